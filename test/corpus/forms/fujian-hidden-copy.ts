import { budget } from '../build/budget';
import type { Book } from '../build/book';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import type { Row } from '../build/rows';

const body = (trained: string, calls: string, satisfied: string): Row[] => [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('应急救援培训人次', '≥500人次', trained, '20'),
      q('接报处置警情数', '≥900起', calls, '10'),
    ),
    l2('质量指标', q('装备完好率', '≥95%', '98%', '10')),
    l2('时效指标', q('警情到场平均用时', '≤15分钟', '14分钟', '10')),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('群众安全感', '提升', '提升', '15'), t('救援体系建设', '完善', '完善', '15')),
  ),
  ...l1(
    '满意度指标',
    l2(
      '服务对象满意度指标',
      q(
        '群众满意度',
        '≥90%',
        satisfied,
        '10',
        satisfied === '85.5%' ? { reason: '问卷覆盖面偏窄，夜间出警回访不足。' } : {},
      ),
    ),
  ),
  total('总分'),
];

function sheet(
  book: Book,
  name: string,
  hidden: boolean,
  year: string,
  money: [string, string, string],
  rows: Row[],
  id: string,
): void {
  const s = book.sheet(name, 'self-evaluation', hidden);
  s.title('A1', `部门整体支出绩效自评表（${year}年度）`, 8);
  s.line('A2', ['部门名称', ['某县应急救援单位', 3], '单位：万元']);
  const block = budget(s, {
    id: `bud${id}`,
    top: 3,
    left: 'A',
    rateStyle: 'percent-text',
    header: [
      ['label', '资金情况', { span: 2 }],
      ['initialBudget', '年初预算'],
      ['adjustedBudget', '全年预算'],
      ['executed', '全年执行'],
      ['weight', '分值'],
      ['executionRate', '执行率'],
      ['score', '自评分'],
    ],
    rows: [
      {
        label: '年度资金总额',
        key: '总额',
        initial: money[0],
        adjusted: money[1],
        executed: money[2],
        weight: '10',
      },
    ],
  });
  indicators(s, {
    id: `ind${id}`,
    top: block.next,
    left: 'A',
    labels: 'repeat',
    rows,
    plus: [block],
    header: [
      ['level1', '一级指标'],
      ['level2', '二级指标'],
      ['name', '三级指标'],
      ['target', '目标值'],
      ['actual', '自评完成值'],
      ['weight', '标准分'],
      ['score', '自评分'],
      ['reason', '扣分原因'],
    ],
  });
}

export const form: Form = {
  id: 'fujian-hidden-copy',
  region: '福建',
  layout:
    "labels repeated in every row; a hidden sheet holds last year's form of the same unit with other amounts (no contradiction)",
  provenance: '福建省部门整体支出绩效自评表（设区市公开件）',
  build(book) {
    sheet(
      book,
      '2023年自评',
      false,
      '2023',
      ['730.2', '781.5', '768.22'],
      body('512人次', '1033起', '85.5%'),
      '',
    );
    sheet(
      book,
      '2022年（旧）',
      true,
      '2022',
      ['690', '702.4', '702.4'],
      body('470人次', '905起', '93%').map((r) =>
        r.name === '应急救援培训人次' ? { ...r, options: { reason: '疫情期间集中培训减少一期。' } } : r,
      ),
      'old',
    );
  },
};
