import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: 'Sheet1',
    kind: 'self-evaluation',
    text: `
|2023年度某县医疗保障部门整体绩效自评表|<|<|<|<|<|
|单位名称：某县医疗保障部门|<|<|填报日期：2024年3月|<|<|
|基本支出总额|#412.6|<|项目支出总额|#187.4|<|
|预算执行情况⏎（万元）⏎（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分⏎（20分×执行率）|
|^|部门整体支出总额|#625|#600|96%|19.2|
|年度目标1：⏎（80分）|实现应保尽保，基金运行安全。|<|<|<|<|
|年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|^|产出指标⏎（40分）|数量指标（20分）|基本医保参保人数（10分）|≥36万人|36.4万人|10
|^|^|^|定点机构检查家数（10分）|≥240家|228家|9.5
|^|^|质量指标（10分）|基金拒付率（10分）|≤2%|2.5%|8
|^|^|时效指标（10分）|待遇支付周期（10分）|≤20个工作日|18个工作日|10
|^|效益指标⏎（30分）|社会效益指标（20分）|政策范围内住院报销比例（20分）|≥75%|76.1%|20
|^|^|可持续影响指标（10分）|基金可支付月数（10分）|≥9个月|9.6个月|10
|^|满意度指标⏎（10分）|服务对象满意度指标（10分）|参保群众满意度（10分）|≥90%|95%|10
|总分|<|<|<|<|<|96.7
|偏差大或目标未完成原因分析|<|部分定点机构停业整顿，检查家数减少；拒付率偏高系新系统上线初期规则调整。|<|<|<|<
|改进措施及结果应用方案|<|优化检查计划，完善审核规则。|<|<|<|<
|注：定量指标计分原则：正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行情况'],
        columns: 'C label D adjustedBudget E executed F executionRate G score',
      },
      {
        kind: 'indicators',
        header: ['年度绩效指标'],
        columns: 'C level1 D level2 E name F target G actual H score',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hubei-inverse',
  region: '湖北',
  layout:
    'points in the names of all three levels, no weight column; the table begins in column B with a side label; A/B for lower is better',
  provenance: '湖北省部门整体绩效自评表（鄂财绩发〔2020〕3号附件格式，县级）',
  profile: /hubei/,
  build: g.build,
  faults: [
    g.fault('refusal-higher', { H10: '9', 'H@总分': '97.7' }, 'score-contradicts-completion', 'H10', {
      value: '8',
    }),
    g.fault('checked', { H9: '10', 'H@总分': '97.2' }, 'score-contradicts-completion', 'H9', {
      value: '9.5',
    }),
    g.fault('level', { D8: '数量指标（25分）' }, 'level-weight-contradicts-children', 'D8'),
    g.fault('part', { C8: '产出指标⏎（45分）' }, 'level-weight-contradicts-children', 'C8', {
      allow: ['weights-not-full-mark'],
    }),
    g.fault('rate', { F5: '92%' }, 'rate-contradicts-definition', 'F5', {
      value: '96%',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('money-score', { G5: '20', 'H@总分': '97.5' }, 'score-contradicts-completion', 'G5', {
      value: '19.2',
    }),
    g.fault('months', { F13: '≥' }, 'target-without-number', 'F13', { allow: ['missing-target'] }),
    g.fault('total', { 'H@总分': '95.7' }, 'total-contradicts-sum', 'H@总分', { value: '96.7' }),
  ],
};
