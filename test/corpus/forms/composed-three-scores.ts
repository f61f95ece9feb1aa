import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { gradeOf } from '../build/arithmetic';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const last = (v: string) => ({ x: { last: v } });
const rows = [
  ...l1(
    '产出',
    l2(
      '产出数量',
      q('公交线路优化条数', '≥10条', '10条', '15', last('8条')),
      q('新增新能源公交车', '≥60辆', '54辆', '15', { ...last('45辆'), reason: '车辆厂家交付延迟6辆。' }),
    ),
    l2('产出质量', q('车辆完好率', '≥96%', '97.1%', '10', last('95.8%'))),
    l2('产出时效', q('高峰班次准点率', '≥88%', '89.5%', '10', last('86%'))),
  ),
  ...l1(
    '效益',
    l2(
      '社会效益',
      q('公交出行分担率', '≥28%', '25.2%', '20', { ...last('25.9%'), reason: '轨道交通新线开通分流。' }),
    ),
    l2('生态效益', t('绿色出行氛围', '浓厚', '浓厚', '10', last('一般'))),
  ),
  ...l1('满意度', l2('乘客满意', q('乘客满意度', '≥85%', '88%', '10', last('84%')))),
  total('总计'),
];

export const form: Form = {
  id: 'composed-three-scores',
  region: '通用',
  layout:
    'three score columns (own, department, bureau) of which two are empty; last year beside this year; 权重（%）',
  provenance: 'scoring tables with 自评得分, 复核得分 and 抽查得分 side by side, as departments hand them on',
  build(book) {
    const s = book.sheet('附表2', 'self-evaluation');
    s.title('A1', '附表2', 12);
    s.title('A2', '部门整体支出绩效自评打分表', 12);
    s.line('A3', [
      ['部门名称：某市交通运输主管部门', 8],
      ['年度：2023', 4],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'A',
      rateStyle: 'bare',
      header: [
        ['label', '预算执行情况（万元）', { span: 3 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '全年预算', { span: 2 }],
        ['executed', '全年支出'],
        ['executionRate', '执行率%'],
        ['weight', '权重'],
        ['score', '得分', { span: 3 }],
      ],
      rows: [
        {
          label: '合计',
          key: '总额',
          initial: '15820',
          adjusted: '16240',
          executed: '15915.2',
          weight: '10',
        },
        { label: '基本支出', key: '基本', initial: '6020', adjusted: '6140', executed: '6140', dash: '—' },
        { label: '项目支出', key: '项目', initial: '9800', adjusted: '10100', executed: '9775.2', dash: '—' },
      ],
    });
    const table = indicators(s, {
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
        ['weight', '权重（%）'],
        ['x:last', '上年完成值'],
        ['target', '本年目标值'],
        ['actual', '本年完成值'],
        ['score', '自评得分'],
        ['x:dept', '主管部门\n复核得分'],
        ['x:bureau', '财政部门\n抽查得分'],
        ['reason', '未完成原因', { span: 2 }],
      ],
    });
    s.line(`A${table.next}`, [['自评结论', 3]]);
    s.put(
      `D${table.next}`,
      gradeOf(table.score, [
        [90, '优秀'],
        [80, '良好'],
        [60, '合格'],
        [0, '不合格'],
      ]),
      { ref: 'head.grade', across: 9 },
    );
  },
  faults: [
    {
      id: 'wrong-grade',
      edits: { 'head.grade': '良好' },
      expect: [{ check: 'grade-contradicts-score', at: 'head.grade' }],
      allow: [],
    },
  ],
};
