import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评',
    kind: 'self-evaluation',
    text: `
部门（单位）整体绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
部门名称|某县人力资源服务部门|<|<|<|<|单位|万元
预算情况|年初预算数|全年预算数|全年执行数|执行率|分值|得分|结转结余
部门预算支出总额|#1,450.00|#1,600.00|#1,552.00|97.00%|10|9.7|#48.00
其中：人员经费|#820.00|#850.00|#850.00|100.00%|||0
公用经费|#130.00|#130.00|#122.00|93.85%|||#8.00
项目经费|#500.00|#620.00|#580.00|93.55%|||#40.00
一级指标|二级指标|三级指标|指标值|指标解释及计算方法|自评完成值|分值|自评得分
投入管理指标|预算管理|预算调整率|≤15%|计算方法：（全年预算数－年初预算数）÷年初预算数×100％|10.34%|5|5
^|^|结转结余率|≤5%|结转结余占全年预算数的比重|3%|5|5
^|^|公用经费控制率|≤100%|公用经费执行数与公用经费预算数之比|93.85%|5|5
^|^|政府采购执行率|≥90%|实际采购金额/采购预算金额×100%，其中：实际采购金额为年度内签订合同并支付的金额|95%|5|5
^|绩效管理|绩效自评覆盖率|=100%|已开展自评项目数÷应开展自评项目数×100%|100%|5|5
产出指标|履职目标|城镇新增就业人数|≥3200人|年度实际|3360人|15|15
^|^|职业技能培训人次|≥1500人次|年度实际|1425人次|10|9.5
^|质量|培训合格率|≥95%|培训合格人数÷参加培训人数×100%|96%|10|10
效益指标|社会效益|城镇登记失业率|≤4.5%|登记失业人数占期末从业人数与登记失业人数之和的比重|3.8%|20|20
满意度指标|服务对象|服务对象满意度|≥95%|满意份数与有效问卷份数的比率|95%|10|10
合计||||||100|99.2
基础信息|采购预算金额|#200.00|实际采购金额|#190.00|有效问卷份数|200|
^|满意份数|190|应开展自评项目数|6|已开展自评项目数|6|
^|参加培训人数|1425|培训合格人数|1368|<|<|
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算情况'],
        columns: 'A label B initialBudget C adjustedBudget D executed E executionRate F weight G score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E definition F actual G weight H score',
        rows: ['投入管理指标', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'henan-ratio-prose',
  region: '河南',
  layout:
    '指标解释及计算方法 with ratios in words; no reason column; a block 基础信息 of labels and values under the table; 结转结余 as the last column of the money',
  provenance: '河南省部门（单位）整体绩效自评表（县级）',
  build: g.build,
  faults: [
    g.fault('adjusted', { F10: '9.38%' }, 'rate-contradicts-definition', 'F10', {
      value: '10.34%',
      cause: /分母|全年|denominator/,
    }),
    g.fault('left', { F11: '97%' }, 'rate-contradicts-definition', 'F11', {
      value: '3%',
      cause: /1\s*[-−–]|补|余|complement/,
      allow: ['score-contradicts-completion', 'target-not-met-by-data'],
    }),
    g.fault('public', { F12: '106.56%' }, 'rate-contradicts-definition', 'F12', {
      value: '93.85%',
      cause: /颠倒|倒|invert/,
      allow: ['score-contradicts-completion', 'percent-out-of-range', 'target-not-met-by-data'],
    }),
    g.fault('bought', { F13: '92%' }, 'rate-contradicts-definition', 'F13', { value: '95%', cause: null }),
    g.fault('trained', { F17: '94%' }, 'rate-contradicts-definition', 'F17', {
      value: '96%',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('pleased', { F19: '98%' }, 'rate-contradicts-definition', 'F19', { value: '95%' }),
    g.fault('covered', { D11: '≤2%', F11: '1.8%' }, 'target-not-met-by-data', 'F11', {
      allow: ['score-contradicts-completion', 'rate-contradicts-definition'],
    }),
    g.fault('zero', { C21: '0', E21: '0' }, 'zero-denominator-rate', 'F13'),
    g.fault('operand', { G22: '', C22: '' }, 'missing-operand', ['C22', 'F19'], {}),
  ],
};
