import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { crossedOut, l1, l2, placeholder, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标\n（50分）',
    l2(
      '数量指标',
      q('指标1：完成灌区节水改造处数', '4', '4', '10'),
      q('指标2：完成水价改革面积（万亩）', '2.5', '2.4', '10', {
        reason: '一处灌区计量设施到货延迟，已于次年一月安装。',
      }),
      placeholder('……'),
    ),
    l2(
      '质量指标',
      q('指标1：工程质量合格率', '100%', '100%', '10'),
      placeholder('指标2：'),
      placeholder('……'),
    ),
    l2(
      '时效指标',
      t('指标1：工程完工时间', '2022年12月底前', '2022年12月底前', '10'),
      placeholder('指标2：'),
      placeholder('……'),
    ),
    l2(
      '成本指标',
      q('指标1：项目支出控制数', '≤880万元', '866.8万元', '10'),
      placeholder('指标2：'),
      placeholder('……'),
    ),
  ),
  ...l1(
    '效益指标\n（30分）',
    l2('经济效益\n指标', t('指标1：减少洪涝损失', '有效减少', '有效减少', '10'), placeholder('指标2：')),
    l2(
      '社会效益\n指标',
      t('指标1：保障群众生命财产安全', '全市安全度汛', '全市安全度汛', '10'),
      placeholder('指标2：'),
    ),
    l2('生态效益\n指标', crossedOut('指标1：/'), placeholder('指标2：')),
    l2(
      '可持续影\n响指标',
      t('指标1：已建工程良性运行', '良性运行', '良性运行', '10'),
      placeholder('指标2：'),
    ),
  ),
  ...l1(
    '满意度指标\n（10分）',
    l2(
      '服务对象\n满意度指标',
      q('指标1：受益群众满意度', '≥90%', '95%', '10'),
      placeholder('指标2：'),
      placeholder('……'),
    ),
  ),
  total('总分'),
];

export const form: Form = {
  id: 'anhui-placeholders',
  region: '安徽',
  layout:
    'names prefixed 指标1：, placeholder rows left in, a row crossed out with "/", "-" in the money block, 一 级\\n指 标 with line breaks, label weights',
  provenance: '安徽省项目支出绩效自评表（市县水利部门公开件）',
  build(book) {
    const s = book.sheet('水旱灾害防御经费', 'self-evaluation');
    s.title('A1', '项目支出绩效自评表 ', 9);
    s.title('A2', '（2022年度）', 9);
    s.line('A3', [
      ['项目名称', 2],
      ['水旱灾害防御经费', 7],
    ]);
    s.line('A4', [['主管部门', 2], ['某市水利主管部门', 3], '实施单位', ['某市水利主管部门', 3]]);
    const money = budget(s, {
      id: 'bud',
      top: 5,
      left: 'B',
      side: '项目资金\n（万元）',
      rateStyle: 'percent-number',
      header: [
        ['label', '', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数（A）'],
        ['executed', '全年执行数（B）'],
        ['weight', '分值'],
        ['executionRate', '执行率（B/A）'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '年度资金总额：',
          key: '总额',
          initial: '880',
          adjusted: '880',
          executed: '866.8',
          weight: '10',
        },
        {
          label: ' 其中：本年财政拨款',
          key: '拨款',
          initial: '880',
          adjusted: '880',
          executed: '866.8',
          dash: '-',
        },
        { label: '    上年结转资金', key: '结转', dash: '-' },
        { label: '       其他资金', key: '其他', dash: '-' },
      ],
    });
    const goal = money.next;
    s.put(`A${goal}`, '年度总体目标完成情况', { down: 2 });
    s.line(`B${goal}`, [
      ['预期目标', 4],
      ['实际完成情况', 4],
    ]);
    s.line(`B${goal + 1}`, [
      ['完成年度防汛工作和灌区节水改造项目。', 4],
      ['完成年度目标。', 4],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: goal + 2,
      left: 'B',
      side: '年度绩效指标完成情况',
      labels: 'merged',
      rows,
      plus: [money],
      style: { target: 'number', actual: 'number' },
      header: [
        ['level1', '一 级\n指 标'],
        ['level2', '二级\n指标'],
        ['name', '三级指标'],
        ['target', '年度\n指标值'],
        ['actual', '实际\n完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析\n及改进措施'],
      ],
    });
    s.prose(`A${table.next}`, 9, [
      '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况，上述权重可做适当调整，但加总后应等于100分。',
      '    2.未完成原因分析：说明偏离目标、不能完成目标的原因及拟采取的措施。',
    ]);
  },
  faults: [
    {
      id: 'dots-beside-values',
      edits: { 'ind.……@15.target': 20, 'ind.……@15.actual': 20 },
      expect: [{ check: 'placeholder-left', at: ['ind.……@15.name', 'ind.……@15.target'] }],
      allow: ['missing-weight', 'missing-score'],
    },
  ],
};
