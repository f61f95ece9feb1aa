import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '整体自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|单位：万元
年度资金情况||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|资金总额|#680.00|#702.50|#674.40|#10|=E4/D4→#96.00%|=ROUND(F4*G4,2)→#9.60
^|上级补助|#0.00|#22.50|#22.50||=E5/D5→#100.00%|
^|本级安排|#680.00|#680.00|#651.90||=E6/D6→#95.87%|
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|巡查海岸线次数|≥48次||#20||
^|质量指标|垃圾清理率|≥95%||#20||
^|时效指标|投诉处理及时率|100%||#10||
效益指标|生态效益|近岸海域水质优良率|≥98%||#30||
满意度指标|满意度|居民满意度|≥90%||#10||
总分|<|<|||#100||
`,
    tables: [
      {
        kind: 'budget',
        header: ['年度资金情况'],
        columns: 'B label C initialBudget D adjustedBudget E executed F weight G executionRate H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hainan-money-only',
  region: '海南',
  layout: 'only 年度资金情况 is filled in, by formulas; the indicators wait for their actuals',
  provenance: '海南省部门整体支出绩效自评表',
  build: g.build,
  tolerated: ['missing-actual', 'missing-score'],
  faults: [
    g.fault('rate', { G6: '#104.31%' }, 'rate-contradicts-definition', 'G6', {
      value: '95.87%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('score', { H4: '#10' }, 'score-contradicts-completion', 'H4', { value: '9.6' }),
    g.fault('parts', { E6: '#615.90', G6: '#90.57%' }, 'amount-contradicts-parts', 'E4'),
  ],
};
