import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '绩效自评',
    kind: 'self-evaluation',
    text: `
某县公路养护单位整体支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|县道、乡道养护里程|≥320公里；≥510公里|326公里；518公里|20|20|
^|^|修补坑槽|≥8600平方米|8900平方米|10|10|
^|质量指标|路面、桥梁完好率|≥90%；≥95%|92.1%；96.4%|15|15|
^|时效指标|病害24小时、水毁72小时内处置率|①≥98%⏎②≥95%|①98.6%⏎②95.5%|10|10|
^|成本指标|小修保养每公里成本（县道/乡道）|≤1.2万元/≤0.8万元|1.15万元/0.79万元|5|5|
效益指标|社会效益指标|保障通行车辆|≥300万辆次|312万辆次|20|20|
^|可持续影响指标|养护机制|长期、健全|长期、健全|10|10|
满意度指标|服务对象满意度指标|群众、司乘人员满意度|≥90%，≥88%|91%，89%|10|10|
合计||||||100|
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'henan-two-bounds',
  region: '河南',
  layout: 'two targets and two actuals in one cell, parted by ； ， / or ①②; the total weight is not written',
  provenance: '河南省县级部门整体支出绩效自评表',
  build: g.build,
  tolerated: ['all-full-marks'],
};
