import { dec, firstNumber, gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import type { Book } from '../build/book';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { scoreSummary } from '../build/plain-tables';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '部门管理',
    l2('资金投入', t('预算编制科学性', '科学', '科学', '5'), t('资金使用规范', '规范', '规范', '5')),
    l2('人员管理', q('持证上岗率', '≥98%', '87.7%', '10', { reason: '新进人员尚未参加年度资格考试。' })),
  ),
  ...l1(
    '履职效果',
    l2(
      '部门履职目标',
      q('检定计量器具台件数', '≥8500台件', '7480台件', '20', { reason: '两台标准器送检停用三个月。' }),
      q('检定证书差错率', '≤1%', '0.8%', '20'),
    ),
    l2(
      '社会影响',
      t('计量服务能力', '提升', '部分达成年度指标并具有一定效果', '10', {
        share: '0.7',
        reason: '新建标准考核未完成，服务项目未全部开放。',
      }),
    ),
  ),
  ...l1('能力建设', l2('长效管理', t('质量管理体系运行', '有效', '有效', '10'))),
  ...l1('服务对象满意度', l2('满意度', q('送检单位满意度', '≥90%', '95%', '10'))),
  total('合计'),
];

function sumOf(book: Book, level1: string, field: 'weight' | 'score') {
  return book.facts
    .filter((f) => f.level1 === level1)
    .reduce((s, f) => s.plus(firstNumber(String(book.at(`${f.ref}.${field}`).value)) ?? dec(0)), dec(0));
}

export const form: Form = {
  id: 'shanxi-summary',
  region: '山西',
  layout:
    'self-evaluation and a second sheet 各项指标得分情况表 (指标 权重分值 得分 得分率 with 合计), the grade under the summary',
  provenance: '山西省部门整体支出绩效自评报告附表（一级指标得分汇总）',
  build(book) {
    const s = book.sheet('自评表', 'self-evaluation');
    s.title('A1', '部门（单位）整体支出绩效自评表', 8);
    s.line('A2', ['部门（单位）名称', ['某市计量检测单位', 4], '年度', '2023']);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '年度资金预算情况（万元）', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '实际支出数'],
        ['executionRate', '执行率'],
        ['weight', '分值'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '全年支出',
          key: '总额',
          initial: '1340',
          adjusted: '1402',
          executed: '1373.96',
          weight: '10',
        },
        { label: '其中：基本支出', key: '基本', initial: '1000', adjusted: '1020', executed: '1020' },
        { label: '项目支出', key: '项目', initial: '340', adjusted: '382', executed: '353.96' },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年度指标值'],
        ['actual', '实际完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '未完成原因分析'],
      ],
    });
    const g = book.sheet('得分情况', 'score-summary');
    g.title('A1', '各项指标得分情况表', 4);
    const levels = ['部门管理', '履职效果', '能力建设', '服务对象满意度'];
    const lines = [
      { label: '预算执行率', weight: money.weight, score: money.score },
      ...levels.map((label) => ({
        label,
        weight: sumOf(book, label, 'weight'),
        score: sumOf(book, label, 'score'),
      })),
    ];
    const next = scoreSummary(g, {
      id: 'sum',
      at: 'A2',
      header: ['指标', '权重分值', '得分', '得分率'],
      rows: lines,
      total: '合计',
    });
    const all = lines.reduce((x, l) => x.plus(l.score), dec(0));
    g.put(`A${next}`, '评价等级');
    g.put(`B${next}`, gradeOf(all, NATIONAL_BANDS), { ref: 'head.grade', across: 3 });
  },
  faults: [
    {
      id: 'rate-wrong',
      edits: { 'sum.履职效果.scoreRate': '98.2%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'sum.履职效果.scoreRate', severity: 'error' }],
      allow: [],
    },
    {
      id: 'rate-truncated',
      edits: { 'sum.部门管理.scoreRate': '94%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'sum.部门管理.scoreRate', severity: 'info' }],
      allow: [],
    },
    {
      id: 'total-rate',
      edits: { 'sum.total.scoreRate': '94.93%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'sum.total.scoreRate', severity: 'error' }],
      allow: [],
    },
    {
      id: 'summary-total',
      edits: { 'sum.total.score': 93.2 },
      expect: [{ check: 'total-contradicts-sum', at: 'sum.total.score' }],
      allow: ['same-item-differs', 'rate-contradicts-definition'],
    },
  ],
};
