import { dec, percentText } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rate = (part: string, whole: string): string => percentText(dec(part).div(whole));
const rows = [
  ...l1(
    '投入',
    l2(
      '预算配置',
      q('在职人员控制率', '≤100%', rate('27', '30'), '5'),
      q('“三公经费”变动率', '≤0%', rate('-0.4', '8'), '5'),
    ),
    l2(
      '预算执行',
      q('预算执行率', '=100%', rate('1178.1', '1190'), '10', { reason: '质保金按合同次年支付。' }),
      q('三公经费控制率', '≤100%', '0.00%', '5'),
      q('政府采购执行率', '≥90%', rate('96.2', '100'), '5'),
    ),
  ),
  ...l1(
    '产出',
    l2(
      '职责履行',
      q('文物巡查次数', '≥48次', '48次', '15'),
      q('文物保护单位修缮', '=3处', '3处', '15'),
      q('文物安全事故数', '≤0起', '0起', '10'),
    ),
  ),
  ...l1(
    '效果',
    l2('履职效益', t('文物保护社会氛围', '良好', '良好', '20')),
    l2(
      '满意度',
      q('社会公众满意度', '≥85%', '80.6%', '10', { reason: '展陈更新周期长，观众反映内容陈旧。' }),
    ),
  ),
  total('合计'),
];

const pairs: readonly [string, number | string][] = [
  ['年初预算数', 1105],
  ['调整预算数', 1190],
  ['预算完成数', 1178.1],
  ['编制数（人）', 30],
  ['在职人员数（人）', 27],
  ['本年三公经费预算数', 7.6],
  ['上年三公经费预算数', 8],
  ['政府采购预算数', 100],
  ['实际政府采购金额', 96.2],
  ['三公经费实际支出数', 0],
];

export const form: Form = {
  id: 'qinghai-pairs',
  region: '青海',
  layout:
    'no definitions: rates known by name; operands as label-and-value pairs, three pairs a row, in the header block; 目标值 and 完成值 before 分值; one rate is 0.00 % because nothing was spent',
  provenance: '部门整体支出绩效评价指标体系（投入/产出/效果，财预〔2013〕53号参考样式）',
  tolerated: ['missing-operand'],
  build(book) {
    const s = book.sheet('整体自评', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 8);
    s.line('A2', ['部门名称', ['某州文物保护单位', 3], ['单位：万元', 2]]);
    pairs.forEach(([label, value], i) => {
      const row = 3 + Math.floor(i / 3);
      const at = (i % 3) * 2;
      s.put(`${'ACE'.charAt(i % 3)}${row}`, label);
      s.put(`${'BDF'.charAt(at / 2)}${row}`, value, { ref: `data.${label}` });
    });
    indicators(s, {
      id: 'ind',
      top: 8,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '目标值'],
        ['actual', '完成值'],
        ['weight', '分值'],
        ['score', '自评得分'],
        ['reason', '未完成原因分析'],
      ],
    });
  },
  faults: [
    {
      id: 'full-for-nothing',
      edits: { 'data.政府采购预算数': 0, 'data.实际政府采购金额': 0, 'ind.政府采购执行率.actual': '100%' },
      expect: [{ check: 'zero-denominator-rate', at: 'ind.政府采购执行率.actual' }],
      allow: [],
    },
    {
      id: 'staff-missing',
      edits: { 'data.编制数（人）': null },
      expect: [{ check: 'missing-operand', at: ['data.编制数（人）', 'ind.在职人员控制率.actual'] }],
      allow: [],
    },
    {
      id: 'execution-of-initial',
      edits: { 'ind.预算执行率.actual': '106.62%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'ind.预算执行率.actual', cause: /年初/ }],
      allow: [
        'target-not-met-by-data',
        'percent-out-of-range',
        'score-contradicts-completion',
        'reason-without-deviation',
      ],
    },
    {
      id: 'staff-inverted',
      edits: { 'ind.在职人员控制率.actual': '111.11%' },
      expect: [
        { check: 'rate-contradicts-definition', at: 'ind.在职人员控制率.actual', cause: /颠倒|倒|invert/ },
      ],
      allow: ['score-contradicts-completion', 'percent-out-of-range', 'missing-reason'],
    },
    {
      id: 'staff-over',
      edits: { 'data.在职人员数（人）': 33 },
      expect: [
        { check: 'rate-contradicts-definition', at: 'ind.在职人员控制率.actual' },
        { check: 'target-not-met-by-data', at: 'ind.在职人员控制率.actual' },
      ],
      allow: [],
    },
  ],
};
