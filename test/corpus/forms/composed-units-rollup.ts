import { budget } from '../build/budget';
import type { Book } from '../build/book';
import type { Form } from '../build/form';
import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { indicators } from '../build/indicators';
import { crossedOut, l1, l2, q, t, total } from '../build/rows';
import type { Row } from '../build/rows';

const school: Row[] = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('在校生人数', '≥1,860人', '1,902人', '20', { unit: '' }),
      q('教师培训人次', '≥150人次', '138人次', '10', { reason: '两期国培名额调减。' }),
    ),
    l2('质量指标', q('毕业生合格率', '＝100％', '100％', '20')),
  ),
  ...l1('效益指标', l2('社会效益指标', t('办学声誉', '提升', '提升', '30'))),
  ...l1('满意度指标', l2('服务对象满意度', q('家长满意度', '≥90％', '96％', '10'))),
  total('合计'),
];
const library: Row[] = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('接待读者人次', '≥52,000人次', '48,100人次', '30', { reason: '馆舍改造闭馆二十日。' }),
      crossedOut('流动图书车服务', '—'),
    ),
    l2('时效指标', t('新书上架时限', '到馆后15日内', '到馆后15日内', '20')),
  ),
  ...l1('效益指标', l2('社会效益指标', t('全民阅读氛围', '浓厚', '浓厚', '30'))),
  ...l1('满意度指标', l2('服务对象满意度', q('读者满意度', '≥88％', '90.5％', '10'))),
  total('合计'),
];

function unit(book: Book, name: string, id: string, money: [string, string, string], rows: Row[]) {
  const s = book.sheet(name, 'self-evaluation');
  s.title('A1', '预算单位整体绩效自评表', 8);
  s.line('A2', ['单位', [name, 3], ['金额：元', 4]]);
  const block = budget(s, {
    id: `bud${id}`,
    top: 3,
    left: 'A',
    amounts: 'number',
    rateStyle: 'percent-number',
    scoreStyle: 'fixed2',
    header: [
      ['label', '预算情况', { span: 2 }],
      ['initialBudget', '年初批复数'],
      ['adjustedBudget', '调整预算数'],
      ['executed', '决算数'],
      ['executionRate', '完成率'],
      ['weight', '分值'],
      ['score', '得分'],
    ],
    rows: [
      {
        label: '支出合计',
        key: '总额',
        initial: money[0],
        adjusted: money[1],
        executed: money[2],
        weight: '10',
      },
    ],
  });
  return indicators(s, {
    id: `ind${id}`,
    top: block.next + 2,
    left: 'A',
    labels: 'repeat',
    rows,
    plus: [block],
    style: { score: 'fixed2' },
    header: [
      ['level1', '一级指标'],
      ['level2', '二级指标'],
      ['name', '绩效指标'],
      ['target', '年度目标'],
      ['actual', '完成情况'],
      ['weight', '分值'],
      ['score', '得分'],
      ['reason', '备注'],
    ],
  });
}

export const form: Form = {
  id: 'composed-units-rollup',
  region: '通用',
  layout:
    'two units on sheets of their own with blank rows between the blocks, amounts in 元 with thousands, full-width percent; a list of units with score and grade in front; an empty sheet',
  provenance: 'a department’s list of its units with their forms behind it, amounts in 元',
  build(book) {
    const front = book.sheet('汇总', 'score-summary|other');
    const a = unit(book, '第一小学', '', ['18,602,300.00', '19,244,100.50', '19,013,171.29'], school);
    const b = unit(book, '图书馆', '2', ['4,200,000.00', '4,200,000.00', '4,116,000.00'], library);
    front.title('A1', '所属单位自评结果汇总', 4);
    front.line('A2', ['序号', '单位名称', '自评得分', '等级']);
    front.line('A3', [1, '第一小学', Number(a.score.toString()), gradeOf(a.score, NATIONAL_BANDS)]);
    front.line('A4', [2, '图书馆', Number(b.score.toString()), gradeOf(b.score, NATIONAL_BANDS)]);
    book.sheet('Sheet3', 'other');
  },
};
