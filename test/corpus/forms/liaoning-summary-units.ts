import { dec, gradeOf, NATIONAL_BANDS, percentText, round2 } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

import type { Book } from '../build/book';
import type { Row } from '../build/rows';
const set = (a: string, b: string, c: string, ra?: string): Row[] => [
  ...l1(
    '产出指标',
    l2('数量指标', q('检验检测批次', '≥1200批次', `${a}批次`, '20', ra === undefined ? {} : { reason: ra })),
    l2('质量指标', q('报告差错率', '≤1%', `${b}%`, '15')),
    l2('时效指标', q('报告按时出具率', '≥98%', '99%', '15')),
  ),
  ...l1('效益指标', l2('社会效益指标', t('风险防控能力', '增强', '增强', '30'))),
  ...l1('满意度指标', l2('服务对象满意度指标', q('送检单位满意度', '≥90%', `${c}%`, '10'))),
  total('合计'),
];
const unit = (
  book: Book,
  sheet: string,
  n: string,
  name: string,
  money: [string, string, string],
  rows: Row[],
) => {
  const s = book.sheet(sheet, 'self-evaluation');
  s.title('A1', '单位整体支出绩效自评表', 8);
  s.line('A2', [
    ['单位名称', 1],
    [name, 4],
    ['单位：万元', 3],
  ]);
  const b = budget(s, {
    id: `bud${n}`,
    top: 3,
    left: 'A',
    rateStyle: 'percent-number',
    header: [
      ['label', '资金', { span: 2 }],
      ['initialBudget', '年初预算数'],
      ['adjustedBudget', '全年预算数'],
      ['executed', '全年执行数'],
      ['executionRate', '执行率'],
      ['weight', '分值'],
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
    ],
  });
  return {
    b,
    table: indicators(s, {
      id: `ind${n}`,
      top: b.next,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [b],
      sumFormula: false,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['actual', '完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因'],
      ],
    }),
  };
};
export const form: Form = {
  id: 'liaoning-summary-units',
  region: '辽宁',
  layout:
    'Summary, Unit A, Unit B, Unit C: the summary adds budgets, recomputes the rate and averages the scores by funds; grade per unit and for the whole',
  provenance: 'market supervision bureau with three laboratories',
  build(book) {
    const s = book.sheet('Summary', 'score-summary|self-evaluation');
    const units = [
      [
        'Unit A',
        '',
        '食品检验所',
        unit(book, 'Unit A', '', '某市食品检验所', ['800', '860', '842.8'], set('1236', '0.6', '94')),
      ],
      [
        'Unit B',
        '2',
        '药品检验所',
        unit(
          book,
          'Unit B',
          '2',
          '某市药品检验所',
          ['1100', '1100', '1067'],
          set('1140', '0.8', '92.5', '两台液相设备返厂维修。'),
        ),
      ],
      [
        'Unit C',
        '3',
        '计量检定所',
        unit(book, 'Unit C', '3', '某市计量检定所', ['600', '640', '633.6'], set('1205', '1', '90')),
      ],
    ] as const;
    s.title('A1', '所属单位整体支出绩效自评汇总表', 8);
    s.line('A2', [
      '序号',
      '单位名称',
      '年初预算数（万元）',
      '全年预算数（万元）',
      '全年执行数（万元）',
      '执行率',
      '自评得分',
      '自评等级',
    ]);
    units.forEach(([, , name, u], i) => {
      const r = 3 + i;
      s.line(`A${r}`, [i + 1, `某市${name}`]);
      s.put(`C${r}`, Number(u.b.initial.toString()));
      s.put(`D${r}`, Number(u.b.adjusted.toString()), { ref: `sum.${i}.adjusted` });
      s.put(`E${r}`, Number(u.b.executed.toString()), { ref: `sum.${i}.exe` });
      s.put(`F${r}`, percentText(u.b.rate), { ref: `sum.${i}.rate` });
      s.put(`G${r}`, Number(u.table.score.toString()), { ref: `sum.${i}.score` });
      s.put(`H${r}`, gradeOf(u.table.score, NATIONAL_BANDS), { ref: `sum.${i}.grade` });
    });
    const add = (f: (u: (typeof units)[number][3]) => string) =>
      units.reduce((x, [, , , u]) => x.plus(f(u)), dec(0));
    const [i0, adj, exe] = [
      add((u) => u.b.initial.toString()),
      add((u) => u.b.adjusted.toString()),
      add((u) => u.b.executed.toString()),
    ];
    const mean = round2(add((u) => u.b.adjusted.times(u.table.score).toString()).div(adj));
    s.line('A6', [['合计', 2]]);
    s.put('C6', Number(i0.toString()), { ref: 'sum.all.initial' });
    s.put('D6', Number(adj.toString()), { ref: 'sum.all.adjusted' });
    s.put('E6', Number(exe.toString()));
    s.put('F6', percentText(exe.div(adj)), { ref: 'sum.all.rate' });
    s.put('G6', Number(mean.toString()), { ref: 'sum.all.score' });
    s.put('H6', gradeOf(mean, NATIONAL_BANDS), { ref: 'sum.all.grade' });
    s.line('A7', [['注：合计得分按全年预算数加权平均。', 8]]);
  },
  faults: [
    {
      id: 'summary-rate',
      edits: { 'sum.1.rate': '79.00%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'sum.1.rate' }],
      allow: ['same-item-differs', 'missing-execution-reason'],
    },
    {
      id: 'summary-sum',
      edits: { 'sum.all.adjusted': 2500 },
      expect: [{ check: 'amount-contradicts-parts', at: 'sum.all.adjusted' }],
      allow: ['rate-contradicts-definition', 'same-item-differs', 'total-contradicts-sum'],
    },
    {
      id: 'summary-score',
      edits: { 'sum.1.score': 89.7 },
      expect: [{ check: 'same-item-differs', at: ['sum.1.score', 'ind2.total.score'] }],
      allow: ['grade-contradicts-score', 'total-contradicts-sum'],
    },
    {
      id: 'summary-grade',
      edits: { 'sum.0.grade': '中' },
      expect: [{ check: 'grade-contradicts-score', at: 'sum.0.grade' }],
      allow: ['same-item-differs'],
    },
    {
      id: 'unit-c-score',
      edits: { 'ind3.total.score': 95 },
      expect: [{ check: 'total-contradicts-sum', at: 'ind3.total.score' }],
      allow: ['same-item-differs', 'grade-contradicts-score'],
    },
  ],
};
