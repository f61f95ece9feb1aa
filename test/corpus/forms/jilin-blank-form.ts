import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门自评表（空表）',
    kind: 'self-evaluation',
    text: `
部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<
（    年度）|<|<|<|<|<|<|<
部门（单位）名称|<||||||
年度预算执行情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额||||10||
^|其中：基本支出||||||
^|项目支出||||||
年度总体目标|预期目标|<|<|<|实际完成情况|<|<
^||<|<|<||<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标||||||
^|质量指标||||||
^|时效指标||||||
^|成本指标||||||
效益指标|经济效益指标||||||
^|社会效益指标||||||
^|生态效益指标||||||
满意度指标|服务对象满意度指标||||||
总分|||||100||
填报说明：得分一档最高不能超过该指标分值上限。|<|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '总分'],
        roles: {
          产出指标: 'placeholder',
          质量指标: 'placeholder',
          时效指标: 'placeholder',
          成本指标: 'placeholder',
          效益指标: 'placeholder',
          社会效益指标: 'placeholder',
          生态效益指标: 'placeholder',
          满意度指标: 'placeholder',
          总分: 'total',
        },
      },
    ],
  },
]);
export const form: Form = {
  id: 'jilin-blank-form',
  region: '吉林',
  layout: 'a form nobody has filled in yet: levels, 分值 10 of the money and 100 of the total, nothing else',
  provenance: '吉林省部门（单位）整体支出绩效自评表（空表）',
  build: g.build,
  tolerated: ['missing-operand'],
};
