import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '附件2 自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评价表（2023年度）|<|<|<|<|<|<|<|<
部门名称|<|某区市场监管部门|<|<|<|<|<|<
年度总体目标|<|加强食品、药品、特种设备安全监管，优化营商环境。|<|<|<|<|<|<
一级指标|二级指标|三级指标|权重|目标值|实际值|得分|评分规则|未达标原因
决策⏎（12分）|计划制定|工作计划健全性|#6|健全|健全|#6|健全得满分，否则酌情扣分。|
^|目标设定|绩效目标合理性|#6|合理|合理|#6|合理得满分，否则酌情扣分。|
过程⏎（28分）|预算执行|预算执行率|#8|100%|96.5%|#7.72|得分=预算执行率×权重。|两项设备采购年底方完成招标。
^|^|预算调整率|#6|≤10%|12.4%|#4.8|超过目标值的，每超过1个百分点扣0.5分，扣完为止。|上级专项年中下达。
^|^|结转结余率|#6|≤5%|3.1%|#6|不高于目标值得满分，每高1个百分点扣1分。|
^|资金管理|公用经费控制率|#4|≤100%|93.2%|#4|未超得满分，超过不得分。|
^|政府采购|政府采购执行率|#4|≥95%|97%|#4|达到目标值得满分，每低1个百分点扣0.2分，扣完为止。|
履职⏎（40分）|监督检查|检查企业数|#10|≥1200家|1260家|#10|按完成比例得分。|
^|^|食品抽检合格率|#10|≥98%|98.6%|#10|达标得满分，否则不得分。|
^|案件办理|案件按期办结率|#10|=100%|100%|#10|按完成比例得分。|
^|标准建设|标准制修订|#10|12项|12项|#10|每少1项扣1分。|
效益⏎（20分）|社会效益|投诉处理满意率|#10|≥90%|86.4%|#9.6|达到目标值得满分，未达到的按实际值/目标值×权重计分。|部分投诉涉及跨省商家，调解周期长。
^|营商环境|登记便利化程度|#10|提升|有所提升|#10|提升得满分。|
总分|<|<|#100|||#98.12||
评价等级|<|<|优|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D weight E target F actual G score H definition I reason',
        rows: ['决策', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'jiangsu-four-parts',
  region: '江苏',
  layout:
    '决策 过程 履职 效益 with their points below the name; 权重 before the values; rules as prose of seven shapes',
  provenance: '江苏省部门整体支出绩效评价指标体系（决策、过程、履职、效益）',
  build: g.build,
  faults: [
    g.fault('part', { 'A@过程': '过程⏎（30分）' }, 'level-weight-contradicts-children', 'A@过程'),
    g.fault('deduct', { 'F@预算调整率': '14.1%' }, 'score-contradicts-completion', 'G@预算调整率', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('share', { 'F@投诉处理满意率': '81%' }, 'score-contradicts-completion', 'G@投诉处理满意率', {
      value: '9',
    }),
    g.fault('words', { 'F@检查企业数': '已完成' }, 'value-not-numeric', 'F@检查企业数'),
    g.fault('no-reason', { 'I@两项': '' }, 'missing-reason', 'I@两项', {
      allow: ['missing-execution-reason', 'met-but-deducted'],
    }),
    g.fault('grade', { 'D@评价等级': '良' }, 'grade-contradicts-score', 'D@评价等级', { value: '优' }),
    g.fault(
      'direction',
      { 'E@结转结余率': '≥5%', 'F@结转结余率': '5%' },
      'target-direction',
      'E@结转结余率',
      { allow: ['score-contradicts-completion'] },
    ),
    g.fault('steep', { 'F@政府采购执行率': '85%' }, 'score-contradicts-completion', 'G@政府采购执行率', {
      value: '2',
      allow: ['missing-reason'],
    }),
  ],
};
