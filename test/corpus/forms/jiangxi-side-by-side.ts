import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const left = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('检验检测批次', '≥2000批次', '2105批次', '25'),
      q('抽检企业数', '≥150家', '141家', '25', { reason: '九家企业停产，无样可抽。' }),
    ),
  ),
  ...l1('效益指标', l2('社会效益指标', t('食品安全形势', '稳定', '稳定', '30'))),
  ...l1('满意度指标', l2('满意度指标', q('送检企业满意度', '≥90%', '95%', '10'))),
  total('合计'),
];
const right = [
  ...l1(
    '产出指标',
    l2('数量指标', q('更新检测设备', '≥12台', '12台', '30')),
    l2('质量指标', q('设备验收合格率', '100%', '100%', '20')),
  ),
  ...l1('效益指标', l2('可持续影响指标', q('设备使用年限', '≥8年', '8年', '30'))),
  ...l1(
    '满意度指标',
    l2('满意度指标', q('使用科室满意度', '≥95%', '91.2%', '10', { reason: '配套耗材采购周期长。' })),
  ),
  total('合计'),
];
const header = [
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['name', '三级指标'],
  ['target', '指标值'],
  ['actual', '完成值'],
  ['weight', '分值'],
  ['score', '得分'],
  ['reason', '备注'],
] as const;
const money = [
  ['label', '资金（万元）', { span: 2 }],
  ['initialBudget', '年初预算'],
  ['adjustedBudget', '全年预算数'],
  ['executed', '执行数'],
  ['weight', '分值'],
  ['executionRate', '执行率'],
  ['score', '得分'],
] as const;

export const form: Form = {
  id: 'jiangxi-side-by-side',
  region: '江西',
  layout: 'two project forms side by side (A:H and J:Q), one empty column between, of different heights',
  provenance: '江西省项目支出绩效自评表（两个项目并排打印的单位自制件）',
  build(book) {
    const s = book.sheet('自评', 'self-evaluation');
    s.title('A1', '项目支出绩效自评表（一）检验检测经费', 8);
    s.title('J1', '项目支出绩效自评表（二）设备更新经费', 8);
    const a = budget(s, {
      id: 'bud',
      top: 2,
      left: 'A',
      header: money,
      rows: [
        { label: '年度资金总额', key: '总额', initial: '96', adjusted: '96', executed: '91.2', weight: '10' },
      ],
    });
    const b = budget(s, {
      id: 'bud2',
      top: 2,
      left: 'J',
      header: money,
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '240',
          adjusted: '252',
          executed: '252',
          weight: '10',
        },
      ],
    });
    indicators(s, { id: 'ind', top: a.next, left: 'A', labels: 'merged', rows: left, plus: [a], header });
    indicators(s, { id: 'ind2', top: b.next, left: 'J', labels: 'merged', rows: right, plus: [b], header });
  },
};
