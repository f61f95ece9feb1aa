import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '区级部门整体自评',
    kind: 'self-evaluation',
    text: `
2023年度部门整体绩效自评表|<|<|<|<|<|<|<
部门名称|某区城市管理部门|<|自评总分（分）|<|98.19|<|<
预算执行情况⏎（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重|执行率得分
^|部门支出总计|#8,460.00|#9,100.00|#8,918.00|#98|#10|#9.8
^|其中：财政拨款|#8,400.00|#8,950.00|#8,768.00|#97.97||
^|其他资金|#60.00|#150.00|#150.00|#100||
年度绩效目标|市容环境整洁有序，生活垃圾分类提质增效。|<|<|<|<|<|<
指标名称|计量单位|指标性质|年初指标值|全年完成值|指标权重|指标得分|未完成原因
清扫保洁面积|万平方米|≥|#1200|#1260|#10|#10|
生活垃圾分类覆盖率|%|≥|#95|#97|#10|#10|
垃圾无害化处理率|%|＝|#100|#100|#10|#10|
公厕改造数量|座|≥|#30|#27|#10|#9|三座因用地手续未办结。
市政设施完好率|%|≥|#96|#95.5|#10|#9.95|老旧管网占比较大。
案件超期率|%|≤|#5|#3.2|#10|#10|
路灯亮灯率|%|≥|#98|#99|#10|#10|
城市管理投诉下降率|%|≥|#8|#7.6|#10|#9.5|夜间施工投诉增多。
市民满意度|%|≥|#90|#89.5|#10|#9.94|停车秩序仍需改善。
说明|无|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行情况'],
        columns: 'B label C initialBudget D adjustedBudget E executed F executionRate G weight H score',
      },
      {
        kind: 'indicators',
        header: ['指标名称'],
        columns: 'A name B unit C comparator D target E actual F weight G score H reason',
        rows: ['清扫保洁面积', '市民满意度'],
      },
    ],
  },
]);
export const form: Form = {
  id: 'chongqing-district',
  region: '重庆',
  layout:
    'no levels at all; percent signs only in the unit column and in 执行率（%）; the total in the head block',
  provenance: '重庆市部门整体绩效自评表（区县部门公开件）',
  build: g.build,
  faults: [
    g.fault('head', { F2: '98.91' }, 'total-contradicts-sum', 'F2', { value: '98.19', cause: /颠倒|swap/ }),
    g.fault('rate', { 'F@部门支出总计': '#93' }, 'rate-contradicts-definition', 'F@部门支出总计', {
      value: '98',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('toilets', { 'G@公厕': '#9.5', F2: '98.69' }, 'score-contradicts-completion', 'G@公厕', {
      value: '9',
    }),
    g.fault('over', { 'G@路灯': '#10.5', F2: '98.69' }, 'score-over-weight', 'G@路灯', {
      allow: ['score-contradicts-completion'],
    }),
    g.fault('late', { 'C@案件超期率': '≥' }, 'target-direction', ['C@案件超期率', 'D@案件超期率'], {
      allow: ['score-contradicts-completion', 'missing-reason', 'met-but-deducted'],
    }),
    g.fault('blank-target', { 'D@生活垃圾分类': '' }, 'missing-target', 'D@生活垃圾分类', {
      allow: ['target-without-number'],
    }),
    g.fault('too-much', { 'D@垃圾无害化': '#110' }, 'target-out-of-range', 'D@垃圾无害化', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('twice', { 'A@路灯亮灯率': '市政设施完好率' }, 'duplicate-indicator', 'A@路灯亮灯率', {
      allow: [],
    }),
  ],
};
