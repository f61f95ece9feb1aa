import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评报告表',
    kind: 'self-evaluation|report',
    text: `
部门整体支出绩效自评报告表|<|<|<|<|<|<
一、基本情况|<|<|<|<|<|<
单位名称|某县气象服务单位|<|<|编制数|32|人
在职人员数|30人|<|<|在职人员控制率|93.75%|<
二、收入支出情况（万元）|<|<|<|<|<|<
收入合计|一般公共预算拨款|政府性基金|事业收入|其他收入|上年结转|备注
#1,286.40|#1,180.00|0|#64.30|#12.10|#30.00|
支出合计|人员经费|公用经费|项目支出|当年结余|累计结余|备注
#1,250.20|#702.50|#118.70|#429.00|#36.20|#36.20|
三公经费合计|公务接待费|公务用车运行维护费|公务用车购置费|因公出国（境）费|上年三公经费合计|备注
#8.60|#1.80|#6.80|0|0|#9.20|
三、绩效目标完成情况|<|<|<|<|<|<
评价内容|<|绩效指标|绩效目标|完成情况|分值|得分
产出目标|数量|指标1：发布预警信息|不少于260条|274条|#15|#15
^|^|指标2：维护自动站|45个|45个|#15|#15
^|质量|指标1：预报准确率|≥88%|89.1%|#20|#20
^|时效|指标1：预警提前量|≥30分钟|34分钟|#10|#10
效益目标|社会效益|指标1：预警信息覆盖率|≥96%|95.04%|#20|#19.8
^|生态效益|指标1：人工增雨作业|12次|12次|#10|#10
^|满意度|指标1：公众满意度|≥90%|93.5%|#10|#10
综合得分|<|<|<|<|<|#99.8
评价等次|<|<|<|<|<|优秀
`,
    tables: [
      {
        kind: 'indicators',
        header: ['评价内容'],
        columns: 'A level1 B level2 C name D target E actual F weight G score',
        rows: ['产出目标', '满意度'],
      },
    ],
  },
]);
export const form: Form = {
  id: 'hainan-report-form',
  region: '海南',
  layout:
    'a report as one sheet: label-and-value heads with a rate, three amount tables side to side, indicators without a reason column',
  provenance: '海南省部门整体支出绩效自评报告表（市县单位）',
  build: g.build,
  faults: [
    g.fault('income', { E7: '#10.12' }, 'amount-contradicts-parts', 'A7'),
    g.fault('expenses', { A9: '#1,205.20' }, 'amount-contradicts-parts', 'A9', { cause: /颠倒|swap/ }),
    g.fault('public', { C11: '#6.20' }, 'amount-contradicts-parts', 'A11'),
    g.fault('people', { F4: '106.67%' }, 'rate-contradicts-definition', 'F4', {
      value: '93.75%',
      cause: /颠倒|倒|invert/,
      allow: ['percent-out-of-range'],
    }),
    g.fault('spread', { G18: '#20', 'G@综合得分': '#100' }, 'score-contradicts-completion', 'G18', {
      value: '19.8',
      allow: ['all-full-marks'],
    }),
    g.fault('words', { E16: '较高' }, 'value-not-numeric', 'E16', { allow: [] }),
    g.fault('grade', { 'G@评价等次': '良好' }, 'grade-contradicts-score', 'G@评价等次', { value: '优秀' }),
    g.fault('again', { C15: '指标2：发布预警信息' }, 'duplicate-indicator', 'C15', { allow: [] }),
  ],
};
