import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const project = (name: string, unit: string, money: readonly string[], rows: string) => `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
项目名称|<|${name}|<|<|<|<|<|<
主管部门|<|某县妇联组织|<|<|实施单位|${unit}|<|<
项目资金⏎（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|${money.join('|')}
^|<|其中：本年财政拨款|${money.slice(0, 3).join('|')}|—|${money[4] ?? ''}|—
^|<|其他资金|0|0|0|—|—|—
年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
^|按计划开展各项活动。|<|<|<|已按计划开展。|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${rows}
总分|<|<|<|<|<|100|TOTAL|
`;
const g = gridForm([
  {
    name: '家庭教育',
    kind: 'self-evaluation',
    text: project(
      '家庭教育指导服务',
      '某县妇女儿童活动中心',
      ['26.00', '26.00', '25.48', '10', '98.00%', '9.8'],
      `^|产出指标（50分）|数量指标|指标1：开展家庭教育讲座|≥40场|42场|10|10|
^|^|^|指标2：入户指导家庭数|≥300户|285户|10|9.5|疫情期间部分入户改为线上
^|^|^|……||||
^|^|质量指标|指标1：讲座参与率|≥85%|90%|10|10|
^|^|时效指标|指标1：活动完成时间|2023年12月前|2023年11月|10|10|
^|^|成本指标|指标1：单场讲座成本|≤3000元|2900元|10|10|
^|效益指标（30分）|社会效益指标|指标1：家长知识知晓率|≥80%|83%|20|20|
^|^|可持续影响指标|指标1：家校协同机制|持续完善|持续完善|10|10|
^|满意度指标（10分）|服务对象满意度指标|指标1：家长满意度|≥95%|98%|10|10|`,
    ).replace('TOTAL', '99.3'),
    tables: [
      {
        kind: 'budget',
        header: ['项目资金'],
        columns: 'C label D initialBudget E adjustedBudget F executed G weight H executionRate I score',
      },
      {
        kind: 'indicators',
        header: ['绩效指标'],
        columns: 'B level1 C level2 D name E target F actual G weight H score I reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total', '……': 'placeholder' },
      },
    ],
  },
  {
    name: '两癌筛查',
    kind: 'self-evaluation',
    text: project(
      '农村妇女“两癌”筛查宣传',
      '某县妇联组织',
      ['18.00', '20.00', '20.00', '10', '100.00%', '10'],
      `^|产出指标（50分）|数量指标|指标1：发放宣传资料|≥5000份|5200份|20|20|
^|^|质量指标|指标1：信息登记准确率|≥98%|98%|10|10|
^|^|时效指标|指标1：筛查动员及时率|100%|100%|10|10|
^|^|成本指标|指标1：宣传资料单价|≤4元|3.8元|10|10|
^|效益指标（30分）|社会效益指标|指标1：适龄妇女知晓率|≥85%|81.6%|30|28.8|偏远村组宣传不足，下年增加入户
^|满意度指标（10分）|服务对象满意度指标|指标1：受益妇女满意度|≥90%|94%|10|10|`,
    ).replace('TOTAL', '98.8'),
    tables: [
      {
        kind: 'budget',
        header: ['项目资金'],
        columns: 'C label D initialBudget E adjustedBudget F executed G weight H executionRate I score',
      },
      {
        kind: 'indicators',
        header: ['绩效指标'],
        columns: 'B level1 C level2 D name E target F actual G weight H score I reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'jiangxi-two-projects',
  region: '江西',
  layout:
    'two projects on two sheets of the same form; 指标1： before every name; …… rows left empty; money as text',
  provenance: '江西省项目支出绩效自评表（部门整体自评附件，县级）',
  build: g.build,
  faults: [
    g.fault('rate', { H6: '100.00%', I6: '10', H21: '99.5' }, 'rate-contradicts-definition', 'H6', {
      value: '98%',
      allow: ['score-contradicts-completion', 'reason-without-deviation'],
    }),
    g.fault('money', { F7: '21.48' }, 'amount-contradicts-parts', 'F6', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('knowing', { '两癌筛查!F16': '60%' }, 'score-contradicts-completion', '两癌筛查!H16', {
      value: '21.18',
    }),
    g.fault('prompt', { '两癌筛查!E12': 'XX份' }, 'placeholder-left', '两癌筛查!E12', {
      allow: ['missing-target', 'target-without-number', 'value-not-numeric'],
    }),
    g.fault('no-target', { '两癌筛查!E14': '' }, 'missing-target', '两癌筛查!E14'),
    g.fault(
      'level',
      { '两癌筛查!B16': '效益指标（20分）' },
      'level-weight-contradicts-children',
      '两癌筛查!B16',
    ),
  ],
};
