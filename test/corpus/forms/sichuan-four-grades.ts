import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
2023年部门整体支出绩效自评表|<|<|<|<|<|<|<
指标|<|指标值|评分标准|完成情况|权重|自评得分|得分说明
一级|三级|^|^|^|^|^|^
部门管理|内控制度建设|优|优得100%权重分，良得80%，中得60%，差不得分|优|10|10|制度齐全，执行到位
^|预算编制质量|优|优得100%权重分，良得80%，中得60%，差不得分|良|10|8|两个项目年中调整较大
^|政务公开|优|优得100%权重分，良得80%，中得60%，差不得分|优|5|5|按时公开
履职效果|完成古树名木普查|≥1200株|完成目标得满分，未完成按比例得分|1260株|15|15|完成
^|义务植树尽责率|≥85%|完成目标得满分，未完成按比例得分|81.6%|15|14.4|部分单位未组织
^|绿化养护质量|优|优得100%权重分，良得80%，中得60%，差不得分|中|15|9|两次抽查扣分
^|病虫害成灾率|≤3‰|完成目标得满分|2.6‰|10|10|完成
社会效应|市民参与度|良|良及以上得满分，中得60%，差不得分|良|10|10|完成
^|市民满意度|≥90%|完成目标得满分，未完成按比例得分|92.4%|10|10|完成
合计||||||91.4|
`,
    tables: [
      {
        kind: 'indicators',
        header: ['指标', '一级'],
        columns: 'A level1 B name C target D definition E actual F weight G score H reason',
        rows: ['部门管理', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'sichuan-four-grades',
  region: '四川',
  layout: '指标 over 一级 | 三级; 优良中差 as 100%/80%/60%/0 of the weight; 得分说明 on every row',
  provenance: '四川省部门整体支出绩效自评表（区县）',
  build: g.build,
  faults: [
    g.fault('tier', { G5: '10', G13: '93.4' }, 'qualitative-score-outside-tier', 'G5', {
      allow: ['score-contradicts-completion', 'reason-without-deviation'],
    }),
    g.fault('trees', { G8: '15', G13: '92' }, 'score-contradicts-completion', 'G8', {
      value: '14.4',
      allow: ['reason-without-deviation'],
    }),
    g.fault('over', { G12: '11', G13: '92.4' }, 'score-over-weight', 'G12'),
    g.fault('total', { G13: '94.1' }, 'total-contradicts-sum', 'G13', { value: '91.4' }),
    g.fault('lost', { G6: '', G13: '86.4' }, 'missing-score', 'G6'),
    g.fault('weight', { F6: '' }, 'missing-weight', 'F6', {
      allow: ['score-over-weight', 'weights-not-full-mark'],
    }),
    g.fault('pest', { C10: '≥3‰' }, 'target-direction', 'C10', { allow: ['score-contradicts-completion'] }),
  ],
};
