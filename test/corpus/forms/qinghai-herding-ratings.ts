import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const r = (rate: string, more: Record<string, unknown> = {}) => ({ x: { rate }, ...more });
const rows = [
  ...l1(
    '部门管理',
    l2(
      '预算管理',
      t('预算编制科学性', '科学', '科学', '5', r('优')),
      t('财务制度健全性', '健全', '健全', '5', r('优')),
    ),
    l2(
      '资产管理',
      t(
        '资产管理规范性',
        '规范',
        '基本规范',
        '10',
        r('良', { share: '0.85', reason: '部分资产标签未更新。' }),
      ),
    ),
  ),
  ...l1(
    '履职效能',
    l2(
      '草原管护',
      q('禁牧面积', '≥38万亩', '38万亩', '15', r('优')),
      q('草原鼠害防治', '≥52万亩', '45.8万亩', '15', r('良', { reason: '强降雪缩短了作业期。' })),
    ),
    l2(
      '畜牧服务',
      q('动物免疫密度', '≥90%', '96.5%', '10', r('优')),
      t('牧民技术培训效果', '好', '较好', '10', r('良', { share: '0.85', reason: '双语师资不足。' })),
    ),
  ),
  ...l1(
    '社会效应',
    l2('生态效益', t('草原植被', '持续恢复', '持续恢复', '20', r('优'))),
    l2('满意度', q('牧民群众满意度', '≥85%', '91%', '10', r('优'))),
  ),
  total('总分'),
];
export const form: Form = {
  id: 'qinghai-herding-ratings',
  region: '青海',
  layout:
    '评定等次 (优/良/中/差) per row between actual and score; 标准分 before 指标标准; 评定分, 扣分理由; grade of the whole in the last line',
  provenance: 'prefecture grassland station',
  build(book) {
    const s = book.sheet('草原站', 'self-evaluation');
    s.title('B1', '部门整体支出绩效自评打分表', 9);
    const table = indicators(s, {
      id: 'ind',
      top: 3,
      left: 'B',
      labels: 'blank',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '标准分'],
        ['target', '绩效标准'],
        ['actual', '实际情况'],
        ['x:rate', '评定等次'],
        ['score', '评定分'],
        ['reason', '扣分理由'],
      ],
    });
    s.line(`B${table.next}`, [['自评等次', 1]]);
    s.put(`C${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 8 });
    s.line(`B${table.next + 1}`, [
      ['注：评定等次分优、良、中、差四档，分别按100%-90%、90%-80%、80%-60%、60%以下计分。', 9],
    ]);
  },
};
