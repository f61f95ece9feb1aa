import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门整体绩效自评情况表|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<
部门名称|某旗农牧技术推广单位|<|<|自评总得分|#97.32|<
部门整体支出情况（元）|<|<|<|<|<|<
项目|预算数|<|执行数|执行率（%）|<|备注
合计|#8,652,000.00|<|#8,392,440.00|#97.00|<|
人员支出|#5,000,000.00|<|#5,000,000.00|#100.00|<|
公用支出|#452,000.00|<|#440,000.00|#97.35|<|
项目支出|#3,200,000.00|<|#2,952,440.00|#92.26|<|
一级指标及分值|二级指标及分值|三级指标|年度指标值|全年完成值|分值|得分
预算执行（10分）|预算执行率（10分）|部门预算执行率|100%|97%|10|9.7
产出指标（50分）|数量指标（20分）|测土配方施肥面积|≥45万亩|46.2万亩|10|10
^|^|技术培训期数|≥20期|19期|10|9.5
^|质量指标（20分）|主推技术到位率|≥95%|96.3%|20|20
^|时效指标（10分）|春播物资调运时间|4月20日前|4月16日|10|10
效益指标（30分）|经济效益指标（15分）|粮食单产提高率|≥2%|2.1%|15|15
^|生态效益指标（15分）|化肥农药减量|达成预期|达成预期|15|15
满意度指标（10分）|服务对象满意度（10分）|农牧民满意度|≥95%|77.14%|10|8.12
`,
    tables: [
      {
        kind: 'budget',
        header: ['项目'],
        columns: 'A label B adjustedBudget D executed E executionRate',
      },
      {
        kind: 'indicators',
        header: ['一级指标及分值'],
        columns: 'A level1 B level2 C name D target E actual F weight G score',
        rows: ['预算执行（10分）', '满意度指标'],
      },
    ],
  },
]);
export const form: Form = {
  id: 'neimenggu-total-first',
  region: '内蒙古',
  layout:
    'points in the names of two levels and in a column; the total only in the head; money in 元 with a rate in percent numbers; no reasons at all',
  provenance: '内蒙古自治区部门整体绩效自评情况表',
  build: g.build,
  faults: [
    g.fault('head', { F3: '#93.72' }, 'total-contradicts-sum', 'F3', { value: '97.32' }),
    g.fault('level2', { B14: '质量指标（25分）' }, 'level-weight-contradicts-children', 'B14'),
    g.fault('level1', { A16: '效益指标（20分）' }, 'level-weight-contradicts-children', 'A16'),
    g.fault('public', { E8: '#2.65' }, 'rate-contradicts-definition', 'E8', {
      value: '97.35',
      cause: /1\s*[-−–]|补|余|complement/,
    }),
    g.fault('row-rate', { E11: '79%' }, 'rate-contradicts-definition', 'E11', {
      value: '97%',
      allow: ['score-contradicts-completion', 'missing-execution-reason', 'same-item-differs'],
    }),
    g.fault('sum', { B9: '#3,000,000.00', E9: '#98.41' }, 'amount-contradicts-parts', 'B6'),
    g.fault('courses', { G13: '10', F3: '#97.82' }, 'score-contradicts-completion', 'G13', { value: '9.5' }),
    g.fault('bare', { D14: '≥' }, 'target-without-number', 'D14', { allow: ['missing-target'] }),
  ],
};
