import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const o = (t0: string, a0: string, reason?: string) => ({
  x: { oldt: t0, olda: a0 },
  ...(reason === undefined ? {} : { reason }),
});
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('巡回接种服务', '≥36次', '36次', '10', o('≥24次', '25次')),
      q('适龄儿童建卡', '≥5400人', '5290人', '10', o('≥5000人', '5120人', '部分流动人口迁出。')),
    ),
    l2(
      '质量指标',
      q('国家免疫规划疫苗接种率', '≥95%', '97.3%', '15', o('≥92%', '93.1%')),
      q('冷链设备故障率', '≤2%', '1.5%', '10', o('≤5%', '4%')),
    ),
    l2('时效指标', q('疫情网络直报及时率', '100%', '100%', '10', o('≥98%', '98.5%'))),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      q('传染病报告发病率', '≤160/10万', '148/10万', '15', {
        ...o('≤180/10万', '171/10万'),
        is: ['lower', '160', '148'],
      }),
      t('群众健康意识', '增强', '增强', '10', o('增强', '有所增强')),
    ),
  ),
  ...l1(
    '满意度指标',
    l2('服务对象满意度指标', q('受种者家长满意度', '≥90%', '93.8%', '10', o('≥85%', '88%'))),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'hainan-hidden-old',
  region: '海南',
  layout:
    'hidden columns with last year’s values under the very same headers (指标值, 实际完成值), narrow empty columns between, table from C5; 160/10万 as a target',
  provenance: 'disease control centre',
  build(book) {
    const s = book.sheet('Sheet2', 'self-evaluation');
    s.title('C2', '部门整体支出绩效自评表', 13);
    s.line('C3', [
      ['单位：某县疾病预防控制中心', 8],
      ['单位：万元', 5],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'C',
      rateStyle: 'percent-number',
      header: [
        ['label', '预算执行', { span: 3 }],
        ['initialBudget', '年初预算', { span: 2 }],
        ['x:oldm', ''],
        ['adjustedBudget', '全年预算', { span: 2 }],
        ['executed', '全年支出', { span: 2 }],
        ['executionRate', '执行率'],
        ['weight', '分值'],
        ['score', '得分'],
      ],
      rows: [
        { label: '资金总额', key: '总额', initial: '655', adjusted: '702', executed: '683.75', weight: '10' },
        { label: '财政拨款', key: '拨款', initial: '655', adjusted: '690', executed: '671.75', rate: true },
        { label: '其他资金', key: '其他', initial: '0', adjusted: '12', executed: '12', rate: true },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'C',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['x:g1', ''],
        ['x:oldt', '指标值'],
        ['x:olda', '实际完成值'],
        ['target', '指标值'],
        ['x:g2', ''],
        ['actual', '实际完成值'],
        ['x:g3', ''],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因'],
      ],
    });
    s.hiddenColumns.push('G', 'H');
  },
};
