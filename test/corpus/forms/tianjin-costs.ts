import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '成本指标',
    l2(
      '经济成本指标',
      q('绿地养护单价', '不超过6.5元/平方米', '6.4元/平方米', '5'),
      q('公务用车运行费用', '控制在12万元以内', '11.8万元', '5'),
    ),
    l2('社会成本指标', q('施工扰民投诉件数', '≤0件', '0件', '5'), q('安全生产亡人事故', '≤0起', '0', '5')),
    l2(
      '生态环境成本指标',
      q('绿化用水超计划率', '≤5%', '6%', '5', { reason: '夏季持续高温，补水频次增加。' }),
    ),
  ),
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('新建口袋公园', '≥8处', '13处', '10', {
        reason: '年中追加民生项目5处，目标未同步调整，今后及时调整绩效目标。',
      }),
      q('补植行道树', '不少于3,000株', '3,000株', '10'),
    ),
    l2('质量指标', q('苗木成活率', '不低于90%', '93.4%', '10')),
    l2(
      '时效指标',
      t('春季补植完成时间', '2023年4月底前', '', '5', {
        actualCell: { value: 45036, format: 'yyyy"年"m"月"d"日"' },
      }),
      t('口袋公园完工时间', '2023年10月31日前', '', '5', {
        actualCell: { value: 45219, format: 'yyyy-mm-dd' },
      }),
    ),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('居民休闲空间', '增加', '增加', '10')),
    l2('生态效益指标', q('建成区绿化覆盖率', '38%以上', '38.2%', '5')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('居民满意度', '达到85%以上', '91%', '10'))),
  total('合计'),
];

export const form: Form = {
  id: 'tianjin-costs',
  region: '天津',
  layout:
    'bounds in words (不超过, 控制在…以内, 不低于, …以上), zero targets, dates as date cells, over-fulfilment with its reason, four level-1 groups with 成本指标 first',
  provenance: '天津市部门整体支出绩效自评表（成本指标单列的2022年后版式）',
  build(book) {
    const s = book.sheet('整体绩效自评', 'self-evaluation');
    s.title('A1', '部门（单位）整体绩效自评表', 8);
    s.line('A2', ['部门名称', ['某区园林管理单位', 4], ['评价年度：2023', 3]]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-number',
      amounts: 'number',
      header: [
        ['label', '资金总额（万元）', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '调整后预算'],
        ['executed', '执行数'],
        ['weight', '权重'],
        ['executionRate', '执行率'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '部门支出',
          key: '总额',
          initial: '5260',
          adjusted: '5588.8',
          executed: '5420.02',
          weight: '10',
        },
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
        ['target', '指标值'],
        ['actual', '完成值'],
        ['weight', '权重'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
  },
  faults: [
    {
      id: 'over-unexplained',
      edits: { 'ind.新建口袋公园.reason': null },
      expect: [{ check: 'missing-reason', at: 'ind.新建口袋公园.reason' }],
      allow: [],
    },
    {
      id: 'accident-full',
      edits: { 'ind.安全生产亡人事故.actual': '2起' },
      expect: [{ check: 'score-contradicts-completion', at: 'ind.安全生产亡人事故.score' }],
      allow: ['missing-reason'],
    },
    {
      id: 'complaints-full',
      edits: { 'ind.施工扰民投诉件数.actual': '3件' },
      expect: [{ check: 'score-contradicts-completion', at: 'ind.施工扰民投诉件数.score' }],
      allow: ['missing-reason'],
    },
    {
      id: 'car-over',
      edits: { 'ind.公务用车运行费用.actual': '15万元' },
      expect: [{ check: 'score-contradicts-completion', at: 'ind.公务用车运行费用.score' }],
      allow: ['missing-reason'],
    },
    {
      id: 'upside-down',
      edits: { 'ind.施工扰民投诉件数.target': '≥0件' },
      expect: [{ check: 'target-direction', at: 'ind.施工扰民投诉件数.target' }],
      allow: ['target-always-met'],
    },
  ],
};
