import { Decimal } from 'decimal.js';
import { dec, percentText, round2 } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标\n(50分)',
    l2(
      '数量指标',
      q('办理林权登记件数', '≥260件', '273件', '10'),
      q('森林抚育面积', '=1.2万亩', '1.2万亩', '15'),
    ),
    l2('质量指标', q('抚育验收合格率', '≥90%', '90%', '10')),
    l2('时效指标', t('任务完成时间', '2022年12月31日前', '2022年11月30日', '5')),
    l2('成本指标', q('三公经费支出', '≤18万元', '17.46万元', '10')),
  ),
  ...l1(
    '效益指标\n(30分)',
    l2(
      '经济效益指标',
      q('林业产值增长率', '≥6%', '4.5%', '10', { reason: '毛竹收购价下行，林下经济项目投产推迟。' }),
    ),
    l2('社会效益指标', t('带动林农就业', '明显', '明显', '10')),
    l2('生态效益指标', q('森林覆盖率', '≥62%', '62.4%', '5')),
    l2('可持续影响指标', t('生态安全屏障', '持续巩固', '持续巩固', '5')),
  ),
  ...l1('满意度指标\n(10分)', l2('社会公众或服务对象满意度指标', q('林农满意度', '≥95%', '96%', '10'))),
  total('总分'),
];

export const form: Form = {
  id: 'hunan-two-sides',
  region: '湖南',
  layout:
    'one money row, then income (按收入性质分) and expenses (按支出性质分) side by side as label-and-value pairs; weights in labels as (50分); nine columns',
  provenance: '湖南省部门整体支出绩效自评表（湘财绩附件）',
  build(book) {
    const s = book.sheet('附件1', 'self-evaluation');
    s.title('A1', '2022年度部门整体支出绩效自评表', 9);
    s.line('A2', [
      ['市级预算部门名称', 2],
      ['某县林业主管部门', 7],
    ]);
    s.put('A3', '年度预算申请\n（万元）', { down: 6 });
    s.line('C3', ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', ['得分', 2]]);
    const [initial, adjusted, executed] = ['2310.5', '2688.12', '2604.79'];
    const rate = dec(executed).div(adjusted);
    s.put('B4', '年度资金总额');
    s.put('C4', Number(initial), { ref: 'bud.总额.initialBudget' });
    s.put('D4', Number(adjusted), { ref: 'bud.总额.adjustedBudget' });
    s.put('E4', Number(executed), { ref: 'bud.总额.executed' });
    s.put('F4', 10, { ref: 'bud.总额.weight' });
    s.put('G4', percentText(rate), { ref: 'bud.总额.executionRate' });
    const earned = round2(rate.times(10));
    const score = dec(
      String(s.put('H4', Number(earned.toString()), { ref: 'bud.总额.score', across: 2 })).replace(
        'null',
        '0',
      ),
    );
    book.remember('bud.总额.executionRate', percentText(rate));
    book.remember('bud.总额.score', earned.toString());
    s.line('B5', [
      ['按收入性质分：2688.12', 4],
      ['按支出性质分：2688.12', 4],
    ]);
    s.line('B6', [
      ['其中：一般公共预算', 2],
      [2610.32, 2],
      ['其中：基本支出', 2],
      [1490.12, 2],
    ]);
    s.line('B7', [
      ['政府性基金拨款', 2],
      [50, 2],
      ['项目支出', 2],
      [1198, 2],
    ]);
    s.line('B8', [
      ['其他资金', 2],
      [27.8, 2],
    ]);
    s.tables.push({
      id: 'bud',
      kind: 'budget',
      headerRows: [3],
      span: ['B', 'H'],
      columns: {
        label: 'B',
        initialBudget: 'C',
        adjustedBudget: 'D',
        executed: 'E',
        weight: 'F',
        executionRate: 'G',
        score: 'H',
      },
      rows: [],
    });
    s.put('A9', '年度总体目标', { down: 2 });
    s.line('B9', [
      ['预期目标', 4],
      ['实际完成情况', 4],
    ]);
    s.line('B10', [
      ['完成营造林、林权登记等年度任务。', 4],
      ['各项任务基本完成。', 4],
    ]);
    indicators(s, {
      id: 'ind',
      top: 11,
      left: 'B',
      side: '绩\n效\n指\n标',
      labels: 'merged',
      rows,
      plus: [{ weight: new Decimal(10), score }],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年度指标值'],
        ['actual', '实际完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
  },
  faults: [
    {
      id: 'low-execution',
      edits: { 'bud.总额.executed': 2016.09, 'bud.总额.executionRate': '75.00%', 'bud.总额.score': 7.5 },
      expect: [{ check: 'missing-execution-reason', at: 'bud.总额.executionRate' }],
      allow: ['missing-reason'],
    },
    {
      id: 'wrong-rate:bud.总额',
      edits: { 'bud.总额.executionRate': '3.10%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'bud.总额.executionRate',
          cause: /1\s*[-−–]|补|余|complement/,
        },
      ],
      allow: ['missing-execution-reason', 'score-contradicts-completion'],
    },
    {
      id: 'income-short',
      edits: { '附件1!D6': 2510.32 },
      expect: [
        { check: 'amount-contradicts-parts', at: ['附件1!B5', '附件1!D6', 'bud.总额.adjustedBudget'] },
      ],
      allow: ['same-item-differs'],
    },
  ],
};
