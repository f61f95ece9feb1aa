import type { ScoringProfile } from '../types';
import { inherited, NATIONAL_ROLL_UP, NATIONAL_TIERS } from './national';

const FORM = '四川省部门预算项目支出绩效自评表（2023年度，青神县公开件）';
const RULES = '四川省部门绩效评价等级设置（90/80/70）';

/** 四川: 中 starts at 70; an execution rate under 90 % must be explained in the form itself. */
export const sichuan: ScoringProfile = {
  id: 'sichuan',
  name: { zh: '四川口径', en: 'Sichuan' },
  source: `${FORM}，表注；${RULES}`,
  figures: [
    { figure: 'fullMark', document: FORM, clause: '合计100（预算执行10分、绩效指标90分）', sure: true },
    { figure: 'executionWeight', document: FORM, clause: '表头：“预算执行情况（10分）”', sure: true },
    {
      figure: 'level1Weights',
      document: FORM,
      clause: '绩效指标90分由单位在产出、效益、满意度间自定',
      sure: true,
    },
    {
      figure: 'grades',
      document: RULES,
      clause: '90（含）以上优、80（含）-90良、70（含）-80中、70以下差；原文条号未核',
      sure: false,
    },
    {
      figure: 'executionReasonBelow',
      document: FORM,
      clause: '表注1：“预算执行率未达到90%的需说明原因”',
      sure: true,
    },
    ...inherited('lowerRule', 'tiers', 'overFulfilment', 'underFulfilment', 'rollUp'),
  ],
  fullMark: 100,
  executionWeight: 10,
  level1Weights: {},
  grades: [
    { names: ['优', '优秀'], from: 90 },
    { names: ['良', '良好'], from: 80 },
    { names: ['中', '中等', '一般', '合格'], from: 70 },
    { names: ['差', '较差', '不合格'], from: 0 },
  ],
  lowerRule: 'linear',
  tiers: NATIONAL_TIERS,
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: NATIONAL_ROLL_UP,
  evidence: [
    { words: '四川省', weight: 4 },
    { words: '预算执行率未达到90%的需说明原因', weight: 4 },
    { words: '川财', weight: 3 },
    { words: '四川', weight: 2 },
  ],
};
