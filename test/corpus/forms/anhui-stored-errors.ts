import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<
单位：某县民政服务单位|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|偏差原因
产出指标|数量指标|发放高龄津贴人数|≥3600人|3652人|#20|=IF(1,F4,#REF!)→#REF!|
^|^|新建社区养老服务站|5个|5个|#15|#15|
^|质量指标|补助对象认定准确率|100%|100%|#15|=VLOOKUP(C6,A1:B2,2,0)→#N/A|
效益指标|社会效益|老年助餐覆盖社区比例|≥60%|64%|#30|#30|
满意度指标|满意度|老年人满意度|≥90%|92%|#20|#20|
合计|||||#100|=SUM(G4:G8)→#REF!|
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
  id: 'anhui-stored-errors',
  region: '安徽',
  layout: 'formulas behind the scores whose stored results are #REF! and #N/A, and so the total',
  provenance: '安徽省县级部门整体支出绩效自评表',
  build: g.build,
  tolerated: ['value-not-numeric'],
};
