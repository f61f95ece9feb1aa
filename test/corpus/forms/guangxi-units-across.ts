import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '汇总自评',
    kind: 'self-evaluation',
    text: `
2022年部门整体绩效自评汇总表|<|<|<|<|<|<|<|<|<
主管部门：某县市场监督管理部门|<|<|<|<|<|<|<|<|<
一级指标|三级指标|目标值|分值|局机关|<|检测所|<|执法队|<
^|^|^|^|完成值|得分|完成值|得分|完成值|得分
产出指标|监督检查覆盖率|≥95%|20|96%|20|98%|20|95%|20
^|投诉举报按时办结率|100%|20|100%|20|100%|20|97%|19.4
^|培训执法人员|≥30人次|10|32人次|10|30人次|10|36人次|10
效益指标|食品抽检合格率|≥98%|30|98.5%|30|99%|30|98%|30
满意度指标|群众满意度|≥90%|20|92%|20|91%|20|88.2%|19.6
合计|<||100||100||100||99
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标', '完成值'],
        columns: 'A level1 B name C target D weight E actual F score',
        rows: ['产出指标', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'guangxi-units-across',
  region: '广西',
  layout: 'three units side by side, 完成值 and 得分 under the name of each',
  provenance: '广西壮族自治区部门整体绩效自评汇总表',
  build: g.build,
  tolerated: ['all-full-marks'],
};
