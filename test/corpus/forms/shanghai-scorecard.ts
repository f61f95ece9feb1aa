import { gradeOf } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const d = (definition: string, reason?: string) => ({
  definition,
  ...(reason === undefined ? {} : { reason }),
});
const rows = [
  ...l1(
    'A 投入管理',
    l2(
      'A1 目标管理',
      t('A11 战略目标适应性', '适应', '适应', '4', d('与部门职能、中长期规划相适应得满分。')),
      t('A12 年度计划合理性', '合理', '合理', '4', d('计划明确、可执行得满分。')),
    ),
    l2(
      'A2 预算执行',
      q('A21 项目资金到位情况', '100%', '100%', '6', d('每低1个百分点扣0.06分，扣完为止。')),
      q('A22 支出进度达标率', '95%', '93%', '6', {
        ...d('每低1个百分点扣0.06分，扣完为止。', '三季度支付集中度偏低，已纳入月度通报。'),
        score: '5.88',
      }),
    ),
  ),
  ...l1(
    'B 过程管理',
    l2(
      'B1 财务管理',
      t('B11 财务制度健全性', '健全', '健全', '5', d('制度健全、执行有效得满分，每发现一处问题扣1分。')),
      t('B12 内控执行有效性', '有效', '部分达成预期指标并具有一定效果', '5', {
        share: '0.7',
        definition: '达成、部分达成、未达成分别按100%-80%、80%-60%、60%-0计分。',
        reason: '合同归档不及时，内控自查发现两处缺项。',
      }),
    ),
    l2('B2 资产管理', q('B21 资产账实相符率', '100%', '100%', '5', d('每低1个百分点扣0.05分，扣完为止。'))),
  ),
  ...l1(
    'C 产出',
    l2(
      'C1 数量',
      q('C11 社区巡诊服务人次', '≥12,000人次', '12,640人次', '15', d('达到目标得满分，否则按完成比例得分。')),
      q('C12 健康讲座场次', '≥60场', '60场', '10', d('同上。')),
    ),
    l2('C2 质量', q('C21 慢病规范管理率', '≥70%', '71.5%', '10', d('同上。'))),
    l2('C3 时效', q('C31 任务按期完成率', '100%', '100%', '5', d('每低1个百分点扣0.05分。'))),
  ),
  ...l1(
    'D 效果',
    l2('D1 社会效益', t('D11 居民健康素养', '提升', '提升', '10', d('明显提升得满分。'))),
    l2('D2 满意度', q('D21 居民满意度', '≥90%', '91.2%', '15', d('达到90%得满分，否则按比例得分。'))),
  ),
  total('总分'),
];

export const form: Form = {
  id: 'shanghai-scorecard',
  region: '上海',
  layout:
    'coded levels (A / A1 / A11), 评分标准 with deduction rules that agree with the proportional rule, 权重 first after the names, no money block, grade with its band in the same cell',
  provenance: '上海市区级部门整体支出绩效自评指标评分表',
  build(book) {
    const s = book.sheet('评分表', 'self-evaluation');
    s.title('A1', '2022年度部门整体支出绩效自评评分表', 9);
    s.line('A2', [['预算主管部门：某区卫生健康主管部门', 9]]);
    const table = indicators(s, {
      id: 'ind',
      top: 3,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '权重'],
        ['definition', '评分标准'],
        ['target', '目标值'],
        ['actual', '完成值'],
        ['score', '得分'],
        ['reason', '扣分原因及改进措施'],
      ],
    });
    s.line(`A${table.next}`, [['绩效等级', 2]]);
    s.put(
      `C${table.next}`,
      gradeOf(table.score, [
        [90, '优（90分及以上）'],
        [80, '良（80-90分）'],
        [60, '合格'],
        [0, '不合格'],
      ]),
      { ref: 'head.grade', across: 7 },
    );
  },
  faults: [
    {
      id: 'wrong-grade',
      edits: { 'head.grade': '良（80-90分）' },
      expect: [{ check: 'grade-contradicts-score', at: 'head.grade' }],
      allow: [],
    },
  ],
};
