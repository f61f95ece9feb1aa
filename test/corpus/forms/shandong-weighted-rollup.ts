import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '得分汇总',
    kind: 'score-summary',
    text: `
部门整体支出绩效自评得分汇总表|<|<|<|<
单位：某市园林绿化管理单位|<|<|2023年度|<
一级指标|分值|得分|得分率|备注
预算执行率|#10|#9.5|#95.00%|
产出指标|#50|#48.6|#97.20%|
效益指标|#30|#30|#100.00%|
满意度指标|#10|#9.6|#96.00%|
合计|#100|#97.7|#97.70%|
评价等级|优|<|<|<
`,
    tables: [
      {
        kind: 'score-summary',
        header: ['一级指标'],
        columns: 'A label B weight C score D scoreRate',
      },
    ],
  },
  {
    name: '自评明细',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评明细表|<|<|<|<|<|<|<
预算执行|预算金额（A）|支出金额（B）|执行率（B÷A）|<|分值|得分|原因
整体支出|#2,000.00|#1,900.00|#95%|<|#10|#9.5|两个项目跨年实施。
一级指标|二级指标|三级指标|预期目标值|自评完成值|权重|自评分|未完成原因分析
产出指标|数量|新增绿地面积（公顷）|不少于12|12.6|#15|#15|
^|^|行道树补植（株）|不少于3000|2800|#15|#14|春旱影响成活，秋季补植。
^|质量|苗木成活率|不低于95%|96.2%|#10|#10|
^|时效|养护任务按期完成率|100%|96%|#10|#9.6|连阴雨影响两个标段。
效益|生态效益|建成区绿化覆盖率|43%以上|43.1%|#20|#20|
^|社会效益|便民绿道|明显增加|明显增加|#10|#10|
满意度|社会公众满意度|市民满意度|90%以上|86.4%|#10|#9.6|公园停车位不足。
合计|||||#100|#97.7|
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行'],
        columns: 'A label B adjustedBudget C executed D executionRate F weight G score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'shandong-weighted-rollup',
  region: '山东',
  layout: 'the summary comes first, the details on the second sheet; targets in words (不少于 不低于 以上)',
  provenance: '山东省部门整体支出绩效自评得分汇总表及明细表',
  build: g.build,
  faults: [
    g.fault('score-rate', { 'D@产出指标': '#79.20%' }, 'rate-contradicts-definition', 'D@产出指标', {
      value: '97.2%',
      cause: /颠倒|swap/,
    }),
    g.fault('grade', { 'B@评价等级': '良' }, 'grade-contradicts-score', 'B@评价等级', { value: '优' }),
    g.fault('planted', { '自评明细!E6': '2700' }, 'score-contradicts-completion', '自评明细!G6', {
      value: '13.5',
    }),
    g.fault('over', { '自评明细!G9': '#21', '自评明细!G10': '#9' }, 'score-over-weight', '自评明细!G9', {
      allow: [
        'score-contradicts-completion',
        'met-but-deducted',
        'missing-reason',
        'qualitative-score-outside-tier',
        'total-contradicts-sum',
        'same-item-differs',
      ],
    }),
    g.fault(
      'tier',
      { '自评明细!E10': '部分达成预期指标并具有一定效果' },
      'qualitative-score-outside-tier',
      '自评明细!G10',
      { allow: ['missing-reason'] },
    ),
    g.fault(
      'idle',
      { '自评明细!H7': '前期雨水偏多，个别地块返工。' },
      'reason-without-deviation',
      '自评明细!H7',
    ),
    g.fault(
      'execution',
      {
        '自评明细!H3': '',
        '自评明细!C3': '#1,700.00',
        '自评明细!D3': '#85%',
        '自评明细!G3': '#8.5',
        '自评明细!G12': '#96.7',
        B4: '#10',
        C4: '#8.5',
        D4: '#85.00%',
        C8: '#96.7',
        D8: '#96.70%',
      },
      'missing-execution-reason',
      ['自评明细!H3', '自评明细!D3'],
      { allow: ['missing-reason'] },
    ),
  ],
};
