import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '封面',
    kind: 'other',
    text: `
附件2|<|<|<
2023年度市级部门整体支出绩效自评表|<|<|<
部门名称：|某市气象服务单位|<|<
填报日期：|2024年3月15日|<|<
联系方式：|（略）|<|<
`,
  },
  {
    name: '填表说明',
    kind: 'other',
    text: `
填表说明|<
1|本表由部门（单位）财务机构会同业务机构填报，满分100分。
2|“执行率”＝全年执行数÷全年预算数×100%，得分＝执行率×10。
3|定量指标完成目标得满分；未完成的，按实际完成值与目标值的比例计分。
4|示例：培训人次，目标值≥100人次，实际完成95人次，分值10分，得9.5分。
5|等级：90（含）-100分为优，80（含）-90分为良，60（含）-80分为中，60分以下为差。
`,
  },
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|某市气象服务单位|<|<|<|<|<|<|金额单位：万元
预算执行情况|资金来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分|未完成原因
^|合计|1,460.00|1,520.00|1,474.40|97%|10|9.7|
^|财政拨款|1,400.00|1,450.00|1,409.40|97.2%|||
^|其他资金|60.00|70.00|65.00|92.86%|||
一级指标|二级指标|三级指标|目标值|填写示例|实际完成值|分值|得分|未完成原因
产出指标|数量指标|发布气象预警信息|≥1200条|≥100条|1286条|15|15|
^|^|新建自动气象站|6个|3个|5个|10|8.33|一处用地未批复
^|质量指标|暴雨预警准确率|≥85%|≥90%|88.4%|15|15|
^|时效指标|灾害天气预警提前量|≥60分钟|≥30分钟|72分钟|10|10|
效益指标|社会效益|气象信息公众覆盖率|≥95%|≥98%|96.2%|20|20|
^|可持续影响|人工影响天气作业体系|进一步完善|健全|进一步完善|10|10|
满意度指标|服务对象满意度|公众气象服务满意度|≥90%|≥95%|91.3%|10|10|
总分|<|<||||100|98.03|
自评等级|优|<|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行情况'],
        columns:
          'B label C initialBudget D adjustedBudget E executed F executionRate G weight H score I reason',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target F actual G weight H score I reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'guangdong-cover-guide',
  region: '广东',
  layout:
    'a cover, a sheet of 填表说明 with an example in prose, a column 填写示例 between 目标值 and 实际完成值',
  provenance: '广东省市级部门整体支出绩效自评表（含封面与填表说明）',
  build: g.build,
  faults: [
    g.fault(
      'stations',
      { '自评表!H9': '10', '自评表!H15': '99.7' },
      'score-contradicts-completion',
      '自评表!H9',
      { value: '8.33', allow: ['reason-without-deviation'] },
    ),
    g.fault('rate', { '自评表!F6': '107.69%' }, 'rate-contradicts-definition', '自评表!F6', {
      value: '92.86%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('parts', { '自评表!E6': '56.00', '自评表!F6': '80%' }, 'amount-contradicts-parts', '自评表!E4', {
      allow: ['missing-execution-reason'],
    }),
    g.fault('actual', { '自评表!F10': '' }, 'missing-actual', '自评表!F10', {}),
    g.fault('grade', { '自评表!B16': '良' }, 'grade-contradicts-score', '自评表!B16', { value: '优' }),
    g.fault('unsaid', { '自评表!I9': '' }, 'missing-reason', '自评表!I9'),
    g.fault('share', { '自评表!F12': '962%' }, 'percent-out-of-range', '自评表!F12'),
  ],
};
