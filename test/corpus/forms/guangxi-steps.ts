import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '附件1',
    kind: 'self-evaluation',
    text: `
附件1|<|<|<|<|<|<|<|<
2023年度预算部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称：某市港航发展单位|<|<|<|<|预算总额：3,600万元|<|<|<
一级指标|二级指标|三级指标|分值|评分标准|年初目标|完成情况|自评分|扣分原因
部门决策（10分）|目标设定|绩效目标合理性|5|合理得5分，较合理得3分，不合理不得分|合理|合理|5|
^|预算编制|预算编制科学性|5|科学得5分，较科学得3分，不科学不得分|科学|较科学|3|两个项目测算依据不充分
预算管理（30分）|预算执行|预算执行率|10|执行率≥95%，得10分；90%≤执行率＜95%，得8分；80%≤执行率＜90%，得6分；执行率＜80%，得0分|≥95%|93.5%|8|疏浚工程尾款未到付款期
^|^|结转结余率|5|结转结余率≤10%得5分；每超过1个百分点扣1分，扣完为止|≤10%|6.5%|5|
^|预算管理|“三公经费”控制率|5|≤100%得5分，＞100%不得分|≤100%|92%|5|
^|^|政府采购执行率|5|得分＝政府采购执行率×5|100%|98%|4.9|一项询价采购节约资金
^|资产管理|固定资产利用率|5|利用率≥95%得5分；每低5个百分点扣1分，扣完为止|≥95%|96.3%|5|
部门产出（40分）|数量|航道疏浚里程（公里）|15|完成率≥95%得满分；85%≤完成率＜95%得80%的分值；70%≤完成率＜85%得60%的分值；完成率＜70%不得分|≥60|54|12|台风停工十二天
^|^|港口岸线巡查次数（次）|10|同上|≥120|126|10|
^|质量|疏浚工程验收合格率|15|达到100%得满分，每低1个百分点扣1分|100%|100%|15|
部门效益（20分）|经济效益|港口货物吞吐量增长率|10|实际增长率/目标增长率×10分，最高10分|≥5%|5.6%|10|
^|满意度|港航企业满意度|10|≥90%得10分，80%（含）-90%得8分，低于80%不得分|≥90%|91%|10|
合计|<|<|100||||92.9|
等级评定|<|<|<|<|优（≥90分）|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D weight E definition F target G actual H score I reason',
        rows: ['部门决策', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'guangxi-steps',
  region: '广西',
  layout:
    'rules in steps of points and of shares of the points, 同上, tiers of words; 年初目标 | 完成情况; the grade with its band',
  provenance: '广西壮族自治区预算部门整体支出绩效自评表',
  build: g.build,
  faults: [
    g.fault('step', { G7: '89%' }, 'score-contradicts-completion', 'H7', { value: '6' }),
    g.fault('share-step', { G12: '48' }, 'score-contradicts-completion', 'H12', { value: '9' }),
    g.fault('half-way', { H13: '8', 'H@合计': '90.9' }, 'met-but-deducted', 'H13', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('each-five', { G11: '85%' }, 'score-contradicts-completion', 'H11', {
      value: '3',
      allow: ['missing-reason'],
    }),
    g.fault('pleased', { G16: '84%' }, 'score-contradicts-completion', 'H16', {
      value: '8',
      allow: ['missing-reason'],
    }),
    g.fault('level', { 'A@部门产出': '部门产出（45分）' }, 'level-weight-contradicts-children', 'A@部门产出'),
    g.fault('grade', { F18: '良（80-90分）' }, 'grade-contradicts-score', 'F18', { value: '优' }),
    g.fault('no-reason', { I12: '' }, 'missing-reason', 'I12'),
  ],
};
