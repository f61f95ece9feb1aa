import type { ScoringProfile } from '../types';
import { inherited, NATIONAL_GRADES, NATIONAL_ROLL_UP, NATIONAL_TIERS } from './national';

const REPORT = '郑州市金水区2021年度部门整体绩效自评报告';

/** 郑州市及金水区: declaration with formula definitions, score summary by 一级指标. */
export const zhengzhouJinshui: ScoringProfile = {
  id: 'zhengzhou-jinshui',
  name: { zh: '郑州（金水）口径', en: 'Zhengzhou (Jinshui)' },
  source: `${REPORT}，“各项指标得分情况表”及评价等级设置`,
  figures: [
    { figure: 'fullMark', document: REPORT, clause: '各项指标得分情况表：合计100', sure: true },
    { figure: 'executionWeight', document: REPORT, clause: '各项指标得分情况表：预算执行10', sure: true },
    {
      figure: 'level1Weights',
      document: REPORT,
      clause: '各项指标得分情况表：预算执行10、投入管理20、产出指标40、效益指标30',
      sure: true,
    },
    {
      figure: 'grades',
      document: REPORT,
      clause: '“90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差的评价等级设置”',
      sure: true,
    },
    ...inherited('lowerRule', 'tiers', 'overFulfilment', 'underFulfilment', 'executionReasonBelow', 'rollUp'),
  ],
  fullMark: 100,
  executionWeight: 10,
  level1Weights: { 预算执行: 10, 投入管理: 20, 产出: 40, 效益: 30 },
  grades: NATIONAL_GRADES,
  lowerRule: 'linear',
  tiers: NATIONAL_TIERS,
  overFulfilment: 1.3,
  underFulfilment: 0.7,
  executionReasonBelow: 0.9,
  rollUp: NATIONAL_ROLL_UP,
  evidence: [
    { words: '金水区', weight: 5 },
    { words: '郑州市', weight: 4 },
    { words: '郑财', weight: 3 },
    { words: '郑州', weight: 2 },
  ],
};
