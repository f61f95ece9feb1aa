import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '绩效自评表',
    kind: 'self-evaluation',
    text: `
整体绩效自评表|<|<|<|<|<|<|<
填报单位：某市环境卫生单位|<|<|<|<|<|2022年度|<
一级指标|二级指标|三级指标|指标值|完成值|权重|得分|偏差原因
产出指标|数量指标|清扫道路面积|≥420万平方米|428万平方米|20|20|
^|^|清运生活垃圾|≥16万吨|16.2万吨|^|^|^
^|质量指标|道路清扫合格率|≥95%|96%|20|19|公厕设备老化，两座未达标
^|^|公厕保洁达标率|100%|97%|^|^|^
^|时效指标|垃圾日产日清率|100%|100%|10|10|
效益指标|生态效益指标|垃圾无害化处理率|100%|100%|15|15|
^|社会效益指标|市容环境投诉下降率|≥5%|6.1%|15|15|
满意度指标|服务对象满意度|市民满意度|≥85%|88%|20|20|
合计|<|<|||100|99|
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
  id: 'liaoning-shared-scores',
  region: '辽宁',
  layout: 'one weight, one score and one reason merged over two indicators',
  provenance: '辽宁省部门整体绩效自评表（市级）',
  build: g.build,
  faults: [
    g.fault('over', { G4: '21', G12: '100' }, 'score-over-weight', 'G4'),
    g.fault('total', { G12: '100' }, 'total-contradicts-sum', 'G12', { value: '99' }),
    g.fault('weights', { F4: '15', F12: '95', G4: '15', G12: '94' }, 'weights-not-full-mark', 'F12'),
    g.fault('second-actual', { E5: '' }, 'missing-actual', 'E5'),
    g.fault('second-share', { E7: '970%' }, 'percent-out-of-range', 'E7'),
    g.fault('below', { E11: '80.75%' }, 'score-contradicts-completion', 'G11', {
      value: '19',
      allow: ['missing-reason', 'all-full-marks'],
    }),
  ],
};
