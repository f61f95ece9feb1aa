import { check } from '../../src/core/checks/missing-reason/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'a score below the weight',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '81%', '40', '36', ''],
      ],
    },
    ['warning H3 （无） → （无）'],
  ],
  [
    '“无” typed where a reason is due',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '81%', '40', '36', '无'],
      ],
    },
    ['warning H3 无 → （无）'],
  ],
  [
    'a deduction although the target is met',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '40', '38', ''],
      ],
    },
    ['warning H3 （无） → （无）'],
  ],
  [
    'completion below the bound in a form without scores',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '未完成原因分析'],
        ['产出', '当年开工率', '≥90%', '54%', ''],
        ['产出', '改造户数', '≥100户', '105户', ''],
      ],
    },
    ['warning E2 （无） → （无）'],
  ],
  [
    'far over the target',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '偏差原因'],
        ['产出', '培训人次', '≥100人次', '190人次', ''],
        ['产出', '改造户数', '≥100户', '105户', ''],
      ],
    },
    ['warning E2 （无） → （无）'],
  ],
];

test.each(WRONG)('%s', (_, book, found) => {
  expect(brief(findingsOf(check, book))).toEqual(found);
});

const RIGHT: readonly (readonly [title: string, book: Book])[] = [
  [
    'a form that met its targets',
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
    'a deduction that is explained',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '81%', '40', '36', '窗口排队时间长'],
      ],
    },
  ],
  [
    'a saving: lower is better and much lower was reached',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '偏差原因'],
        ['成本', '运维成本', '≤100万元', '40万元', ''],
        ['产出', '改造户数', '≥100户', '105户', ''],
      ],
    },
  ],
  [
    'a form without a column for reasons',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['产出', '改造户数', '≥100户', '60户', '100', '60'],
      ],
    },
  ],
  [
    'a reason merged over its rows',
    {
      自评表: [
        ['三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'],
        ['改造户数', '≥100户', '90户', '50', '45', '施工延期'],
        ['加装电梯部数', '≥10部', '9部', '50', '45', '^'],
      ],
    },
  ],
  [
    'a target of 0 and a count without a target',
    {
      自评表: [
        ['一级指标', '三级指标', '指标值', '完成值', '偏差原因'],
        ['产出', '安全事故数', '≤0', '0', ''],
        ['产出', '服务质量', '提升', '提升', ''],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});

test('the message works out what was lost and what was done', () => {
  const lost = findingsOf(check, WRONG[0]?.[1] ?? {})[0]?.message;
  expect(lost?.zh).toBe('“群众满意度”扣了 40 − 36 = 4 分，偏差原因分析及改进措施栏是空的，请写明原因。');
  const short = findingsOf(check, WRONG[3]?.[1] ?? {})[0]?.message;
  expect(short?.zh).toContain('54% ÷ 90% = 60%，低于 70%');
  const far = findingsOf(check, WRONG[4]?.[1] ?? {})[0]?.message;
  expect(far?.en).toContain('190 ÷ 100 = 190%');
});
