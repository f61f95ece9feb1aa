import { gradeOf, NATIONAL_BANDS, percentText, round2 } from '../build/arithmetic';
import { num, patch } from '../build/after';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '管理（20分）',
    l2('预算管理', t('预算编制', '科学合理', '科学合理', '10'), t('收支管理', '规范', '规范', '10')),
  ),
  ...l1(
    '产出（50分）',
    l2(
      '数量',
      q('住院服务人次', '≥9600人次', '9812人次', '15'),
      q('开展健康宣教', '≥40场', '37场', '10', { reason: '新楼搬迁期间暂停三场。' }),
    ),
    l2('质量', q('治愈好转率', '≥93%', '94.6%', '15'), q('平均住院日', '≤8.5天', '8.2天', '10')),
  ),
  ...l1(
    '效果（40分）',
    l2(
      '社会效益',
      q('基层转诊响应时间', '≤30分钟', '33分钟', '20', { reason: '急诊通道改造，绕行耗时。' }),
      t('区域医疗能力', '增强', '增强', '10'),
    ),
    l2('满意度', q('门诊患者满意度', '≥90%', '91.7%', '10')),
  ),
  total('总  计'),
];
export const form: Form = {
  id: 'hubei-hospital-120',
  region: '湖北',
  layout:
    'full mark 120, stated above the table and in the note; 得分率 beside every score and beside the total; a line that converts to a hundred, the grade from that line',
  provenance: 'hospital, 120分制',
  build(book) {
    const s = book.sheet('自评（120分制）', 'self-evaluation');
    s.title('A1', '单位整体绩效自评表（满分120分）', 9);
    s.line('A2', [
      ['单位：某市中医医院', 5],
      ['单位：万元', 4],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '资金', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '调整后预算'],
        ['executed', '实际支出'],
        ['executionRate', '执行率'],
        ['weight', '分值'],
        ['score', '得分', { span: 2 }],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '11800', adjusted: '12450', executed: '12201', weight: '10' },
        { label: '财政补助', key: '补助', initial: '1900', adjusted: '2010', executed: '2010', rate: true },
        { label: '事业收入', key: '事业', initial: '9900', adjusted: '10440', executed: '10191', rate: true },
      ],
    });
    const top = money.next + 1;
    const table = indicators(s, {
      id: 'ind',
      top,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '分值'],
        ['target', '目标值'],
        ['actual', '完成值'],
        ['score', '得分'],
        ['x:sr', '得分率'],
        ['reason', '扣分原因'],
      ],
    });
    for (let r = top + 1; r < table.next; r++) {
      const [w, g] = [num(s.cells.get(`D${r}`)?.value), num(s.cells.get(`G${r}`)?.value)];
      if (w && g && !w.isZero())
        patch(s, `H${r}`, { value: book.edits[`自评（120分制）!H${r}`] ?? percentText(g.div(w)) });
    }
    const hundred = round2(table.score.div('1.2'));
    s.line(`A${table.next}`, [['折算得分（百分制）', 3]]);
    s.put(`D${table.next}`, Number(hundred.toString()), { ref: 'hundred', across: 3 });
    s.put(`G${table.next}`, '自评等级');
    s.put(`H${table.next}`, gradeOf(hundred, NATIONAL_BANDS), { ref: 'head.grade', across: 2 });
    s.line(`A${table.next + 1}`, [
      [
        '说明：本表满分120分，折算得分=总得分÷120×100；90分以上为优，80-90分为良，60-80分为中，60分以下为差。',
        9,
      ],
    ]);
  },
};
