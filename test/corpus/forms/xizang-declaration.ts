import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, q, t } from '../build/rows';

const rows = [
  ...l1(
    '管理效率',
    l2(
      '预算管理',
      q('预算调整率', '≤10%', '', null),
      q('结转结余率', '≤8%', '', null),
      q('政府采购执行率', '≥80%', '', null),
    ),
    l2('绩效管理', q('绩效自评完成率', '=100%', '', null)),
  ),
  ...l1(
    '履职效能',
    l2('数量', q('巡回义诊场次', '≥30场', '', null), q('培训基层医务人员', '≥200人', '', null)),
    l2('质量', q('培训合格率', '≥95%', '', null)),
    l2('时效', t('任务完成时限', '2023年12月底前', '', null)),
  ),
  ...l1(
    '社会效应',
    l2('社会效益', t('基层诊疗能力', '提升', '', null)),
    l2('满意度', q('农牧民满意度', '≥90%', '', null)),
  ),
];

export const form: Form = {
  id: 'xizang-declaration',
  region: '西藏',
  layout:
    'a declaration without definitions: rates known by name only; three money rows under 资金总额; the data list stands on the same sheet, right of the table',
  provenance: '西藏自治区部门整体绩效目标表（管理效率/履职效能/社会效应）',
  build(book) {
    const s = book.sheet('绩效目标表', 'declaration');
    s.title('A1', '2023年度部门整体绩效目标表', 4);
    s.line('A2', ['部门名称', ['某地区医疗服务单位', 3]]);
    s.line('A3', ['资金总额（万元）', 2480]);
    s.line('A4', ['其中：财政拨款', 2400]);
    s.line('A5', ['其他资金', 80]);
    indicators(s, {
      id: 'ind',
      top: 7,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '绩效目标值'],
      ],
    });
    dataItems(s, {
      id: 'data',
      at: 'G7',
      header: ['数据项', '数值', '单位', '说明'],
      items: [
        ['年初预算数', '2480', '万元'],
        ['调整预算数', '2690', '万元', '中央转移支付追加'],
        ['结转结余总额', '188.3', '万元'],
        ['实际政府采购金额', '402.5', '万元'],
        ['政府采购预算数', '460', '万元'],
        ['已完成评价项目数量', '9', '个'],
        ['部门项目总数', '9', '个'],
      ],
    });
  },
  faults: [
    {
      id: 'purchase-missed',
      edits: { 'data.实际政府采购金额.value': 202.5 },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.政府采购执行率.target' }],
      allow: [],
    },
    {
      id: 'evaluated-less',
      edits: { 'data.已完成评价项目数量.value': 7 },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.绩效自评完成率.target' }],
      allow: [],
    },
    {
      id: 'parts-differ',
      edits: { '绩效目标表!B5': 95 },
      expect: [{ check: 'amount-contradicts-parts', at: '绩效目标表!B3' }],
      allow: [],
    },
    {
      id: 'same-name-in-two',
      edits: { 'ind.培训基层医务人员.name': '巡回义诊场次' },
      expect: [{ check: 'duplicate-indicator', at: 'ind.培训基层医务人员.name' }],
      allow: [],
    },
  ],
};
