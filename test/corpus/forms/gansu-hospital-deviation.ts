import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import { patch } from '../build/after';

const dev = (d: string, reason?: string) => ({ x: { dev: d }, ...(reason ? { reason } : {}) });
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量',
      q('1.1.1 门诊接诊人次', '≥86000人次', '88412人次', '10', dev('2.80%')),
      q(
        '1.1.2 开展新技术项目',
        '≥6项',
        '5项',
        '10',
        dev('-16.67%', '一项新技术因设备到货延迟，次年一季度开展。'),
      ),
    ),
    l2(
      '质量',
      q('1.2.1 甲级病案率', '≥95%', '96.1%', '10', dev('1.16%')),
      q('1.2.2 医院感染发生率', '≤3%', '1.9%', '5', dev('-36.67%')),
    ),
    l2('时效', t('1.3.1 设备采购完成时间', '2023年9月底前', '2023年9月12日', '5', dev('—'))),
    l2('成本', q('1.4.1 百元医疗收入卫生材料消耗', '≤22元', '21.4元', '10', dev('-2.73%'))),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益',
      q('2.1.1 县域内就诊率', '≥85%', '83.6%', '15', dev('-1.65%', '部分专科病种转诊至市级医院。')),
      t('2.1.2 基层医疗服务能力', '有所提升', '有所提升', '15', dev('—')),
    ),
  ),
  ...l1('满意度指标', l2('满意度', q('3.1.1 住院患者满意度', '≥90%', '93.5%', '10', dev('3.89%')))),
  total('合计'),
];
export const form: Form = {
  id: 'gansu-hospital-deviation',
  region: '甘肃',
  layout:
    'two-row header: 指标体系 over levels, 目标完成情况 over 计划值/实现值/偏差率; 权重 before the values; money with 追加 between, 决算数 and 结转结余',
  provenance: 'county hospital',
  build(book) {
    const s = book.sheet('县医院自评', 'self-evaluation');
    s.title('A1', '2023年度单位整体绩效自评表', 9);
    s.line('A2', [
      ['单位（盖章）：某县人民医院', 5],
      ['金额单位：万元', 4],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '资金性质'],
        ['initialBudget', '预算批复数'],
        ['x:add', '追加（减）数'],
        ['adjustedBudget', '调整后预算数'],
        ['executed', '决算数'],
        ['x:left', '结转结余'],
        ['executionRate', '预算执行率'],
        ['weight', '满分'],
        ['score', '得分'],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '9800', adjusted: '10260', executed: '10054.8', weight: '10' },
        { label: '财政拨款', key: '拨款', initial: '2800', adjusted: '3060', executed: '3060', rate: true },
        { label: '事业收入', key: '事业', initial: '7000', adjusted: '7200', executed: '6994.8', rate: true },
      ],
    });
    const changes = [
      [460, 205.2],
      [260, 0],
      [200, 205.2],
    ] as const;
    changes.forEach(([a, l], i) => {
      patch(s, `C${4 + i}`, { value: a });
      patch(s, `F${4 + i}`, { value: l });
    });
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标', { group: '指标体系' }],
        ['level2', '二级指标', { group: '指标体系' }],
        ['name', '三级指标', { group: '指标体系' }],
        ['weight', '权重'],
        ['target', '计划值', { group: '目标完成情况' }],
        ['actual', '实现值', { group: '目标完成情况' }],
        ['x:dev', '偏差率', { group: '目标完成情况' }],
        ['score', '得分'],
        ['reason', '偏差说明'],
      ],
    });
    s.line(`A${table.next + 1}`, [['注：偏差率=（实现值-计划值）/计划值×100%。', 9]]);
  },
};
