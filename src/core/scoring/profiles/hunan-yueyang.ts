import type { ScoringProfile } from '../types';
import { inherited, NATIONAL_ROLL_UP, NATIONAL_TIERS } from './national';

const REPORT = '岳阳县2021年度部门整体支出绩效评价自评报告（附件2-1）';
const SHEET = '岳阳市部门整体支出绩效评价评分表（附件3-1，参考样表；市审计局2018年度公开件）';

/**
 * 湖南岳阳: 评价等次 in words of two characters (the report of seed 003 says 优秀). The bands
 * themselves stand in none of the documents at hand; between 75 and 80 the lower bound of 良好 is
 * set differently from place to place, so a grade there is not contradicted.
 */
export const hunanYueyang: ScoringProfile = {
  id: 'hunan-yueyang',
  name: { zh: '湖南（岳阳）口径', en: 'Hunan (Yueyang)' },
  source: `${REPORT}；${SHEET}`,
  figures: [
    { figure: 'fullMark', document: REPORT, clause: '“绩效自评综合得分 100，评价等次 优秀”', sure: true },
    {
      figure: 'grades',
      document: REPORT,
      clause: '等次用词据“评价等次 优秀”；分数线未在该表中写明，暂取90/80/60，良好下限另有75分之说，未能核实',
      sure: false,
    },
    {
      figure: 'level1Weights',
      document: SHEET,
      clause: '样表注明由部门（单位）根据本部门实际情况修改调整，各年投入、过程、产出、效益分值不一',
      sure: true,
    },
    {
      figure: 'executionWeight',
      document: SHEET,
      clause: '样表不单列“预算执行率”10分，由三级指标“预算完成率”等按评分标准计分；单列时沿用10分',
      sure: false,
    },
    ...inherited('lowerRule', 'tiers', 'overFulfilment', 'underFulfilment', 'executionReasonBelow', 'rollUp'),
  ],
  fullMark: 100,
  executionWeight: 10,
  level1Weights: {},
  grades: [
    { names: ['优秀', '优'], from: 90 },
    { names: ['良好', '良'], from: 80, disputedFrom: 75 },
    { names: ['合格', '中', '中等', '一般'], from: 60 },
    { names: ['不合格', '差', '较差'], from: 0 },
  ],
  lowerRule: 'linear',
  tiers: NATIONAL_TIERS,
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: NATIONAL_ROLL_UP,
  evidence: [
    { words: '岳阳市', weight: 5 },
    { words: '岳阳县', weight: 5 },
    { words: '湖南省', weight: 4 },
    { words: '岳阳', weight: 3 },
    { words: '湘财', weight: 3 },
    { words: '岳财', weight: 3 },
    { words: '湖南', weight: 2 },
  ],
};
