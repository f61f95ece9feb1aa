import { dec, percentText, round2 } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标\n（50分）',
    l2(
      '数量指标',
      q('开展水质监测断面数', '≥36个', '36个', '10'),
      q('建设生态护岸长度', '≥12公里', '12公里', '15'),
    ),
    l2('质量指标', q('监测数据有效率', '≥95%', '97%', '10')),
    l2('时效指标', q('任务按时完成率', '=100%', '92%', '10', { reason: '一处护岸工程受汛期影响延后验收。' })),
    l2('成本指标', q('护岸单位成本', '≤85万元/公里', '83.2万元/公里', '5')),
  ),
  ...l1(
    '效益指标\n（30分）',
    l2('社会效益指标', t('水环境公众认知', '有所提升', '有所提升', '10')),
    l2('生态效益指标', q('断面水质达标率', '≥90%', '94.4%', '20')),
  ),
  ...l1('满意度指标\n（10分）', l2('服务对象满意度指标', q('沿河群众满意度', '≥90%', '92%', '10'))),
  total('总分'),
];

const tasks: readonly [string, string, string, number, number, number, number, number, number][] = [
  ['任务1', '水质监测', '完成', 320, 300, 20, 312, 292, 20],
  ['任务2', '生态护岸建设', '完成', 1040, 1000, 40, 998.4, 958.4, 40],
  ['任务3', '日常运转', '完成', 560, 560, 0, 560, 560, 0],
];

export const form: Form = {
  id: 'shaanxi-tasks',
  region: '陕西',
  layout:
    'twelve columns: 年度主要任务 with 总额/财政拨款/其他资金 under 全年预算数（A） and 全年执行数（B） in a two-row header, scored in the 金额合计 row only; the indicator table below is merged over the same grid',
  provenance: '陕西省部门整体支出绩效自评表（年度主要任务完成情况块）',
  build(book) {
    const s = book.sheet('部门整体支出绩效自评表', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 13);
    s.title('A2', '（2022年度）', 13);
    s.line('A3', [
      ['部门名称', 2],
      ['某市生态环境主管部门', 5],
      ['自评得分', 2],
    ]);
    s.put('A4', '年度主要任务完成情况', { down: 6 });
    for (const [at, text] of [
      ['B', '任务名称'],
      ['C', '主要内容'],
      ['D', '完成情况'],
      ['K', '分值'],
      ['L', '执行率'],
      ['M', '得分'],
    ] as const)
      s.put(`${at}4`, text, { down: 2 });
    s.put('E4', '全年预算数（A）（万元）', { across: 3 });
    s.put('H4', '全年执行数（B）（万元）', { across: 3 });
    s.line('E5', ['总额', '财政拨款', '其他资金', '总额', '财政拨款', '其他资金']);
    tasks.forEach((task, i) => s.line(`B${6 + i}`, [...task, '—', '—', '—']));
    const column = (n: number): string =>
      tasks.reduce((sum, task) => sum.plus(task[n] as number), dec(0)).toString();
    s.put('B9', '金额合计', { across: 3 });
    [3, 4, 5, 6, 7, 8].forEach((n, i) =>
      s.put(`${'EFGHIJ'.charAt(i)}9`, Number(column(n)), { ref: `tasks.total.${'EFGHIJ'.charAt(i)}` }),
    );
    const rate = dec(column(6)).div(column(3));
    const earned = round2(rate.times(10));
    s.put('K9', 10, { ref: 'tasks.total.weight' });
    s.put('L9', percentText(rate), { ref: 'tasks.rate' });
    s.put('M9', Number(earned.toString()), { ref: 'tasks.points' });
    s.tables.push({
      id: 'bud',
      kind: 'budget',
      headerRows: [],
      span: ['B', 'M'],
      columns: {},
      rows: [4, 5, 6, 7, 8, 9].map((row) => ({ row, role: 'note' })),
    });
    s.put('A10', '年度总体目标完成情况', { down: 2 });
    s.line('B10', [
      ['预期目标', 6],
      ['目标实际完成情况', 6],
    ]);
    s.line('B11', [
      ['全面完成水环境治理年度任务。', 6],
      ['各项任务基本完成。', 6],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: 12,
      left: 'B',
      side: '年度绩效指标完成情况',
      labels: 'merged',
      rows,
      plus: [{ weight: dec(10), score: earned }],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标', { span: 2 }],
        ['name', '三级指标', { span: 3 }],
        ['target', '年度指标值'],
        ['actual', '实际完成值', { span: 2 }],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析及\n改进措施'],
      ],
    });
    s.put('J3', Number(table.score.toString()), { ref: 'head.score', across: 4 });
    book.remember('head.score', table.score.toString());
  },
  faults: [
    {
      id: 'tasks-left-out',
      edits: { 'tasks.total.E': 1360 },
      expect: [{ check: 'amount-contradicts-parts', at: 'tasks.total.E' }],
      allow: ['rate-contradicts-definition', 'score-contradicts-completion'],
    },
    {
      id: 'task-rate',
      edits: { 'tasks.rate': '79.44%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'tasks.rate' }],
      allow: ['missing-execution-reason', 'score-contradicts-completion'],
    },
  ],
};
