import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评价表',
    kind: 'self-evaluation',
    text: `
部门整体绩效自评价表|<|<|<|<|<|<|<
部门名称：某区人力资源服务单位|<|<|<|<|<|年度：2023|<
一级指标|二级指标|三级指标|目标值|实际完成值|分值|得分|扣分原因
决策|计划制定|工作计划健全性|健全|健全|#5|#5|
过程|预算执行|预算执行率|100%|96.5%|#10|#9.65|尾款未付
^|财务管理|财务管理制度合规性|合规|合规|#5|#5|
履职|就业服务|城镇新增就业|≥6200人|6418人|#20|#20|
^|^|失业人员再就业|≥2100人|2058人|#15|#14.7|四季度用工需求下降
^|人才引进|引进高层次人才|≥40人|44人|#15|#15|
效益|社会效益|零就业家庭动态清零|100%|100%|#20|#20|
^|满意度|服务对象满意度|≥90%|95.2%|#10|#10|
合计|<|<|||#100|#99.35|
扣分项|监督检查|审计问题未按期整改|0项|1项|#-3|#-1|一项问题整改延期
^|^|信息公开不及时|0次|0次|#-2|#0|
最终得分|<|<||||#98.35|
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['决策', '满意度'],
      },
    ],
  },
]);
export const form: Form = {
  id: 'jiangsu-negative-weights',
  region: '江苏',
  layout: '扣分项 with negative weights under the 合计, the 最终得分 after them',
  provenance: '江苏省区级部门整体绩效自评价表',
  build: g.build,
  faults: [
    g.fault('final', { G15: '#99.35' }, 'total-contradicts-sum', 'G15', { value: '98.35' }),
    g.fault('sum', { G12: '#99.65', G15: '#98.65' }, 'total-contradicts-sum', 'G12', { value: '99.35' }),
    g.fault('minus', { G6: '#-5', G12: '#89.35', G15: '#88.35' }, 'score-negative', 'G6', {
      allow: ['missing-reason', 'met-but-deducted', 'score-contradicts-completion'],
    }),
    g.fault('jobs', { G8: '#15', G12: '#99.65', G15: '#98.65' }, 'score-contradicts-completion', 'G8', {
      value: '14.7',
      allow: ['reason-without-deviation'],
    }),
    g.fault('talent', { E9: '' }, 'missing-actual', 'E9'),
    g.fault('unsaid', { H8: '' }, 'missing-reason', 'H8'),
    g.fault('prompt', { E11: 'XX%' }, 'placeholder-left', 'E11', {
      allow: ['missing-actual', 'value-not-numeric'],
    }),
  ],
};
