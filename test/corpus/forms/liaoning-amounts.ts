import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { amountsTable } from '../build/plain-tables';
import { l1, l2, q, t } from '../build/rows';

const rows = [
  ...l1(
    '产出',
    l2(
      '数量',
      q('受理行政复议案件', '≥120件', '133件', '20'),
      q('普法宣传活动', '≥24场', '22场', '20', { reason: '两场因场地原因改为线上发布，未计入。' }),
    ),
    l2('质量', q('法律援助办结率', '≥98%', '98.6%', '20')),
  ),
  ...l1('效益', l2('社会效益', t('依法行政水平', '提高', '提高', '25'))),
  ...l1('满意度', l2('满意度', q('受援人满意度', '≥90%', '95%', '15'))),
];

export const form: Form = {
  id: 'liaoning-amounts',
  region: '辽宁',
  layout:
    'report form: income, expenses, 三公经费 and fixed assets as amounts with their parts (parts right of the total under 其中), then the table, then 综合得分 and 评价等次 below; weights of 100 without a money score',
  provenance: '辽宁、湖南等地部门整体支出绩效评价自评报告表（收支情况表式）',
  build(book) {
    const s = book.sheet('自评报告表', 'self-evaluation|report');
    s.title('A1', '部门整体支出绩效自评情况表', 8);
    s.title('A2', '一、部门收支情况（单位：万元）', 8);
    s.line('A3', ['年度收入', '收入合计', ['其中：', 6]]);
    s.line('C4', ['上年结转', '一般公共预算拨款', '政府性基金拨款', '其他收入']);
    s.line('A5', ['某县司法单位']);
    const put = (at: string, name: string, value: number): unknown =>
      s.put(at, value, { ref: `money.${name}` });
    [
      ['B5', '收入', 1182.4],
      ['C5', '上年结转', 41.7],
      ['D5', '一般公共预算', 1120],
      ['E5', '基金', 0],
      ['F5', '其他', 20.7],
    ].forEach(([at, name, value]) => put(String(at), String(name), Number(value)));
    s.line('A7', ['年度支出', '支出合计', ['其中：', 3]]);
    s.line('C8', ['基本支出', '项目支出', '上缴支出']);
    s.line('A9', ['某县司法单位']);
    [
      ['B9', '支出', 1160.9],
      ['C9', '基本', 870.3],
      ['D9', '项目', 290.6],
      ['E9', '上缴', 0],
    ].forEach(([at, name, value]) => put(String(at), String(name), Number(value)));
    s.line('A11', ['三公经费', '三公经费合计', ['其中：', 4]]);
    s.line('C12', ['公务接待费', '公务用车运行维护费', '公务用车购置费', '因公出国（境）费']);
    [
      ['B13', '三公', 6.32],
      ['C13', '接待', 0.82],
      ['D13', '运行', 5.5],
      ['E13', '购置', 0],
      ['F13', '出国', 0],
    ].forEach(([at, name, value]) => put(String(at), String(name), Number(value)));
    s.line('A15', ['固定资产', '固定资产合计', ['其中：', 3]]);
    s.line('C16', ['在用固定资产', '出租固定资产', '其他']);
    [
      ['B17', '资产', 642.18],
      ['C17', '在用', 630.08],
      ['D17', '出租', 0],
      ['E17', '其他资产', 12.1],
    ].forEach(([at, name, value]) => put(String(at), String(name), Number(value)));
    amountsTable(s, 'income', [3, 4, 5], 'B', 'F');
    amountsTable(s, 'expenses', [7, 8, 9], 'B', 'E');
    amountsTable(s, 'three', [11, 12, 13], 'B', 'F');
    amountsTable(s, 'assets', [15, 16, 17], 'B', 'E');
    s.title('A19', '二、部门整体支出绩效自评情况', 8);
    const table = indicators(s, {
      id: 'ind',
      top: 20,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '评价内容'],
        ['level2', '二级指标'],
        ['name', '指标'],
        ['target', '绩效目标'],
        ['actual', '完成情况'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '未完成原因'],
      ],
    });
    s.line(`A${table.next}`, [['绩效自评综合得分', 2]]);
    s.put(`C${table.next}`, Number(table.score.toString()), { ref: 'head.score', across: 6 });
    s.line(`A${table.next + 1}`, [['评价等次', 2]]);
    s.put(`C${table.next + 1}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 6 });
    book.remember('head.score', table.score.toString());
  },
  faults: [
    {
      id: 'income',
      edits: { 'money.收入': 1182.0 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.收入' }],
      allow: [],
    },
    {
      id: 'expenses',
      edits: { 'money.支出': 1182.4 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.支出' }],
      allow: [],
    },
    {
      id: 'three-public',
      edits: { 'money.接待': 1.82 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.三公' }],
      allow: [],
    },
    {
      id: 'assets',
      edits: { 'money.在用': 603.08 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.资产' }],
      allow: [],
    },
  ],
};
