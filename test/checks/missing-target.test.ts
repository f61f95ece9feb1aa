import { check } from '../../src/core/checks/missing-target/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'a blank target in a self-evaluation',
    {
      自评表: [
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        ['产出指标', '数量指标', '改造户数', '≥100户', '100户', '60', '60', ''],
        ['满意度指标', '服务对象满意度', '群众满意度', '', '93%', '40', '40', ''],
      ],
    },
    ['gap D3 （无） → （无）'],
  ],
  [
    'a blank target in a declaration',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数', '', '户'],
        ['效益指标', '满意度', '群众满意度', '≥90', '%'],
      ],
    },
    ['gap D2 （无） → （无）'],
  ],
  [
    'sign and unit are there, the number is not',
    {
      自评表: [
        ['一级指标', '三级指标', '指标性质', '指标值', '度量单位', '自评完成值', '权重', '自评得分'],
        ['产出', '改造户数', '≥', '', '户', '120', '60', '60'],
        ['满意度', '群众满意度', '≥', '#90', '%', '93', '40', '40'],
      ],
    },
    ['gap D2 （无） → （无）'],
  ],
  [
    'one blank cell merged over two rows is one gap',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数', '', '户'],
        ['^', '^', '加装电梯部数', '^', '部'],
        ['效益指标', '满意度', '群众满意度', '≥90', '%'],
      ],
    },
    ['gap D2 （无） → （无）'],
  ],
];

test.each(WRONG)('%s', (_, book, found) => {
  expect(brief(findingsOf(check, book))).toEqual(found);
});

const RIGHT: readonly (readonly [title: string, book: Book])[] = [
  [
    'a form filled in',
    {
      自评表: [
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        ['产出指标', '数量指标', '改造户数', '≥100户', '100户', '60', '60', ''],
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '40', '40', ''],
      ],
    },
  ],
  [
    'placeholder rows and rows crossed out',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数', '≥5', '户'],
        ['^', '^', '指标2：', '', '户'],
        ['^', '^', '……', '', '户'],
        ['^', '质量', '/', '/', '/'],
        ['效益指标', '满意度', '群众满意度', '≥90', '%'],
      ],
    },
  ],
  [
    'a target merged over the rows it is for',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数', '按计划', '户'],
        ['^', '^', '加装电梯部数', '^', '部'],
        ['效益指标', '满意度', '群众满意度', '≥90', '%'],
      ],
    },
  ],
  [
    'a form without a target column',
    {
      自评表: [
        ['一级指标', '三级指标', '实际完成值', '分值', '得分'],
        ['产出指标', '改造户数', '100户', '60', '60'],
        ['满意度', '群众满意度', '93%', '40', '40'],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});

test('the message names the indicator', () => {
  const [found] = findingsOf(check, WRONG[0]?.[1] ?? {});
  expect(found?.message.zh).toBe('“群众满意度”的年度指标值还没有填。');
  expect(found?.neededBy).toEqual([found?.subject]);
});
