import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '绩效目标自评',
    kind: 'self-evaluation',
    text: `
2023年度部门（单位）业务费整体绩效自评表|<|<|<|<|<|<|<|<
单位名称：某市粮食储备中心|<|<|<|<|<|<|<|<
资金总体情况|资金类别|年初预算（万元）|全年预算（万元）|全年执行（万元）|执行率|权重|得分|自评说明
^|年度资金总额|#1,860.00|#1,905.60|#1,714.08|89.95%|#10|#9|仓房维修资金次年支付。
^|其中：财政拨款|#1,860.00|#1,905.60|#1,714.08|89.95%|||
^|单位资金|0|0|0|—|||
一级指标|二级指标|三级指标|目标值|<|实际值|权重|得分|自评说明
^|^|^|符号|数值（单位）|^|^|^|^
产出|数量|储备粮轮换数量|≥|3.2万吨|3.26万吨|10|10|
^|^|粮库维修数量|＝|4个|4个|10|10|
^|质量|宜存率|≥|99%|99.6%|10|10|
^|时效|轮换及时率|≥|95%|100%|10|10|
^|成本|保管费标准|≤|110元/吨|108元/吨|10|10|
效益|经济效益|轮换亏损额|≤|150万元|168万元|10|8.8|市场粮价下行，轮换价差扩大。
^|社会效益|应急供应能力|定性|增强|增强|15|15|
^|可持续影响|绿色储粮技术应用率|≥|60%|58%|5|4.83|一座老仓未改造。
满意度|服务对象满意度|种粮农户满意度|≥|90%|93%|10|10|
合计|<|<|<|<|<|100|97.63|
`,
    tables: [
      {
        kind: 'budget',
        header: ['资金总体情况'],
        columns: 'B label C initialBudget D adjustedBudget E executed F executionRate G weight H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标', '符号'],
        columns: 'A level1 B level2 C name D comparator E target F actual G weight H score I reason',
        rows: ['产出', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'fujian-unit-headers',
  region: '福建',
  layout:
    '目标值 over 符号 | 数值（单位）; 定性 in the sign column; money in 万元 in every header; reasons in 自评说明 in both tables',
  provenance: '福建省部门业务费绩效自评表（市级单位）',
  build: g.build,
  faults: [
    g.fault('swap', { 'F@年度资金总额': '98.95%' }, 'rate-contradicts-definition', 'F@年度资金总额', {
      value: '89.95%',
      allow: ['score-contradicts-completion', 'reason-without-deviation'],
    }),
    g.fault(
      'no-word',
      { 'I@年度资金总额': '' },
      'missing-execution-reason',
      ['I@年度资金总额', 'F@年度资金总额'],
      { allow: ['missing-reason'] },
    ),
    g.fault('loss', { 'H@效益': '9.5', 'H@合计': '98.33' }, 'score-contradicts-completion', 'H@效益', {
      value: '8.8',
    }),
    g.fault('nothing', { 'F@单位资金': '100%' }, 'zero-denominator-rate', ['F6']),
    g.fault('dash-sum', { 'D@其中：财政拨款': '#1,805.60' }, 'amount-contradicts-parts', 'D@年度资金总额', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('placeholder', { E17: 'XX%' }, 'placeholder-left', 'E17', {
      allow: ['missing-target', 'target-without-number'],
    }),
    g.fault('negative', { H9: '-1', 'H@合计': '86.63' }, 'score-negative', 'H9', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
  ],
};
