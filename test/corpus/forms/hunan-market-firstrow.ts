import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '预算执行率',
    l2('预算执行率', q('预算执行率（%）', '100', '95.3', '10', { reason: '食品抽检尾款次年支付。' })),
  ),
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('食品安全抽检（批次）', '≥1800', '1826', '10'),
      q('特种设备检查（台）', '≥950', '902', '10', { reason: '部分设备停用，未列入检查范围。' }),
    ),
    l2(
      '质量指标',
      q('抽检合格率（%）', '≥98', '98.7', '10'),
      q('案件行政复议败诉（件）', '0', '0', '10', { is: ['lower', '0', '0'] }),
    ),
    l2('时效指标', q('投诉举报平均办结天数（天）', '≤15', '12', '10')),
    l2('成本指标', q('单批次抽检成本（元）', '≤850', '846', '5')),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('市场秩序', '稳定有序', '稳定有序', '15')),
    l2('经济效益指标', q('为消费者挽回损失（万元）', '≥60', '63.5', '10')),
  ),
  ...l1('满意度指标', l2('公众满意度', q('群众满意度（%）', '≥88', '90.2', '10'))),
  total('合计'),
];
export const form: Form = {
  tolerated: ['missing-operand'],
  id: 'hunan-market-firstrow',
  region: '湖南',
  layout:
    '预算执行率 is the first row with its own weight, no money block; units only in brackets behind the names, values bare numbers; 得分 before 分值',
  provenance: 'county market regulator',
  build(book) {
    const s = book.sheet('整体支出自评表', 'self-evaluation');
    s.title('A1', '2022年部门整体支出绩效自评表', 8);
    s.line('A2', [['部门：某县市场监督管理局', 8]]);
    const table = indicators(s, {
      id: 'ind',
      top: 3,
      left: 'A',
      labels: 'merged',
      rows,
      sumFormula: true,
      style: { target: 'number', actual: 'number' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标（单位）'],
        ['target', '年初目标'],
        ['actual', '年末完成'],
        ['score', '得分'],
        ['weight', '分值'],
        ['reason', '偏差情况说明'],
      ],
    });
    s.line(`A${table.next}`, [['填表人：    　　负责人：　　　', 8]]);
  },
};
