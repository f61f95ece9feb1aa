import { check } from '../../src/core/checks/missing-score/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'a blank score',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '40', '', ''],
      ],
    },
    ['gap G3 （无） → （无）'],
  ],
  [
    'the score in a column of its own before the actual value',
    {
      自评表: [
        ['三级指标', '权重', '自评得分', '指标值', '完成值'],
        ['改造户数', '60', '', '≥100户', '90户'],
        ['群众满意度', '40', '40', '≥90%', '95%'],
      ],
    },
    ['gap C2 （无） → （无）'],
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
    'one score merged over its rows',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['产出', '改造户数', '≥100户', '100户', '60', '60'],
        ['^', '加装电梯部数', '≥5部', '5部', '^', '^'],
        ['满意度', '群众满意度', '≥90%', '95%', '40', '40'],
      ],
    },
  ],
  [
    'a declaration with an empty column',
    {
      自评表: [
        ['部门整体支出绩效目标申报表', '<', '<', '<', '<'],
        ['一级指标', '三级指标', '指标值', '分值', '得分'],
        ['产出指标', '改造户数', '≥100户', '60', ''],
        ['效益指标', '群众满意度', '≥90%', '40', ''],
      ],
    },
  ],
  [
    'a row that is not applicable',
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
        ['^', '^', '采购率', '/', '/', '/', '', ''],
        ['满意度指标', '满意度', '群众满意度', '≥90%', '93%', '40', '40', ''],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});

test('the message names the indicator', () => {
  const [found] = findingsOf(check, WRONG[0]?.[1] ?? {});
  expect(found?.message.zh).toBe('“群众满意度”的得分还没有填，按完成情况应得 40 分（93% ≥ 90% → 40）。');
  expect(found?.neededBy).toEqual([found?.subject]);
});
