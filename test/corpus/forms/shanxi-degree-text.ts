import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '资金',
    kind: 'data|other',
    text: `
部门整体支出预算执行情况表|<|<|<|<|<
单位：万元|<|<|<|<|<
资金类别|年初预算|调整后预算（A）|实际支出（B）|预算执行率（B/A×100%）|未执行原因
合计|2,360.50|2,412.00|2,291.40|95%|
一般公共预算|2,000.50|2,052.00|1,949.40|95%|
政府性基金预算|360.00|360.00|342.00|95%|
专户资金|0|0|0|/|
`,
    tables: [
      {
        kind: 'budget',
        header: ['资金类别'],
        columns: 'A label B initialBudget C adjustedBudget D executed E executionRate',
      },
    ],
  },
  {
    name: '指标',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效指标自评表|<|<|<|<|<|<|<|<|<
序号|一级指标|二级指标|三级指标|目标值（A）|完成值（B）|完成比例（B/A）|权重|得分|说明
1|预算执行（10分）|预算执行|预算执行率|100%|95%|95%|10|9.5|部分工程未到付款节点
2|产出（50分）|数量|改造供热管网|≥36公里|37.8公里|105%|15|15|
3|^|^|新增供热面积|≥50万㎡|47万㎡|94%|15|14.1|两个小区交付延期
4|^|质量|管网水压试验合格率|100%|100%|100%|10|10|
5|^|时效|供热投诉处理时间|≤24小时|20小时|达标|10|10|
6|效益（30分）|社会效益|室温达标率|≥98%|98.5%|100.51%|15|15|
7|^|生态效益|单位面积煤耗|≤16.5公斤|17.16公斤|超4%|15|14.4|严寒期延长
8|满意度（10分）|满意度|用户满意度|≥85%|86%|101.18%|10|10|
|总计|<|<||||100|98|
自评结论|<|优■ 良□ 中□ 差□|<|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['序号'],
        columns: 'B level1 C level2 D name E target F actual H weight I score J reason',
        rows: ['1', '总计'],
        roles: { 总计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'shanxi-degree-text',
  region: '山西',
  layout: 'money on a sheet of its own; 序号; 完成比例（B/A） as text; the grade as a ticked box',
  provenance: '山西省部门整体支出绩效自评表（市直部门）',
  build: g.build,
  faults: [
    g.fault('rate', { E5: '99%' }, 'rate-contradicts-definition', 'E5', { value: '95%' }),
    g.fault('nothing', { E7: '100%' }, 'zero-denominator-rate', 'E7'),
    g.fault('sum', { C5: '2,025.00', E5: '96.27%' }, 'amount-contradicts-parts', 'C4', {}),
    g.fault('area', { '指标!I5': '15', '指标!I11': '98.9' }, 'score-contradicts-completion', '指标!I5', {
      value: '14.1',
      allow: ['reason-without-deviation'],
    }),
    g.fault('coal', { '指标!I9': '15', '指标!I11': '98.6' }, 'score-contradicts-completion', '指标!I9', {
      value: '14.4',
      allow: ['reason-without-deviation'],
    }),
    g.fault('level', { '指标!B8': '效益（35分）' }, 'level-weight-contradicts-children', '指标!B8'),
    g.fault('grade', { '指标!C12': '优□ 良■ 中□ 差□' }, 'grade-contradicts-score', '指标!C12', {
      value: '优',
    }),
    g.fault('degree', { '指标!G5': '98%' }, 'rate-contradicts-definition', '指标!G5', { value: '94%' }),
    g.fault('actual', { '指标!F6': '' }, 'missing-actual', '指标!F6'),
  ],
};
