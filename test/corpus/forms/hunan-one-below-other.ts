import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: 'Sheet1',
    kind: 'self-evaluation',
    text: `
附件1|<|<|<|<|<|<|<
部门整体支出绩效自评表|<|<|<|<|<|<|<
单位名称：某区文化馆|<|<|<|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|310.00|342.00|332.32|10|97.17%|9.72
^|其中：基本支出|220.00|230.00|230.00|-|100%|-
^|项目支出|90.00|112.00|102.32|-|91.36%|-
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|举办公益演出|40场|42场|20|20|
^|质量指标|免费开放达标率|100%|100%|20|20|
^|时效指标|活动按期举办率|100%|95%|10|9.5|两场因天气延期
效益指标|社会效益|服务群众人次|≥8万人次|8.6万人次|30|30|
满意度指标|满意度|观众满意度|≥90%|93%|10|10|
总分|||||100|99.22|
||||||||
附件2|<|<|<|<|<|<|<
部门整体支出绩效自评表|<|<|<|<|<|<|<
单位名称：某区图书馆|<|<|<|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|268.00|275.00|269.50|10|98%|9.8
^|其中：基本支出|188.00|190.00|190.00|-|100%|-
^|项目支出|80.00|85.00|79.50|-|93.53%|-
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|新增馆藏图书|≥5000册|5120册|20|20|
^|质量指标|免费开放达标率|100%|100%|20|20|
^|成本指标|图书平均单价|≤45元|44.2元|10|10|
效益指标|社会效益|到馆读者人次|≥12万人次|11.4万人次|30|28.5|闭馆装修半个月
满意度指标|满意度|读者满意度|≥90%|96%|10|10|
总分|||||100|98.3|
`,
    tables: [
      {
        kind: 'budget',
        header: ['年度预算申请'],
        columns: 'B label C initialBudget D adjustedBudget E executed F weight G executionRate H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
      {
        kind: 'budget',
        header: ['年度预算申请#2'],
        columns: 'B label C initialBudget D adjustedBudget E executed F weight G executionRate H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标#2'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标#2', '总分#2'],
        roles: { '总分#2': 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hunan-one-below-other',
  region: '湖南',
  layout:
    'the whole forms of two units one under the other on one sheet, each with its title, money, table and total',
  provenance: '湖南省区县部门整体支出绩效自评表（所属单位合并报送）',
  build: g.build,
  faults: [
    g.fault('second-rate', { G22: '107%' }, 'rate-contradicts-definition', 'G22', {
      value: '93.53%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('second-readers', { G27: '30', G29: '99.8' }, 'score-contradicts-completion', 'G27', {
      value: '28.5',
      allow: ['reason-without-deviation'],
    }),
    g.fault('first-total', { G14: '99.72' }, 'total-contradicts-sum', 'G14', { value: '99.22' }),
    g.fault('second-total', { G29: '99.3' }, 'total-contradicts-sum', 'G29', { value: '98.3' }),
    g.fault(
      'first-weight',
      { F12: '20', G12: '20', F14: '90', G14: '89.22' },
      'weights-not-full-mark',
      'F14',
    ),
    g.fault('second-parts', { C22: '70.00' }, 'amount-contradicts-parts', 'C20'),
    g.fault('twice', { C25: '新增馆藏图书', D25: '≥5000册', E25: '5120册' }, 'duplicate-indicator', 'C25'),
    g.fault('sign', { D26: '≥45元' }, 'target-direction', 'D26', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
  ],
};
