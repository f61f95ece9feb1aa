import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
部门名称|某市档案管理单位|<|<|<|金额单位：元|<|<
部门预算执行情况|年初预算数|<|#5,126,300.00|<|<|<|<
^|全年预算数（A）|<|#5,480,000.00|<|<|<|<
^|全年执行数（B）|<|#5,315,600.00|<|<|<|<
^|预算执行率（B/A）|<|97.00%|<|<|<|<
^|分值|<|#10|<|<|<|<
^|得分|<|#9.7|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|全年实际值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|馆藏档案数字化页数（万页）|≥120|１２６．５|#12|#12|
^|^|接收进馆档案卷数（卷）|≥8,000|8,120|#8|#8|
^|质量指标|数字化差错率（‰）|≤3|2.1|#10|#10|
^|^|档案验收合格率（%）|100|100|#10|#10|
^|时效指标|年度任务完成时间|12月31日前|12月20日|#5|#5|
^|成本指标|单页数字化成本（元）|≤0.45|0.43|#5|#5|
效益指标|社会效益指标|提供利用人次（人次）|≥15,000|13,500|#15|#13.5|线上查档分流，到馆人次下降。
^|可持续影响指标|档案安全保管能力|增强|增强|#15|#15|
满意度指标|服务对象满意度指标|查档群众满意度（%）|≥95|98|#10|#10|
总分|<|<|<|<|#100|#98.2|
`,
    tables: [
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
  id: 'anhui-upright-money',
  region: '安徽',
  layout:
    'the money stands upright, one figure a row, in 元; units in the names; full-width digits and thousands typed as text',
  provenance: '安徽省部门整体支出绩效自评表（市直单位）',
  build: g.build,
};
