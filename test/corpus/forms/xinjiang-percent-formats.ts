import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('开展职业技能培训人数', '1000', '1000', '10', { is: ['higher', '1000', '1000'] }),
      q('举办招聘会场次', '24', '26', '10'),
    ),
    l2('质量指标', q('培训合格率', '95%', '92.5%', '10', { reason: '部分学员未参加结业考核。' })),
    l2('时效指标', q('补贴发放及时率', '100%', '100%', '10')),
    l2('成本指标', q('人均培训成本（元）', '≤1600', '1580', '10')),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', q('培训后就业率', '60%', '63%', '20'), t('就业形势', '总体稳定', '总体稳定', '10')),
  ),
  ...l1('满意度指标', l2('满意度指标', q('参训人员满意度', '90%', '96%', '10'))),
  total('总分'),
];

export const form: Form = {
  id: 'xinjiang-percent-formats',
  region: '新疆',
  layout:
    'targets and actuals are number cells (0.95 shown 95 %), no sign typed; amounts in 万元 in the block, the same amounts in 元 with thousands in a data sheet',
  provenance: '新疆维吾尔自治区部门单位整体支出绩效自评表',
  build(book) {
    const s = book.sheet('整体支出自评', 'self-evaluation');
    s.title('A1', '部门单位整体支出绩效自评表', 8);
    s.line('A2', [['（2021年度）', 8]]);
    s.line('A3', ['单位名称', ['某县人力资源服务单位', 4], '金额单位', ['万元', 2]]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'A',
      rateStyle: 'percent-number',
      scoreStyle: 'fixed2',
      header: [
        ['label', '资金', { span: 2 }],
        ['initialBudget', '年初预算数（万元）'],
        ['adjustedBudget', '全年预算数（万元）'],
        ['executed', '全年执行数（万元）'],
        ['weight', '分值'],
        ['executionRate', '执行率'],
        ['score', '自评得分'],
      ],
      rows: [
        {
          label: '全年支出',
          key: '总额',
          initial: '1,126.08',
          adjusted: '1,310.44',
          executed: '1,271.13',
          weight: '10',
        },
        {
          label: '其中：基本支出',
          key: '基本',
          initial: '826.08',
          adjusted: '860.44',
          executed: '860.44',
          rate: true,
        },
        {
          label: '项目支出',
          key: '项目',
          initial: '300.00',
          adjusted: '450.00',
          executed: '410.69',
          rate: true,
        },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { target: 'number', actual: 'number', score: 'fixed2' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['actual', '完成情况'],
        ['weight', '分值'],
        ['score', '自评得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
    const d = book.sheet('数据表', 'data');
    dataItems(d, {
      id: 'data',
      at: 'B3',
      header: ['数据项', '金额', '单位', '备注'],
      items: [
        ['年初预算数', '11,260,800.00', '元'],
        ['全年预算数', '13,104,400.00', '元', '含年中追加'],
        ['全年执行数', '12,711,300.00', '元'],
      ],
    });
  },
  faults: [
    {
      id: 'yuan-differs',
      edits: { 'data.全年预算数.value': 13004400 },
      expect: [{ check: 'same-item-differs', at: ['data.全年预算数.value', 'bud.总额.adjustedBudget'] }],
      allow: ['rate-contradicts-definition'],
    },
    {
      id: 'ten-thousand-slip',
      edits: { 'data.全年执行数.value': 1271.13 },
      expect: [
        { check: 'same-item-differs', at: ['data.全年执行数.value', 'bud.总额.executed'], cause: /万元|元/ },
      ],
      allow: ['rate-contradicts-definition'],
    },
    {
      id: 'hundredfold',
      edits: { 'bud.总额.executionRate': 97 },
      expect: [{ check: 'rate-contradicts-definition', at: 'bud.总额.executionRate', cause: /100|百/ }],
      allow: ['percent-out-of-range'],
    },
  ],
};
