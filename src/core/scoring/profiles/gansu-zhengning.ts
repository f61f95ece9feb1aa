import type { ScoringProfile } from '../types';
import { inherited, NATIONAL_GRADES, NATIONAL_TIERS } from './national';

const FORM = '甘肃省正宁县2023年度部门（单位）整体支出绩效自评表';

/** 甘肃正宁: its form carries the weights, the tiers and the roll-up rule in its own notes. */
export const gansuZhengning: ScoringProfile = {
  id: 'gansu-zhengning',
  name: { zh: '甘肃（正宁）口径', en: 'Gansu (Zhengning)' },
  source: `${FORM}，表后说明`,
  figures: [
    { figure: 'fullMark', document: FORM, clause: '表后说明：“总得分为100分”', sure: true },
    { figure: 'executionWeight', document: FORM, clause: '表后说明：“预算执行率10分”', sure: true },
    {
      figure: 'level1Weights',
      document: FORM,
      clause:
        '表后说明：“预算执行率10分、部门管理指标20分、履职效果指标50分、能力建设指标10分、服务对象满意度指标10分”',
      sure: true,
    },
    {
      figure: 'tiers',
      document: FORM,
      clause:
        '表后说明2：“全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写完成比例”',
      sure: true,
    },
    {
      figure: 'rollUp',
      document: FORM,
      clause:
        '表后说明2：“绝对值直接累加计算，相对值按照资金额度加权平均计算……汇总时以资金额度为权重，对分值加权平均计算”',
      sure: true,
    },
    ...inherited('grades', 'lowerRule', 'overFulfilment', 'underFulfilment', 'executionReasonBelow'),
  ],
  fullMark: 100,
  executionWeight: 10,
  level1Weights: { 预算执行: 10, 部门管理: 20, 履职效果: 50, 能力建设: 10, 满意度: 10 },
  grades: NATIONAL_GRADES,
  lowerRule: 'linear',
  tiers: NATIONAL_TIERS,
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: {
    zh: '定量指标：绝对值直接累加计算，相对值按照资金额度加权平均计算；定性指标：按三档填写完成比例，汇总时以资金额度为权重，对分值加权平均计算。',
    en: 'Quantities are added, rates are averaged weighted by funds; qualitative indicators get a completion ratio by tier, and scores are averaged weighted by funds.',
  },
  evidence: [
    { words: '正宁县', weight: 5 },
    { words: '甘肃省', weight: 4 },
    { words: '正宁', weight: 3 },
    { words: '正财', weight: 2 },
    { words: '甘财', weight: 3 },
    { words: '甘肃', weight: 2 },
  ],
};
