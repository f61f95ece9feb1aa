import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, subtotal, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2('数量指标', q('维护水文监测站点', '≥86处', '86处', '15'), q('编报水情简报', '≥52期', '54期', '10')),
    l2('质量指标', q('测报设施完好率', '≥97%', '95.8%', '15', { reason: '雷击损坏设备等待进口配件。' })),
    l2('成本指标', q('单站年维护成本', '≤2.4万元', '2.35万元', '10')),
  ),
  subtotal('产出指标小计'),
  ...l1(
    '效益指标',
    l2('社会效益指标', q('洪水预报准确率', '≥88%', '90.2%', '15')),
    l2('生态效益指标', t('水生态监测支撑', '有力', '有力', '15')),
  ),
  subtotal('效益指标小计'),
  ...l1('满意度指标', l2('服务对象满意度指标', q('用户单位满意度', '≥90%', '94.5%', '10'))),
  subtotal('满意度指标小计'),
  total('总得分（含预算执行10分）'),
];
export const form: Form = {
  id: 'shandong-merged-totals',
  region: '山东',
  layout:
    'weight and score two columns wide; subtotals by name and a merged total that includes the money block; a merged line 自评总分 above repeats it; headers 全年\\n预算数\\n（A）; a scored 预算执行率 in a line of its own under the money',
  provenance: 'hydrology centre, WPS',
  build(book) {
    const s = book.sheet('水文中心', 'self-evaluation');
    s.title('A1', '市级部门单位整体绩效自评表', 11);
    s.line('A2', [['单位：某市水文中心', 6]]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '预算\n执行',
      rateStyle: 'percent-text',
      scoreStyle: 'fixed2',
      header: [
        ['label', '资金来源', { span: 2 }],
        ['initialBudget', '年初\n预算数'],
        ['adjustedBudget', '全年\n预算数\n（A）'],
        ['executed', '全年\n执行数\n（B）'],
        ['executionRate', '执行率\n（B/A）', { span: 2 }],
        ['weight', '分值'],
        ['score', '得分', { span: 2 }],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '930', adjusted: '1004', executed: '981.91', weight: '10' },
        { label: '中央资金', key: '中央', initial: '200', adjusted: '260', executed: '260', dash: '－' },
        { label: '市级资金', key: '市级', initial: '730', adjusted: '744', executed: '721.91', dash: '－' },
      ],
    });
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { score: 'fixed2' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标', { span: 2 }],
        ['target', '指标值'],
        ['actual', '完成值'],
        ['weight', '分值', { span: 2 }],
        ['score', '得分', { span: 2 }],
        ['reason', '说明'],
      ],
    });
    s.put('G2', `自评总分：${table.score.toFixed(2)}分（${gradeOf(table.score, NATIONAL_BANDS)}）`, {
      ref: 'head.score',
      across: 5,
    });
  },
};
