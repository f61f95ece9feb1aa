import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体自评',
    kind: 'self-evaluation',
    text: `
2022年度部门整体绩效自评结果|<|<|<|<|<
单位名称：某市农业技术推广单位|<|<|<|<|填报日期：2023年4月
一级指标|二级指标|三级指标|年初目标值|实际完成值|得分
产出指标（40分）|数量指标|推广新品种|≥12个|13个|#39
^|^|培训农户|≥4000人次|4120人次|^
^|质量指标|良种覆盖率|≥96%|96.8%|^
^|时效指标|技术指导及时率|100%|95%|^
效益指标（40分）|经济效益指标|亩均增收|≥120元|132元|#40
^|社会效益指标|示范带动农户|≥2600户|2710户|^
满意度指标（20分）|服务对象满意度|农户满意度|≥95%|97%|#20
总分|<|<|<|<|#99
偏差大或目标未完成原因分析|一场培训因汛期推迟|<|<|<|<
改进措施及结果应用方案|提前安排，避开汛期|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F score',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hubei-level-weights-only',
  region: '湖北',
  layout: 'weights only in 一级指标, one merged score for each of them, the reasons in a row under the table',
  provenance: '湖北省部门整体绩效自评结果',
  build: g.build,
  faults: [
    g.fault('total', { F11: '#100' }, 'total-contradicts-sum', 'F11', { value: '99' }),
    g.fault('share', { E6: '968%' }, 'percent-out-of-range', 'E6'),
    g.fault('bound', { D10: '≥0%' }, 'target-always-met', 'D10'),
    g.fault('sign', { D5: '≥' }, 'target-without-number', 'D5'),
    g.fault('actual', { E9: '' }, 'missing-actual', 'E9'),
  ],
};
