import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '整体支出绩效自评',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<|<
单位名称|某区绿化市容服务单位|<|<|<|评价总分|97.6|评价等级|优|
预算执行情况（万元）|年初预算数|<|调整后预算数|<|实际执行数|<|预算执行率|权重|得分
^|5,200.00|<|5,360.00|<|5,199.20|<|0.97|10|9.7
绩效指标|<|<|指标目标值|指标完成值|绩效目标偏离度|权重|得分|偏离原因分析及改进措施|备注
一级|二级|三级|^|^|^|^|^|^|^
产出|数量|新建口袋公园|≥6座|6座|0%|15|15||
^|^|立体绿化面积|≥12000平方米|11400平方米|-5%|15|14.25|三处墙面结构检测未通过|
^|质量|绿化养护达标率|≥95%|95.2%|0.21%|10|10||
^|时效|公厕升级完成及时性|及时|及时|—|10|10||
效益|环境效益|生活垃圾回收利用率|≥42%|43%|2.38%|15|15||
^|社会效益|市容投诉件数|≤200件|218件|9%|15|13.65|夜间施工扰民投诉增加|
满意度|服务对象|市民满意度|≥85%|86%|1.18%|10|10||
合计|<|<||||100|97.6||
`,
    tables: [
      {
        kind: 'budget',
        header: ['预算执行情况'],
        columns: 'B initialBudget D adjustedBudget F executed H executionRate I weight J score',
      },
      {
        kind: 'indicators',
        header: ['绩效指标', '一级'],
        columns: 'A level1 B level2 C name D target E actual G weight H score I reason',
        rows: ['产出', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'shanghai-deviation',
  region: '上海',
  layout:
    'one row of money beside its title, 执行率 typed 0.97; 偏离度 between actual and weight; total and grade in the head and again below',
  provenance: '上海市区级部门整体支出绩效自评表',
  build: g.build,
  faults: [
    g.fault('rate', { H5: '0.79' }, 'rate-contradicts-definition', 'H5', {
      value: '0.97',
      allow: ['score-contradicts-completion', 'missing-execution-reason'],
    }),
    g.fault('head', { G3: '99.6' }, 'total-contradicts-sum', 'G3', { value: '97.6' }),
    g.fault('grade', { I3: '良' }, 'grade-contradicts-score', 'I3', { value: '优' }),
    g.fault('complaints', { H13: '15', H15: '98.95', G3: '98.95' }, 'score-contradicts-completion', 'H13', {
      value: '13.65',
      allow: ['reason-without-deviation'],
    }),
    g.fault('sign', { D13: '≥200件' }, 'target-direction', 'D13', {
      allow: ['score-contradicts-completion'],
    }),
    g.fault('green', { E9: '10200平方米' }, 'score-contradicts-completion', 'H9', { value: '12.75' }),
    g.fault('prompt', { E8: 'XX座' }, 'placeholder-left', 'E8', { allow: ['missing-actual'] }),
    g.fault('weight', { G10: '' }, 'missing-weight', 'G10', {
      allow: ['weights-not-full-mark', 'total-contradicts-sum', 'score-over-weight'],
    }),
  ],
};
