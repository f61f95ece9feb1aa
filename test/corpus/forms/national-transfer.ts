import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, placeholder, q, t } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('发放租赁补贴户数', '≥2400户', '2481户', null),
      q('老旧小区改造户数', '≥1968户', '1968户', null),
      placeholder('……'),
    ),
    l2('质量指标', q('工程验收合格率', '=100%', '100%', null), placeholder('……')),
    l2(
      '时效指标',
      q('当年开工率', '≥90%', '61.5%', null, { reason: '两个小区因管线迁改未能当年开工，已列入次年首批。' }),
      placeholder('……'),
    ),
    l2('成本指标', q('补贴发放标准', '≤12元/平方米', '10元/平方米', null)),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('住房困难群众居住条件', '有效改善', '有效改善', null)),
    l2('可持续影响指标', t('住房保障制度', '不断完善', '不断完善', null)),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('受益群众满意度', '≥85%', '92%', null))),
];

export const form: Form = {
  id: 'national-transfer',
  region: '全国',
  layout:
    '转移支付区域（项目）绩效目标自评表: no weights, no scores, no total; 全年实际完成值, 未完成原因和改进措施; money block with a rate but no score and an empty notes block (说明)',
  provenance: '财政部《中央对地方专项转移支付区域（项目）绩效目标自评表》格式',
  build(book) {
    const s = book.sheet('转移支付自评表', 'self-evaluation');
    s.title('A1', '附件2', 7);
    s.title('A2', '转移支付区域绩效目标自评表', 7);
    s.title('A3', '（2023年度）', 7);
    s.line('A4', [
      ['转移支付（项目）名称', 2],
      ['城镇保障性安居工程补助资金', 5],
    ]);
    s.line('A5', [
      ['中央主管部门', 2],
      ['某部', 5],
    ]);
    s.line('A6', [['地方主管部门', 2], ['某县住房保障主管部门', 2], '资金使用单位', ['某县房产服务单位', 2]]);
    const money = budget(s, {
      id: 'bud',
      top: 7,
      left: 'B',
      side: '资金情况\n（万元）',
      rateStyle: 'percent-text',
      header: [
        ['label', '', { span: 2 }],
        ['adjustedBudget', '全年预算数（A）'],
        ['executed', '全年执行数（B）', { span: 2 }],
        ['executionRate', '预算执行率\n（B/A×100%）'],
      ],
      rows: [
        { label: '年度资金总额：', key: '总额', adjusted: '3873', executed: '3720.4', rate: true },
        { label: '其中：中央补助', key: '中央', adjusted: '3792', executed: '3639.4', rate: true },
        { label: '地方资金', key: '地方', adjusted: '81', executed: '81', rate: true },
        { label: '其他资金', key: '其他' },
      ],
    });
    const goal = money.next;
    s.put(`A${goal}`, '总体目标\n完成情况', { down: 2 });
    s.line(`B${goal}`, [
      ['总体目标', 3],
      ['全年实际完成情况', 3],
    ]);
    s.line(`B${goal + 1}`, [
      ['发放租赁补贴，改造老旧小区。', 3],
      ['补贴发放2481户，改造1968户。', 3],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: goal + 2,
      left: 'B',
      side: '绩效指标',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['actual', '全年实际完成值'],
        ['reason', '未完成原因和\n改进措施'],
      ],
    });
    s.put(`A${table.next}`, '说明');
    s.put(`B${table.next}`, '无', { ref: 'head.note', across: 6 });
    s.prose(`A${table.next + 1}`, 7, [
      '注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。',
      '2.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
      '3.全年执行数是指按照国库集中支付制度要求所形成的实际支出。',
    ]);
  },
  faults: [
    {
      id: 'template-prompt',
      edits: {
        'head.note':
          '请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。',
      },
      expect: [{ check: 'placeholder-left', at: 'head.note' }],
      allow: [],
    },
  ],
};
