import type { CompletionTier, FigureSource, GradeBand, ScoringProfile } from '../types';

const MEASURES = '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）';

/** 优 良 中 差, with the wordings that forms use for the same band. */
export const NATIONAL_GRADES: readonly GradeBand[] = [
  { names: ['优', '优秀'], from: 90 },
  { names: ['良', '良好'], from: 80 },
  { names: ['中', '中等', '一般', '合格'], from: 60 },
  { names: ['差', '较差', '不合格'], from: 0 },
];

/** The three tiers of 财预〔2020〕10号; the same words stand in the notes of seed 001. */
export const NATIONAL_TIERS: readonly CompletionTier[] = [
  {
    names: [
      '达成预期指标',
      '全部或基本达成预期指标',
      '基本达成预期指标',
      '全部达成预期指标',
      '全部达成',
      '基本达成',
      '达成年度指标',
      '达成预期目标',
      '基本达成预期目标',
      '已达成',
      '达成目标',
      '达成指标',
      '达成',
    ],
    high: 100,
    low: 80,
  },
  {
    names: [
      '部分达成预期指标并具有一定效果',
      '部分达成年度指标并具有一定效果',
      '部分达成预期指标',
      '部分达成预期目标',
      '部分达成',
    ],
    high: 80,
    low: 60,
  },
  {
    names: [
      '未达成预期指标且效果较差',
      '未达成年度指标且效果较差',
      '未达成预期指标',
      '未达成预期目标',
      '未达成',
    ],
    high: 60,
    low: 0,
  },
];

export const NATIONAL_ROLL_UP = {
  zh: '定量指标：绝对值直接累加，相对值按资金额度加权平均；定性指标的完成比例以资金额度为权重，对分值加权平均。',
  en: 'Quantities are added, rates are averaged weighted by funds; completion ratios of qualitative indicators are averaged weighted by funds.',
} as const;

const nationalFigures: readonly FigureSource[] = [
  { figure: 'fullMark', document: MEASURES, clause: '评分评级条款：总分一般设置为100分', sure: true },
  {
    figure: 'executionWeight',
    document: MEASURES,
    clause: '单位自评指标权重条款：预算执行率10%',
    sure: true,
  },
  {
    figure: 'level1Weights',
    document: MEASURES,
    clause:
      '单位自评指标权重条款：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%（项目支出；整体支出由各地另定）',
    sure: true,
  },
  {
    figure: 'grades',
    document: MEASURES,
    clause: '评分评级条款：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差',
    sure: true,
  },
  {
    figure: 'lowerRule',
    document: MEASURES,
    clause: '办法只写“按照完成值与指标值的比例记分”，反向指标按超出比例扣减是各地系统的通行做法',
    sure: false,
  },
  {
    figure: 'tiers',
    document: MEASURES,
    clause: '单位自评定性指标条款：100%-80%（含）、80%-60%（含）、60%-0',
    sure: true,
  },
  {
    figure: 'overFulfilment',
    document: MEASURES,
    clause: '完成值高于指标值较多的须分析原因；比例未定，取各地表注较宽的130%',
    sure: false,
  },
  {
    figure: 'underFulfilment',
    document: '各地自评表注',
    clause: '完成率低于70%须分析原因（目录中履职类指标：<70%或>130%须分析）',
    sure: false,
  },
  {
    figure: 'executionReasonBelow',
    document: '各地自评表注',
    clause: '预算执行率未达到90%的需说明原因（与四川表注相同）',
    sure: false,
  },
  {
    figure: 'rollUp',
    document: MEASURES,
    clause: '转移支付与部门自评汇总的表注：绝对值累加，相对值按资金额度加权平均',
    sure: true,
  },
];

/** The default: what applies when nothing in the workbook speaks for a place. */
export const national: ScoringProfile = {
  id: 'national',
  name: { zh: '全国通用口径', en: 'National default' },
  source: MEASURES,
  figures: nationalFigures,
  fullMark: 100,
  executionWeight: 10,
  // The 50/30/10 of the measures are for projects; a 整体支出 form may set its own.
  level1Weights: {},
  grades: NATIONAL_GRADES,
  lowerRule: 'linear',
  tiers: NATIONAL_TIERS,
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: NATIONAL_ROLL_UP,
  evidence: [],
};

/** A place that says nothing of a figure takes it over from the national profile, and says so. */
export function inherited(...figures: readonly FigureSource['figure'][]): readonly FigureSource[] {
  return nationalFigures
    .filter((source) => figures.includes(source.figure))
    .map((source) => ({ ...source, clause: `沿用全国通用口径：${source.clause}`, sure: false }));
}
