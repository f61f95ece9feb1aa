import { eachCell } from '../build/after';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标（50分）',
    l2(
      '数量指标',
      q('召开重点项目调度会', '=12次', '12次（按月召开）', '10'),
      q('组织招商推介活动', '≥10场次', '11场次（超额完成）', '10'),
      q('引进亿元以上项目', '≥8个', '7个（1个已签约待开工）', '10', {
        reason: '一个项目用地指标年底才批复。',
      }),
    ),
    l2('质量指标', q('项目开工率', '≥85%', '87.5%（达标）', '10')),
    l2('时效指标', q('审批事项按时办结', '＝100％', '100％（326件/326件）', '10')),
  ),
  ...l1(
    '效益指标（30分）',
    l2('经济效益指标', q('固定资产投资增速', '≥6.5%', '6.8%（统计快报数）', '15')),
    l2('社会效益指标', t('营商环境', '持续优化', '持续优化（见佐证材料3）', '15')),
  ),
  ...l1(
    '满意度指标（10分）',
    l2(
      '服务对象满意度指标',
      q('企业满意度', '不低于92%', '90.6%（问卷120份）', '10', { reason: '部分企业反映政策兑现周期较长。' }),
    ),
  ),
  total('合计（100分）'),
];
export const form: Form = {
  id: 'hebei-bracket-actuals',
  region: '河北',
  layout:
    'explanations in brackets behind the actuals, with figures of their own; =12次, ＝100％; weights and scores typed with 分; 合计（100分）; weights in level 1 labels too',
  provenance: 'county development and reform bureau',
  build(book) {
    const s = book.sheet('发改', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 8);
    s.line('A2', [['部门名称：某县发展改革主管部门', 8]]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      amounts: 'text',
      scoreStyle: 'number',
      header: [
        ['label', '资金来源', { span: 2 }],
        ['initialBudget', '年初预算（万元）'],
        ['adjustedBudget', '全年预算（万元）'],
        ['executed', '全年支出（万元）'],
        ['weight', '分值'],
        ['score', '得分'],
        ['executionRate', '执行率'],
      ],
      rows: [
        {
          label: '年度总额',
          key: '总额',
          initial: '1,204.60',
          adjusted: '1,286.00',
          executed: '1,247.42',
          weight: '10',
        },
        {
          label: '一般公共预算',
          key: '一般',
          initial: '1,104.60',
          adjusted: '1,186.00',
          executed: '1,147.42',
          dash: '/',
        },
        {
          label: '政府性基金',
          key: '基金',
          initial: '100.00',
          adjusted: '100.00',
          executed: '100.00',
          dash: '/',
        },
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
        ['target', '目标值'],
        ['actual', '完成情况'],
        ['weight', '分值'],
        ['score', '自评得分'],
        ['reason', '偏差原因'],
      ],
    });
    for (const c of ['F', 'G'])
      eachCell(s, c, 4, table.next - 1, (v) => (typeof v === 'number' ? { value: `${v}分` } : null));
  },
};
