import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体绩效自评',
    kind: 'self-evaluation',
    text: `
部门（单位）整体绩效自评表|<|<|<|<|<|<|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<|<|<|<|<|<|<
部门（单位）名称|<|某市疾病预防单位|<|<|<|<|<|<|<|<|<|<|<|<
预算执行（万元）|<|预算收入|<|<|<|支出|<|<|<|执行率|分值|得分||
^|<|3420|<|<|<|3351.6|<|<|<|98%|10|9.8||
一级指标|二级指标|三级指标|年度指标值|<|<|实际完成值|完成程度|分值|得分|偏差原因分析|<|<|<|改进措施
^|^|^|运算符号|内容|度量单位|^|^|^|^|经费保障|制度保障|人员保障|原因说明|^
履职效能|重点工作履行情况|疫苗接种任务完成率|>=|95|%|97|100%|10|10|||||
^|^|传染病疫情处置率|=|100|%|100|100%|10|10|||||
^|整体工作完成情况|总体工作完成率|>=|98|%|98|100%|5|5|||||
^|^|检测样本数量|>=|12000|份|11400|95%|10|9.5|||√|检验人员借调支援外地|增配检验人员
预算执行|预算执行效率|预算调整率|<=|10|%|4.6|100%|5|5|||||
^|^|结转结余变动率|<=|0|%|-12.5|100%|5|5|||||
管理效率|预算编制管理|预算绩效目标覆盖率|=|100|%|100|100%|10|10|||||
^|资产管理|固定资产利用率|>=|95|%|93.1|98%|5|4.9|√|||部分冷链设备待报废|加快处置
运行成本|成本控制成效|“三公”经费变动率|<=|0|%|-3.2|100%|10|10|||||
社会效应|社会效益|健康知识知晓率|>=|85|%|88|100%|10|10|||||
^|满意度|服务对象满意度|>=|90|%|92|100%|10|10|||||
总分|<|<|<|<|<|<|<|100|99.2|<|<|<|<|<
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行（万元）'],
        columns: 'C adjustedBudget G executed K executionRate L weight M score',
      },
      {
        kind: 'indicators',
        header: ['一级指标', '运算符号'],
        columns: 'A level1 B level2 C name D comparator E target F unit G actual I weight J score N reason',
        rows: ['履职效能', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'liaoning-cause-ticks',
  region: '辽宁',
  layout:
    '年度指标值 over 运算符号 | 内容 | 度量单位; 完成程度; 偏差原因分析 over columns to tick and 原因说明; one money row in text',
  provenance: '辽宁省部门（单位）整体绩效自评表',
  build: g.build,
  faults: [
    g.fault('samples', { J11: '10', J19: '99.7' }, 'score-contradicts-completion', 'J11', { value: '9.5' }),
    g.fault('assets', { N15: '', K15: '', O15: '' }, 'missing-reason', ['N15', 'O15'], {}),
    g.fault('sign', { D17: '<=' }, 'target-direction', ['D17', 'E17'], {
      allow: ['score-contradicts-completion', 'met-but-deducted', 'missing-reason'],
    }),
    g.fault('word', { G10: '完成' }, 'value-not-numeric', 'G10'),
    g.fault('pleased', { G18: '925' }, 'percent-out-of-range', 'G18', { allow: ['missing-reason'] }),
    g.fault('always', { E14: '0', D14: '>=' }, 'target-always-met', 'E14', { allow: ['missing-reason'] }),
    g.fault(
      'execution',
      { K5: '89%', L5: '10', M5: '8.9', J19: '98.3' },
      'rate-contradicts-definition',
      'K5',
      { value: '98%', allow: ['score-contradicts-completion', 'missing-execution-reason'] },
    ),
    g.fault('weights', { I8: '15', J8: '15', I19: '105', J19: '104.2' }, 'weights-not-full-mark', 'I19'),
  ],
};
