import { check } from '../../src/core/checks/target-direction/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    '≥ on the adjustment of the budget',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '预算调整率', '≥5%', '%'],
        ['投入', '预算', '预算执行率', '≥95%', '%'],
      ],
    },
    ['warning D2 ≥5% → （无）'],
  ],
  [
    '≤ on a satisfaction',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≤90%', '93%', '40', '40', ''],
      ],
    },
    ['warning D3 ≤90% → （无）'],
  ],
  [
    'signs in a column of their own',
    {
      自评表: [
        ['一级指标', '三级指标', '指标性质', '指标值', '度量单位', '自评完成值', '权重', '自评得分'],
        ['产出', '施工扰民投诉件数', '≥', '#5', '件', '3', '60', '60'],
        ['满意度', '群众满意度', '≥', '#90', '%', '93', '40', '40'],
      ],
    },
    ['warning D2 ≥5 → （无）'],
  ],
  [
    'signs in words',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出', '质量', '设备故障率', '不低于3%', '%'],
        ['投入', '预算', '预算执行率', '≥95%', '%'],
      ],
    },
    ['warning D2 不低于3% → （无）'],
  ],
];

test.each(WRONG)('%s', (_, book, found) => {
  expect(brief(findingsOf(check, book))).toEqual(found);
});

const RIGHT: readonly (readonly [title: string, book: Book])[] = [
  [
    'signs that fit',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '预算调整率', '≤5%', '%'],
        ['产出', '质量', '设备故障率', '≤3%', '%'],
        ['效益', '满意度', '群众满意度', '≥90%', '%'],
      ],
    },
  ],
  [
    '= on either kind',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '预算调整率', '=0%', '%'],
        ['效益', '满意度', '群众满意度', '=90%', '%'],
      ],
    },
  ],
  [
    'names that say nothing of the direction',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出', '数量', '改造面积', '≤500', '平方米'],
        ['产出', '成本', '补贴发放标准', '≥500', '元/人'],
        ['产出', '数量', '农药使用率', '≤30%', '%'],
      ],
    },
  ],
  [
    'bad things that are dealt with',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出', '质量', '违法建筑拆除率', '≥95%', '%'],
        ['产出', '质量', '投诉办结率', '≥95%', '%'],
        ['产出', '质量', '安全事故应急演练次数', '≥3', '次'],
      ],
    },
  ],
  [
    'savings of what costs',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出', '成本', '节约运维成本', '≥5', '万元'],
        ['效益', '经济', '能耗降低率', '≥3%', '%'],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});

test('the message says which sign belongs there', () => {
  const [found] = findingsOf(check, WRONG[0]?.[1] ?? {});
  expect(found?.message.zh).toBe('“预算调整率”越低越好，指标值写的是“≥5%”，符号似应为“≤”。');
});
