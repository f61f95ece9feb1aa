import { check } from '../../src/core/checks/missing-actual/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'a blank actual value',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '', '40', '40', ''],
      ],
    },
    ['gap E3 （无） → （无）'],
  ],
  [
    'another order and other wordings',
    {
      自评表: [
        ['三级指标', '分值', '得分', '指标值', '全年实际值（B）'],
        ['改造户数', '60', '60', '≥100户', ''],
        ['群众满意度', '40', '40', '≥90%', '95%'],
      ],
    },
    ['gap E2 （无） → （无）'],
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
    'a declaration, even with an empty column printed on it',
    {
      自评表: [
        ['部门（单位）整体支出绩效目标申报表', '<', '<', '<'],
        ['一级指标', '三级指标', '指标值', '实际完成值'],
        ['产出指标', '改造户数', '≥100户', ''],
        ['效益指标', '群众满意度', '≥90%', ''],
      ],
    },
  ],
  [
    'a row that bears no points',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '', '0', '0', ''],
      ],
    },
  ],
  [
    'a row that nobody used',
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
        ['^', '^', '指标2：', '', '', '', '', ''],
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
  expect(found?.message.zh).toBe('“群众满意度”的实际完成值还没有填（指标值 ≥90%）。');
  expect(found?.neededBy).toEqual([found?.subject]);
});

test('what the workbook’s figures give is said with it', () => {
  const [found] = findingsOf(check, {
    自评表: [
      ['一级指标', '三级指标', '指标值', '实际完成值', '指标说明'],
      [
        '投入',
        '公用经费控制率',
        '≤100%',
        '',
        '公用经费控制率=实际支出公用经费总额/预算安排公用经费总额×100%',
      ],
      ['产出', '培训场次', '≥20场', '22场', ''],
    ],
    基础数据: [
      ['数据项', '数值', '单位', '说明'],
      ['实际支出公用经费总额', '57.9', '万元', ''],
      ['预算安排公用经费总额', '60', '万元', ''],
    ],
  });
  expect(found?.message.zh).toContain('57.9÷60×100% = 96.5%');
});
