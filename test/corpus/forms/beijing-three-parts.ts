import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体绩效自评',
    kind: 'self-evaluation',
    text: `
2023年度部门整体支出绩效自评打分表|<|<|<|<|<|<|<
填报部门：某区文化和旅游部门|<|<|<|金额单位：万元|<|<|<
评价内容|评价指标|分值|目标值|完成值|评分细则|自评得分|得分说明
当年预算执行情况（20分）|预算执行率|20|100%|96%|按执行率乘以分值计算得分|19.2|部分展陈项目跨年实施
整体绩效目标实现情况（60分）|演出场次（场）|15|≥300|312|完成率不足100%的按比例计分|15|
^|图书馆到馆人次（万人次）|15|≥80|76|完成率不足100%的按比例计分|14.25|闭馆改造一个月
^|展览举办数量（个）|10|12|12|每少1个扣1分|10|
^|文物安全事故（起）|10|0|0|发生一起不得分|10|
^|公众满意度|10|≥90%|92.5%|低于目标值每1个百分点扣0.5分|10|
预算管理情况（20分）|财务管理制度健全性|4|健全|健全|缺一项扣1分|4|
^|资金使用合规性|8|合规|合规|发现一项扣2分|8|
^|资产管理规范性|4|规范|规范|账实不符扣2分|4|
^|绩效管理情况|4|全覆盖|全覆盖|未覆盖的按比例扣分|4|
合  计||100||||98.45|
基础数据：全年预算数|2,450.00|全年执行数|2,352.00||||
`,
    tables: [
      {
        kind: 'indicators',
        header: ['评价内容'],
        columns: 'A level1 B name C weight D target E actual F definition G score H reason',
        rows: ['当年预算执行情况', '合  计'],
        roles: { '合  计': 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'beijing-three-parts',
  region: '北京',
  layout:
    'two levels only, the first with its points; no level 2; 得分说明 as reasons; two figures in a line under the table',
  provenance: '北京市部门整体支出绩效评价指标体系（当年预算执行、目标实现、预算管理）',
  build: g.build,
  faults: [
    g.fault('rate', { E4: '69%' }, 'rate-contradicts-definition', 'E4', {
      value: '96%',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('visitors', { G6: '15', G14: '99.2' }, 'score-contradicts-completion', 'G6', {
      value: '14.25',
      allow: ['reason-without-deviation'],
    }),
    g.fault('part', { A5: '整体绩效目标实现情况（65分）' }, 'level-weight-contradicts-children', 'A5'),
    g.fault('shows', { E7: '9' }, 'score-contradicts-completion', 'G7', {
      value: '7',
      allow: ['missing-reason'],
    }),
    g.fault('total', { G14: '94.85' }, 'total-contradicts-sum', 'G14', { value: '98.45' }),
    g.fault('no-word', { H6: '' }, 'missing-reason', 'H6'),
    g.fault('over', { G13: '5', G14: '99.45' }, 'score-over-weight', 'G13'),
    g.fault('pleased', { E9: '9250%' }, 'percent-out-of-range', 'E9', { allow: ['missing-reason'] }),
  ],
};
