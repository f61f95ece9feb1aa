import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标（50分）',
    l2(
      '数量指标（25分）',
      q('救助流浪人员人次（15分）', '≥220人次', '236人次', '15'),
      q('街面巡查次数（10分）', '≥365次', '365次', '10'),
    ),
    l2(
      '质量指标（15分）',
      q('救助对象返乡安置率（15分）', '≥95%', '91.2%', '15', { reason: '部分受助人员身份信息待核。' }),
    ),
    l2('时效指标（10分）', q('求助响应及时率（10分）', '=100%', '100%', '10')),
  ),
  ...l1(
    '效益指标（40分）',
    l2(
      '社会效益指标（40分）',
      t('流浪乞讨现象（20分）', '明显减少', '明显减少', '20'),
      t('救助服务社会认可（20分）', '认可', '认可', '20'),
    ),
  ),
  ...l1(
    '满意度指标（10分）',
    l2('服务对象满意度指标（10分）', q('受助人员满意度（10分）', '≥90%', '94%', '10')),
  ),
  total('自评总分'),
];

export const form: Form = {
  id: 'hunan-name-weights',
  region: '湖南',
  layout:
    'no weight column: every label and every name carries its weight in brackets; total and grade below; a blank line between title block and table',
  provenance: '湖南省市州项目支出绩效自评表（分值写在指标名称内）',
  build(book) {
    const s = book.sheet('自评表', 'self-evaluation');
    s.title('A1', '2022年度项目支出绩效自评表', 7);
    s.line('A2', ['项目名称', ['救助管理经费', 3], '实施单位', ['某市救助管理单位', 2]]);
    const table = indicators(s, {
      id: 'ind',
      top: 4,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年度指标值'],
        ['actual', '全年完成值'],
        ['score', '自评得分'],
        ['reason', '未完成原因分析'],
      ],
    });
    s.line(`A${table.next}`, ['自评等级']);
    s.put(`B${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 6 });
  },
  faults: [
    {
      id: 'over-named-weight',
      edits: { 'ind.街面巡查次数（10分）.score': 12 },
      expect: [{ check: 'score-over-weight', at: 'ind.街面巡查次数（10分）.score' }],
      allow: ['score-contradicts-completion'],
    },
    {
      id: 'too-high-for-name',
      edits: { 'ind.救助对象返乡安置率（15分）.score': 15 },
      expect: [{ check: 'score-contradicts-completion', at: 'ind.救助对象返乡安置率（15分）.score' }],
      allow: ['reason-without-deviation'],
    },
    {
      id: 'level2-label',
      edits: { 'ind.level2:数量指标（25分）': '数量指标（30分）' },
      expect: [
        {
          check: 'level-weight-contradicts-children',
          at: ['ind.level2:数量指标（25分）', 'ind.level1:产出指标（50分）'],
        },
      ],
      allow: [],
    },
    {
      id: 'level1-label',
      edits: { 'ind.level1:效益指标（40分）': '效益指标（30分）' },
      expect: [{ check: 'level-weight-contradicts-children', at: 'ind.level1:效益指标（40分）' }],
      allow: ['weights-not-full-mark'],
    },
  ],
};
