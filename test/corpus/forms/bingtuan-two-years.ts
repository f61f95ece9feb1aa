import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '整体绩效自评',
    kind: 'self-evaluation',
    text: `
某师市部门整体支出绩效自评表（2023年）|<|<|<|<|<|<|<|<|<
部门名称：某师水利工程管理单位|<|<|<|<|<|<|<|<|<
一、部门预算执行情况|<|<|<|<|<|<|<|<|<
预算科目|<|年初预算（万元）|追加（万元）|调整后预算（万元）|执行（万元）|结余（万元）|执行率|分值|得分
支出合计|<|#2,100.00|#150.00|#2,250.00|#2,182.50|#67.50|#97.0%|#10|#9.7
其中：基本支出|<|#900.00|#50.00|#950.00|#950.00|#0.00|#100.0%||
项目支出|<|#1,200.00|#100.00|#1,300.00|#1,232.50|#67.50|#94.8%||
二、绩效指标完成情况|<|<|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|单位|2022年实际值|2023年目标值|2023年完成值|权重|得分|偏差原因
产出指标|数量指标|渠道防渗改造长度|公里|#36|#40|#42|#15|#15|
||灌溉用水计量设施安装|处|#88|#120|#108|#10|#9|设备到货延迟
|质量指标|工程质量验收合格率|%|#98.5|#100|#100|#15|#15|
|成本指标|公里渠道改造成本|万元|#21.5|#22|#21.8|#10|#10|
效益指标|经济效益指标|亩均节水量|立方米|#28|#30|#31.5|#15|#15|
|生态效益指标|灌溉水有效利用系数||#0.58|#0.6|#0.61|#15|#15|
满意度指标|服务对象满意度|用水户满意度|%|#91|#92|#93|#10|#10|
综合得分|||||||#100|#98.7|
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算科目'],
        columns: 'A label C initialBudget E adjustedBudget F executed H executionRate I weight J score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D unit F target G actual H weight I score J reason',
        rows: ['产出指标', '综合得分'],
        roles: { 综合得分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'bingtuan-two-years',
  region: '兵团',
  layout:
    'last year’s actual before the target; 追加 and 结余 between the money figures; labels not repeated and not merged; no signs',
  provenance: '新疆生产建设兵团部门整体支出绩效自评表（师市）',
  build: g.build,
  faults: [
    g.fault('rate', { H5: '#103.1%' }, 'rate-contradicts-definition', 'H5', {
      value: '97%',
      cause: /颠倒|倒|invert/,
      allow: ['score-contradicts-completion', 'percent-out-of-range'],
    }),
    g.fault('parts', { E7: '#1,250.00' }, 'amount-contradicts-parts', 'E5', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('meters', { I11: '#10', I17: '#99.7' }, 'score-contradicts-completion', 'I11', {
      value: '9',
      allow: ['reason-without-deviation'],
    }),
    g.fault(
      'low',
      {
        F5: '#1,890.00',
        F7: '#940.00',
        G5: '#360.00',
        G7: '#360.00',
        H5: '#84.0%',
        H7: '#72.3%',
        J5: '#8.4',
        I17: '#97.4',
      },
      'missing-execution-reason',
      ['H5', 'J5'],
    ),
    g.fault('words', { G10: '基本完成' }, 'value-not-numeric', 'G10'),
    g.fault('full', { F16: '#920' }, 'target-out-of-range', 'F16', {
      allow: ['score-contradicts-completion', 'missing-reason', 'percent-out-of-range'],
    }),
    g.fault(
      'dimension',
      { A16: '效益指标', B16: '社会效益指标', C16: '用水户数', D16: '户' },
      'dimension-missing',
      '*',
    ),
    g.fault('total', { I17: '#97.8' }, 'total-contradicts-sum', 'I17', { value: '98.7' }),
  ],
};
