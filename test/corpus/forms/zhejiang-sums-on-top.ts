import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评打分表',
    kind: 'self-evaluation',
    text: `
部门整体绩效自评打分表|<|<|<|<|<|<|<
部门：某区档案管理单位|<|<|<|<|<|<|<
序号|指标|指标类型|目标值|完成值|分值|得分|自评依据
|总计||||100|97.5|
一|产出指标|小计|||60|57.5|
1|接收档案数量|数量|≥1.2万卷|1.26万卷|20|20|移交清册
2|档案数字化率|质量|≥80%|70%|20|17.5|数字化验收报告
3|查档答复及时率|时效|100%|100%|20|20|查档登记簿
二|效益指标|小计|||30|30|
4|提供利用档案人次|社会效益|≥3500人次|3620人次|15|15|查档登记簿
5|档案安全事故|可持续影响|0起|0起|15|15|安全检查记录
三|满意度指标|小计|||10|10|
6|查档群众满意度|满意度|≥95%|97%|10|10|问卷统计
`,
    tables: [
      {
        kind: 'indicators',
        header: ['序号'],
        columns: 'B name C level1 D target E actual F weight G score',
        rows: ['总计', '查档群众'],
        roles: { 总计: 'total', 一: 'subtotal', 二: 'subtotal', 三: 'subtotal' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'zhejiang-sums-on-top',
  region: '浙江',
  layout:
    'the 总计 first, each group under its 小计; the level only as the name of the 小计 row; 自评依据 names a paper on every row',
  provenance: '浙江省区级部门整体绩效自评打分表',
  build: g.build,
  faults: [
    g.fault('total', { G4: '98.5' }, 'total-contradicts-sum', 'G4', { value: '97.5' }),
    g.fault('subtotal', { G5: '58.5', G4: '98.5' }, 'total-contradicts-sum', 'G5', {
      value: '57.5',
      allow: [],
    }),
    g.fault('digital', { G7: '20', G5: '60', G4: '100' }, 'score-contradicts-completion', 'G7', {
      value: '17.5',
      allow: ['all-full-marks'],
    }),
    g.fault('over', { G13: '11', G12: '11', G4: '98.5' }, 'score-over-weight', 'G13', {
      allow: ['score-over-weight'],
    }),
    g.fault(
      'weights',
      { F6: '25', G6: '25', F5: '65', G5: '62.5', F4: '105', G4: '102.5' },
      'weights-not-full-mark',
      'F4',
    ),
    g.fault('accident', { E11: '2起' }, 'score-contradicts-completion', 'G11', { value: '0' }),
    g.fault('gone', { E10: '' }, 'missing-actual', 'E10'),
  ],
};
