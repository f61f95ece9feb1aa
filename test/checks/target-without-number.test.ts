import { check } from '../../src/core/checks/target-without-number/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'a lone sign',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '专项资金细化率', '≥', '%'],
        ['投入', '预算', '预算执行率', '≥95', '%'],
      ],
    },
    ['warning D2 ≥ → （无）'],
  ],
  [
    'a sign with its percent and no digits',
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
        ['满意度指标', '服务对象满意度', '群众满意度', '≥%', '93%', '40', '40', ''],
      ],
    },
    ['warning D3 ≥% → （无）'],
  ],
  [
    'a sign column that is filled and a number that is not',
    {
      自评表: [
        ['一级指标', '三级指标', '指标性质', '指标值', '度量单位', '自评完成值', '权重', '自评得分'],
        ['产出', '改造户数', '≥', '', '户', '120', '60', '60'],
        ['满意度', '群众满意度', '≥', '#90', '%', '93', '40', '40'],
      ],
    },
    ['warning D2 （无） → （无）'],
  ],
  [
    'only the unit %',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '预算执行率', '≥95', '%'],
        ['效益', '满意度', '群众满意度', '', '%'],
      ],
    },
    ['warning D3 （无） → （无）'],
  ],
];

test.each(WRONG)('%s', (_, book, found) => {
  expect(brief(findingsOf(check, book))).toEqual(found);
});

const RIGHT: readonly (readonly [title: string, book: Book])[] = [
  [
    'targets with their numbers',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '专项资金细化率', '≥95', '%'],
        ['投入', '预算', '预算执行率', '≥95', '%'],
      ],
    },
  ],
  [
    'a row that nobody used',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '预算执行率', '≥95', '%'],
        ['效益', '满意度', '……', '≥', '%'],
      ],
    },
  ],
  [
    'a blank target in another unit: a gap only',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出', '数量', '改造户数', '', '户'],
        ['投入', '预算', '预算执行率', '≥95', '%'],
      ],
    },
  ],
  [
    'a blank form that came with its units',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['投入', '预算', '专项资金细化率', '', '%'],
        ['投入', '预算', '预算执行率', '', '%'],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});
