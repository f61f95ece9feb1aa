import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const first = [
  ...l1(
    '产出',
    l2('数量', q('开设社团课程', '30门', '32门', '20'), q('心理健康讲座', '8场', '8场', '10')),
    l2('质量', q('中考合格率', '≥92%', '93.8%', '20')),
  ),
  ...l1(
    '效益',
    l2('社会效益', t('素质教育水平', '提高', '提高', '20')),
    l2('生态效益', q('垃圾分类知晓率', '≥95%', '92%', '10', { reason: '新生宣传不足。' })),
  ),
  ...l1('满意度', l2('满意度', q('家长满意度', '≥90%', '95%', '10'))),
  total('合计'),
];
const second = [
  ...l1(
    '产出',
    l2(
      '数量',
      q('接收适龄幼儿', '360人', '348人', '20', { reason: '生源减少，两个班级合并。' }),
      q('开展家园活动', '12次', '12次', '10'),
    ),
    l2('质量', q('食品抽检合格率', '100%', '100%', '20')),
  ),
  ...l1(
    '效益',
    l2('社会效益', t('普惠性学前教育', '有效保障', '有效保障', '20')),
    l2('可持续影响', q('教师持证上岗率', '≥98%', '100%', '10')),
  ),
  ...l1('满意度', l2('满意度', q('幼儿家长满意度', '≥90%', '97%', '10'))),
  total('合计'),
];
export const form: Form = {
  id: 'liaoning-two-units',
  region: '辽宁',
  layout:
    'two units on one sheet, one below the other, each with its head, money block, table, 合计 and 自评等级; a blank line and a text line between',
  provenance: 'education bureau, stacked prints',
  build(book) {
    const s = book.sheet('所属学校', 'self-evaluation');
    const one = (
      n: string,
      at: number,
      unit: string,
      rows: typeof first,
      money: [string, string, string],
    ) => {
      s.title(`A${at}`, '单位整体支出绩效自评表', 8);
      s.line(`A${at + 1}`, [
        ['单位名称', 1],
        [unit, 4],
        ['单位：万元', 3],
      ]);
      const b = budget(s, {
        id: `bud${n}`,
        top: at + 2,
        left: 'A',
        rateStyle: 'percent-text',
        header: [
          ['label', '项目', { span: 2 }],
          ['initialBudget', '年初预算数'],
          ['adjustedBudget', '全年预算数'],
          ['executed', '全年执行数'],
          ['weight', '分值'],
          ['executionRate', '执行率'],
          ['score', '得分'],
        ],
        rows: [
          {
            label: '年度支出',
            key: '总额',
            initial: money[0],
            adjusted: money[1],
            executed: money[2],
            weight: '10',
          },
        ],
      });
      const table = indicators(s, {
        id: `ind${n}`,
        top: b.next,
        left: 'A',
        labels: 'merged',
        rows,
        plus: [b],
        header: [
          ['level1', '一级指标'],
          ['level2', '二级指标'],
          ['name', '三级指标'],
          ['target', '年度指标值'],
          ['actual', '全年完成值'],
          ['weight', '分值'],
          ['score', '得分'],
          ['reason', '原因'],
        ],
      });
      s.line(`A${table.next}`, [['自评等级', 1]]);
      s.put(`B${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: `head${n}.grade`, across: 7 });
      return table.next + 1;
    };
    const next = one('', 1, '某区第三初级中学', first, ['2105.6', '2230', '2196.55']);
    s.line(`A${next}`, [['以上数据由学校提供，经教育局财务科复核。', 8]]);
    one('2', next + 2, '某区第二幼儿园', second, ['866', '912.4', '905.1']);
  },
  faults: [
    {
      id: 'second-grade',
      edits: { 'head2.grade': '良' },
      expect: [{ check: 'grade-contradicts-score', at: 'head2.grade' }],
      allow: [],
    },
    {
      id: 'second-rate',
      edits: { 'bud2.总额.executionRate': '89.20%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'bud2.总额.executionRate' }],
      allow: ['score-contradicts-completion', 'missing-execution-reason'],
    },
    {
      id: 'second-score',
      edits: { 'ind2.接收适龄幼儿.score': 20 },
      expect: [{ check: 'score-contradicts-completion', at: 'ind2.接收适龄幼儿.score' }],
      allow: ['missing-reason', 'reason-without-deviation'],
    },
  ],
};
