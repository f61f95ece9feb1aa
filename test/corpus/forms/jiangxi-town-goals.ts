import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('新建及改造提升高标准农田\n（含灌排沟渠、机耕道路\n配套工程）面积', '≥1500\n亩', '1520\n亩', '12'),
      q('修复水毁农村公路及\n桥涵等附属设施', '≥18\n公里', '16.5\n公里', '12', {
        reason: '一处塌方路段需重新勘测设计，转入下年实施。',
      }),
    ),
    l2('质量指标', q('农村饮用水水质监测\n合格率（按季度送检\n样本统计）', '≥95\n%', '97.8\n%', '8')),
    l2('时效指标', t('惠农补贴“一卡通”\n发放完成时间', '2023年\n12月20日前', '2023年\n12月8日', '8')),
    l2('成本指标', q('高标准农田亩均\n财政投入', '≤2800\n元', '2760\n元', '10')),
  ),
  ...l1(
    '效益指标',
    l2('经济效益指标', q('脱贫户人均纯收入', '≥14500\n元', '15020\n元', '10')),
    l2('社会效益指标', t('基层治理能力', '有效\n提升', '有效\n提升', '10')),
    l2('生态效益指标', q('生活垃圾无害化\n处理率', '100\n%', '100\n%', '10')),
  ),
  ...l1(
    '满意度\n指标',
    l2(
      '服务对象\n满意度指标',
      q('辖区群众满意度', '≥90\n%', '88.2\n%', '10', {
        reason: '个别村组道路保洁不及时，已重新核定保洁员责任区。',
      }),
    ),
  ),
  total('总分'),
];
export const form: Form = {
  id: 'jiangxi-town-goals',
  region: '江西',
  layout:
    'four lines of 预期目标 beside 实际完成情况 with figures in them between money and indicators; names over three lines; the unit on a line of its own in target and actual; headers broken in two',
  provenance: 'township government',
  build(book) {
    const s = book.sheet('乡镇整体支出', 'self-evaluation');
    s.title('A1', '部门（单位）整体支出绩效自评表', 9);
    s.line('A2', [['（2023年度）', 9]]);
    s.line('A3', [
      ['单位名称', 2],
      ['某县某乡人民政府', 7],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '预算\n执行\n情况\n（万元）',
      rateStyle: 'percent-text',
      header: [
        ['label', '', { span: 2 }],
        ['initialBudget', '年初\n预算数'],
        ['adjustedBudget', '全年\n预算数\n(A)'],
        ['executed', '全年\n执行数\n(B)'],
        ['weight', '分值\n(10分)'],
        ['executionRate', '执行率\n(B/A)'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '2860',
          adjusted: '3120',
          executed: '2979.6',
          weight: '10',
        },
        {
          label: '其中：上级补助',
          key: '上级',
          initial: '1460',
          adjusted: '1720',
          executed: '1608.4',
          dash: '—',
        },
        { label: '本级财力', key: '本级', initial: '1400', adjusted: '1400', executed: '1371.2', dash: '—' },
      ],
    });
    const at = money.next;
    s.put(`A${at}`, '年度\n总体\n目标', { down: 5 });
    s.line(`B${at}`, [
      ['预期目标', 4],
      ['实际完成情况', 4],
    ]);
    const goals: [string, string][] = [
      ['目标1：新建及改造高标准农田1500亩；', '已完成1520亩，超额20亩；'],
      ['目标2：修复水毁公路18公里；', '完成16.5公里，完成率91.67%；'],
      ['目标3：脱贫户人均纯收入达到14500元；', '达到15020元；'],
      ['目标4：群众满意度90%以上。', '满意度88.2%。'],
    ];
    goals.forEach(([a, b], i) =>
      s.line(`B${at + 1 + i}`, [
        [a, 4],
        [b, 4],
      ]),
    );
    indicators(s, {
      id: 'ind',
      top: at + 5,
      left: 'B',
      side: '绩\n效\n指\n标',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级\n指标'],
        ['level2', '二级\n指标'],
        ['name', '三级指标'],
        ['target', '年度\n指标值'],
        ['actual', '实际\n完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因\n分析及\n改进措施'],
      ],
    });
  },
};
