import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const r = (n: number, p: string, reason?: string) => ({
  x: { no: n, prog: p },
  ...(reason ? { reason } : {}),
});
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('养老服务站运营', '≥18个', '18个', '10', r(1, '100%')),
      q('居家适老化改造', '≥220户', '206户', '10', r(2, '93.64%', '部分家庭放弃改造。')),
    ),
    l2('质量指标', q('服务站星级达标率', '≥85%', '88.9%', '10', r(3, '104.59%'))),
    l2('时效指标', q('补助资金按时拨付率', '=100%', '100%', '10', r(4, '100%'))),
    l2('成本指标', q('户均改造成本', '≤4500元', '4320元', '10', r(5, '96%'))),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('居家养老服务能力', '逐步提升', '逐步提升', '20', r(6, '100%'))),
    l2('可持续影响指标', t('长效运营机制', '建立', '已建立', '10', r(7, '100%'))),
  ),
  ...l1(
    '满意度指标',
    l2('服务对象满意度指标', q('老年人满意度', '≥90%', '86.4%', '10', r(8, '96%', '助餐点覆盖不足。'))),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'sichuan-export-swapped',
  region: '四川',
  layout:
    'system export: 序号, 指标权重 first, then 指标名称, then 所属二级指标 and 所属一级指标; labels repeated; unit beside the target; 完成进度 between; money with 支用',
  provenance: 'civil affairs bureau',
  build(book) {
    const s = book.sheet('导出', 'self-evaluation');
    s.title('A1', '项目绩效自评表', 11);
    s.line('A2', [
      ['项目：居家社区养老服务', 6],
      ['年度：2023', 5],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '预算资金（万元）', { span: 2 }],
        ['initialBudget', '年初批复数'],
        ['adjustedBudget', '调整后数'],
        ['executed', '实际支用数', { span: 2 }],
        ['executionRate', '支用进度', { span: 2 }],
        ['weight', '权重'],
        ['score', '自评得分', { span: 2 }],
      ],
      rows: [
        { label: '总额', key: '总额', initial: '420', adjusted: '436.5', executed: '409.87', weight: '10' },
        {
          label: '其中：财政拨款',
          key: '拨款',
          initial: '420',
          adjusted: '436.5',
          executed: '409.87',
          rate: true,
        },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'repeat',
      rows,
      plus: [money],
      header: [
        ['x:no', '序号'],
        ['weight', '指标权重'],
        ['name', '指标名称'],
        ['level2', '所属二级指标'],
        ['level1', '所属一级指标'],
        ['target', '计划完成值'],
        ['unit', '单位'],
        ['actual', '实际达到值'],
        ['x:prog', '完成进度'],
        ['score', '自评得分'],
        ['reason', '未完成情况说明'],
      ],
    });
  },
};
