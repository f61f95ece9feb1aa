import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '附表5',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评情况|<|<|<|<|<|<|<
部门名称：某州图书文献单位 公开05表|<|<|<|<|<|<|<
项目资金（元）|项目年初预算|全年预算数|全年执行数|分值|执行率|得分|备注
年度资金总额|3,200,000 元|3,450,000 元|3,381,000 元|10|98 %|9.8|
其中：财政拨款|3,000,000元|3,250,000元|3,191,500元||98.2 %||
其他资金|200,000元|200,000元|189,500元||94.75 %||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|购置图书|≥ 8000 册|8,215 册。|15|15|
^|^|举办讲座|≥ 20 场次。|19 场次。|10|9.5|一场讲座因主讲人行程取消。
^|质量指标|文献加工合格率|≥ 98 %|99.1 %|15|15|
^|时效指标|采购完成时间|2023年11月30日前。|2023年11月10日。|10|10|
^|成本指标|单册加工成本|≤ 6.5 元|6.2元。|10|10|
效益指标|社会效益指标|年到馆人次|≥ 30 万人次|31.5 万 人次|20|20|
满意度指标|服务对象满意度指标|读者满意度|≥ 90 ％|９３.５ ％|10|10|
总分||||| 100 分| 99.3 分|优
`,
    tables: [
      {
        kind: 'budget',
        header: ['项目资金'],
        columns: 'A label B initialBudget C adjustedBudget D executed E weight F executionRate G score',
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
  id: 'yunnan-spaced-values',
  region: '云南',
  layout:
    'blanks inside the values, units and full stops behind numbers, amounts with 元 in the cell, the grade under the reasons',
  provenance: '云南省部门整体支出绩效自评情况（公开05表）',
  build: g.build,
  faults: [
    g.fault('rate', { F6: '105.54 %' }, 'rate-contradicts-definition', 'F6', {
      value: '94.75%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('talks', { G9: '10 分', G15: '99.8 分' }, 'score-contradicts-completion', 'G9', {
      value: '9.5',
      allow: ['reason-without-deviation'],
    }),
    g.fault('money-score', { G4: '10', G15: '99.5 分' }, 'score-contradicts-completion', 'G4', {
      value: '9.8',
    }),
    g.fault('grade', { H15: '良' }, 'grade-contradicts-score', 'H15', { value: '优' }),
    g.fault('sum', { G15: '98.3 分' }, 'total-contradicts-sum', 'G15', { value: '99.3' }),
    g.fault('parts', { D6: '198,500元', F6: '99.25 %' }, 'amount-contradicts-parts', 'D4'),
    g.fault('share', { E10: '991 %' }, 'percent-out-of-range', 'E10'),
    g.fault('empty', { E13: '' }, 'missing-actual', 'E13'),
  ],
};
