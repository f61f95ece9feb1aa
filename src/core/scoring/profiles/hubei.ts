import type { ScoringProfile } from '../types';
import { inherited, NATIONAL_GRADES, NATIONAL_ROLL_UP, NATIONAL_TIERS } from './national';

const FORM = '湖北省预算部门绩效自评表（省级及黄冈等市公开件）';

/** 湖北: budget execution 20, inverse rule for lower-is-better, tiers cut at 80 and 50. */
export const hubei: ScoringProfile = {
  id: 'hubei',
  name: { zh: '湖北口径', en: 'Hubei' },
  source: `${FORM}，表头及备注`,
  figures: [
    { figure: 'fullMark', document: FORM, clause: '表头：总分100', sure: true },
    {
      figure: 'executionWeight',
      document: FORM,
      clause: '表头：“预算执行情况（万元）（20分）……得分（20分*执行率）”',
      sure: true,
    },
    {
      figure: 'level1Weights',
      document: FORM,
      clause: '表头：预算执行20分、年度绩效目标1（40分）、年度绩效目标2（40分）；或产出40、效益40',
      sure: true,
    },
    {
      figure: 'lowerRule',
      document: FORM,
      clause: '备注：反向指标得分=权重×年初目标值（A）÷实际完成值（B）',
      sure: true,
    },
    {
      figure: 'tiers',
      document: FORM,
      clause: '备注：定性指标三档100-80%（含80%）、80-50%（含50%）、50-0%',
      sure: true,
    },
    {
      figure: 'rollUp',
      document: FORM,
      clause: '备注：绝对值直接累加计算，相对值按照资金额度加权平均计算',
      sure: true,
    },
    ...inherited('grades', 'overFulfilment', 'underFulfilment', 'executionReasonBelow'),
  ],
  fullMark: 100,
  executionWeight: 20,
  level1Weights: { 预算执行: 20, 产出: 40, 效益: 40 },
  grades: NATIONAL_GRADES,
  lowerRule: 'inverse',
  tiers: NATIONAL_TIERS.map((tier, at) => ({
    names: tier.names,
    high: [100, 80, 50][at] ?? 0,
    low: [80, 50, 0][at] ?? 0,
  })),
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: NATIONAL_ROLL_UP,
  evidence: [
    { words: '湖北省', weight: 4 },
    { words: '鄂财绩', weight: 4 },
    { words: '20分*执行率', weight: 6 },
    { words: '20分×执行率', weight: 6 },
    { words: '年度绩效目标1(40分)', weight: 4 },
    { words: '鄂财', weight: 3 },
    { words: '湖北', weight: 2 },
  ],
};
