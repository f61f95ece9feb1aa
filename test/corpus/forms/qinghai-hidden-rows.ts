import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评',
    kind: 'self-evaluation',
    text: `
~部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<
单位名称|<|某州草原工作站|<|<|<|<|<|<|<
整体支出⏎（万元）|<|年初预算|<|全年预算|<|全年支出|执行率（%）|分值|得分
全年支出|<|#680|<|#700|<|#665|#95|#10|#9.5
其中：基本支出|<|#400|<|#400|<|#400|#100||
项目支出|<|#280|<|#300|<|#265|#88.33||
一级指标|二级指标|三级指标|单位|目标值|完成值|分值|得分|原因及措施|
~产出指标|数量指标|草原监测样地|个|#60|#60|#15|#15||
^|^|填写示例：完成XX数量|个|≥XX|XX|10|XX|填写说明|
^|^|鼠害防治面积|万亩|#85|#80.75|#15|#14.25|降雪早，秋季防治期短。|
^|质量指标|防治效果|%|#90|#91.5|#10|#10||
^|时效指标|防治任务完成时间||10月底前|10月20日|#10|#10||
效益指标|生态效益指标|草原综合植被盖度|%|#58|#58.1|#20|#20||
^|可持续影响指标|草畜平衡制度执行||有效执行|有效执行|#10|#10||
满意度指标|服务对象满意度指标|牧户满意度|%|#90|#92|#10|#10||
合计|<|<||||#100|#98.75||
填表说明：1.得分按完成比例计算，最高不超过分值。2.执行率低于90%的须说明原因。|<|<|<|<|<|<|<|<|<
`,
    hiddenRows: ['填写示例'],
    tables: [
      {
        kind: 'budget',
        header: ['整体支出'],
        columns: 'A label C initialBudget E adjustedBudget G executed H executionRate I weight J score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D unit E target F actual G weight H score I reason',
        rows: ['产出指标', '合计'],
        roles: { 合计: 'total', 填写示例: 'placeholder' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'qinghai-hidden-rows',
  region: '青海',
  layout:
    'a hidden row with the template example; rich text labels; percent only in the unit column; a trailing empty column',
  provenance: '青海省部门（单位）整体支出绩效自评表',
  build: g.build,
};
