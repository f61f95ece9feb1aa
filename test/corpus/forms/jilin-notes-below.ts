import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体支出绩效自评表',
    kind: 'self-evaluation',
    text: `
附件3：|<|<|<|<|<|<
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<
预算部门：某市生态环境监测单位|<|<|<|<|<|<
整体支出规模（万元）|<|资金来源|<|<|支出结构|<
^|<|财政性资金|其他资金|合计|基本支出|项目支出
全年预算|<|#1,580.00|#20.00|#1,600.00|#980.00|#620.00
全年支出|<|#1,532.00|#20.00|#1,552.00|#980.00|#572.00
评价项目|具体指标|指标解释|目标值|完成值|满分|实得分
投入|预算执行率|全年支出÷全年预算×100%|≥95%|97%|10|10
^|公用经费控制率|实际支出公用经费总额/预算安排公用经费总额×100%|≤100%|96.5%|5|5
过程|采购程序合规性|政府采购是否合规|合规|合规|10|10
^|固定资产利用率|实际在用固定资产总额÷所有固定资产总额×100%|≥90%|94%|10|10
产出|空气自动站运行率|有效运行天数占应运行天数的比例|≥98%|97.02%|15|14.85
^|监测报告数量|全年出具份数|≥600份|612份|15|15
^|监测数据上报及时率|及时上报次数与应上报次数之比|100%|100%|15|15
效果|服务决策作用|被采纳情况|明显|明显|10|10
^|企业投诉次数|受理投诉|≤2次|1次|10|10
总分|||||100|99.85
自评等级||||||优
备注：空气自动站运行率扣0.15分，因设备检修停运。实际支出公用经费总额193.00万元，预算安排公用经费总额200.00万元。|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['评价项目'],
        columns: 'A level1 B name C definition D target E actual F weight G score',
        rows: ['投入', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'jilin-notes-below',
  region: '吉林',
  layout:
    '评价项目 | 具体指标 | 指标解释 | … 满分 | 实得分; money by source and by structure across; figures for a rate only in the note below',
  provenance: '吉林省部门整体支出绩效自评表（市级）',
  build: g.build,
  tolerated: ['missing-operand'],
  faults: [
    g.fault('rate', { E9: '98.8%' }, 'rate-contradicts-definition', 'E9', { value: '97%' }),
    g.fault('grade', { G19: '良' }, 'grade-contradicts-score', 'G19', { value: '优' }),
    g.fault('station', { G13: '15', G18: '100' }, 'score-contradicts-completion', 'G13', {
      value: '14.85',
      allow: ['all-full-marks'],
    }),
    g.fault('total', { G18: '98.95' }, 'total-contradicts-sum', 'G18', { value: '99.85' }),
    g.fault('twice', { B15: '监测报告数量' }, 'duplicate-indicator', 'B15', {
      allow: ['score-contradicts-completion', 'value-not-numeric'],
    }),
    g.fault('negative', { G17: '-10', G18: '79.85', G19: '中' }, 'score-negative', 'G17'),
    g.fault('sources', { C6: '#1,850.00' }, 'amount-contradicts-parts', 'E6', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('weights', { F14: '20', G14: '20', F18: '105', G18: '104.85' }, 'weights-not-full-mark', 'F18'),
  ],
};
