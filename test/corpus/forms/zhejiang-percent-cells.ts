import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '绩效自评',
    kind: 'self-evaluation',
    text: `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
单位名称|<|某县水利管理单位|<|<|<|单位：万元|<|<
绩效指标|<|<|年度⏎指标值|全年⏎完成值|完成率|权重|自评⏎得分|备注
一级指标|二级指标|三级指标|^|^|^|^|^|^
产出指标|数量指标|病险山塘整治数量（座）|#18|#18|#100%|#10|#10|
^|^|美丽河湖建设长度（公里）|#25|#23.5|#94%|#10|#9.4|一处河段政策处理滞后，次年一季度完工。
^|质量指标|工程验收合格率|#100%|#100%|#100%|#10|#10|
^|时效指标|项目按期开工率|#95%|#96.5%|#101.58%|#10|#10|
^|成本指标|单位工程造价（万元）|≤120|116.8|#97.33%|#10|#10|
效益指标|社会效益|农村饮用水达标率|#95.5%|#96%|#100.52%|#15|#15|
^|生态效益|河道生态流量保障率|#90%|#90%|#100%|#10|#10|
^|可持续影响|河长制长效管护机制|建立|建立|#100%|#5|#5|
满意度指标|服务对象满意度|受益群众满意度|#90%|#88.2%|#98%|#10|#9.8|个别施工路段扰民。
预算执行情况|<|<|调整预算数|执行数|执行率|权重|得分|备注
部门支出合计|<|<|#3,250.00|#3,185.00|#98.00%|#10|#9.8|
其中：基本支出|<|<|#1,050.00|#1,050.00|#100.00%|||
项目支出|<|<|#2,200.00|#2,135.00|#97.05%|||
总得分|<|<||||#100|#99|
评价结论|<|<|优秀|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['绩效指标', '一级指标'],
        columns: 'A level1 B level2 C name D target E actual G weight H score I reason',
        rows: ['产出指标', '满意度指标'],
      },
      {
        kind: 'budget',
        header: ['预算执行情况'],
        columns: 'A label D adjustedBudget E executed F executionRate G weight H score',
      },
    ],
  },
]);
export const form: Form = {
  id: 'zhejiang-percent-cells',
  region: '浙江',
  layout:
    'percent cells (0.95 as 95%), units in names, a 完成率 of its own, the budget block under the indicators and the total below both',
  provenance: '浙江省部门整体支出绩效自评表（县级单位公开件）',
  build: g.build,
  faults: [
    g.fault('execution', { 'F@部门支出合计': '#102.04%' }, 'rate-contradicts-definition', 'F@部门支出合计', {
      value: '98%',
      cause: /颠倒|倒|invert/,
    }),
    g.fault('part-rate', { 'F@项目支出': '#95%' }, 'rate-contradicts-definition', 'F@项目支出', {
      value: '97.05%',
    }),
    g.fault(
      'length',
      { 'H@美丽河湖': '#9.8', 'H@总得分': '#99.4' },
      'score-contradicts-completion',
      'H@美丽河湖',
      { value: '9.4' },
    ),
    g.fault('satisfied', { 'E@受益群众': '#882%' }, 'percent-out-of-range', 'E@受益群众', {
      allow: ['score-contradicts-completion', 'reason-without-deviation', 'met-but-deducted'],
    }),
    g.fault('gone', { 'E@工程验收': '' }, 'missing-actual', 'E@工程验收'),
    g.fault('weight-gone', { 'G@农村饮用水': '' }, 'missing-weight', 'G@农村饮用水', {
      allow: ['weights-not-full-mark', 'total-contradicts-sum', 'score-over-weight'],
    }),
    g.fault('sum', { 'H@总得分': '#98.6' }, 'total-contradicts-sum', 'H@总得分', { value: '99' }),
    g.fault('parts', { 'D@项目支出': '#2,100.00' }, 'amount-contradicts-parts', 'D@部门支出合计', {
      allow: ['rate-contradicts-definition'],
    }),
  ],
};
