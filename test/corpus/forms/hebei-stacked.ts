import { budget } from '../build/budget';
import type { Sheet } from '../build/book';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import type { Row } from '../build/rows';

const canteen = [
  ...l1(
    '产出指标',
    l2('数量指标', q('指标1改造食堂面积', '≥860平方米', '860平方米', '15')),
    l2('质量指标', q('指标1工程验收合格率', '100%', '100%', '20')),
    l2('成本指标', q('指标1工程总造价', '≤43.2万元', '41.9万元', '15')),
  ),
  ...l1('效益指标', l2('社会效益\n指标', t('指标1办学条件', '改善', '改善', '30'))),
  ...l1(
    '满意度\n指标',
    l2(
      '服务对象满意度指标',
      q('指标1学生满意度', '≥95%', '90.2%', '10', { reason: '高峰期排队时间长，将错峰供餐。' }),
    ),
  ),
  total('总分'),
];
const books = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('指标1采购图书册数', '≥5000册', '4820册', '25', { reason: '部分书目缺货，出版社延期供货。' }),
    ),
    l2('时效指标', q('指标1到货及时率', '≥95%', '96.4%', '25')),
  ),
  ...l1('效益指标', l2('社会效益\n指标', q('指标1年借阅量', '≥20000人次', '21500人次', '30'))),
  ...l1('满意度\n指标', l2('服务对象满意度指标', q('指标1读者满意度', '≥90%', '93%', '10'))),
  total('总分'),
];

function one(
  s: Sheet,
  top: number,
  name: string,
  id: string,
  money: [string, string, string],
  rows: readonly Row[],
): number {
  s.title(`A${top}`, '项目支出绩效自评表', 8);
  s.title(`A${top + 1}`, '（2019年度）', 8);
  s.line(`A${top + 2}`, ['项目名称', [name, 7]]);
  const block = budget(s, {
    id: `bud${id}`,
    top: top + 3,
    left: 'A',
    rateStyle: 'percent-text',
    header: [
      ['label', '项目资金（万元）', { span: 2 }],
      ['initialBudget', '年初\n预算数'],
      ['adjustedBudget', '全年\n预算数'],
      ['executed', '全年\n执行数'],
      ['weight', '分值'],
      ['executionRate', '执行率'],
      ['score', '得分'],
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
      { label: '其中：当年财政拨款', key: '拨款', initial: money[0], adjusted: money[1], executed: money[2] },
      { label: '上年结转资金', key: '结转' },
      { label: '其他资金', key: '其他' },
    ],
  });
  return indicators(s, {
    id: `ind${id}`,
    top: block.next,
    left: 'A',
    labels: 'merged',
    rows,
    plus: [block],
    header: [
      ['level1', '一级指标'],
      ['level2', '二级指标'],
      ['name', '三级指标'],
      ['target', '年度\n指标值'],
      ['actual', '实际\n完成值'],
      ['weight', '分值'],
      ['score', '得分'],
      ['reason', '偏差原因分析及改进措施'],
    ],
  }).next;
}

export const form: Form = {
  id: 'hebei-stacked',
  region: '河北',
  layout:
    'two whole project forms below each other on one sheet, three empty rows between; names prefixed 指标1 without a colon',
  provenance: '河北省项目支出绩效自评表（学校公开件）',
  build(book) {
    const s = book.sheet('自评表', 'self-evaluation');
    const next = one(s, 1, '食堂改造经费', '', ['43.2', '43.2', '41.9'], canteen);
    one(s, next + 3, '图书采购经费', '2', ['18', '18', '17.352'], books);
  },
};
