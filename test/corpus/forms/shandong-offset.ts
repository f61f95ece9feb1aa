import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('新增公共停车泊位', '≥1,200个', '1,260个', '12'),
      q('改造老旧管网长度', '≥35.5公里', '35.5公里', '13'),
    ),
    l2('质量指标', q('工程一次验收合格率', '≥95%', '97.3%', '10')),
    l2(
      '时效指标',
      q('工程按期完工率', '≥90%', '60%', '10', {
        reason: '受拆迁影响四处点位未按期完工，已调整施工计划，预计次年上半年完工。',
      }),
    ),
    l2('成本指标', q('管网改造单位成本', '≤120万元/公里', '118.4万元/公里', '5')),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      q('停车难投诉率', '≤5%', '5.5%', '10', { reason: '老城区夜间停车缺口仍大。' }),
      t('城市运行保障能力', '有效提升', '有效提升', '10'),
    ),
    l2('可持续影响指标', t('长效管护机制', '建立健全', '建立健全', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('居民满意度', '90%以上', '93.1%', '10'))),
  total('总分'),
];

export const form: Form = {
  id: 'shandong-offset',
  region: '山东',
  layout:
    'starts at C7 below an empty margin, every number is text with thousands signs, labels repeated in each row, 权重分值 before the values, 自评分 after them',
  provenance: '山东省市县部门整体绩效自评表（权重列在前）',
  build(book) {
    const s = book.sheet('2023', 'self-evaluation');
    s.title('C7', '2023年度部门（单位）整体绩效自评表', 9);
    s.line('C8', ['部门名称', ['某县城市管理部门', 4], '金额单位', ['万元', 3]]);
    const money = budget(s, {
      id: 'bud',
      top: 9,
      left: 'C',
      amounts: 'text',
      rateStyle: 'percent-text',
      scoreStyle: 'text',
      header: [
        ['label', '部门预算执行情况', { span: 3 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数（A）'],
        ['executed', '全年执行数（B）'],
        ['weight', '分值'],
        ['executionRate', '执行率（B/A）'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '22,285.52',
          adjusted: '23,410.66',
          executed: '22,107.45',
          weight: '10',
        },
        {
          label: '其中：基本支出',
          key: '基本',
          initial: '6,120.00',
          adjusted: '6,245.14',
          executed: '6,245.14',
          dash: '—',
        },
        {
          label: '项目支出',
          key: '项目',
          initial: '16,165.52',
          adjusted: '17,165.52',
          executed: '15,862.31',
          dash: '—',
        },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'C',
      labels: 'repeat',
      rows,
      plus: [money],
      style: { weight: 'text', score: 'text' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '权重分值'],
        ['target', '年初设定目标值'],
        ['actual', '全年实际值'],
        ['score', '自评分'],
        ['reason', '未完成原因分析及改进措施', { span: 2 }],
      ],
    });
  },
};
