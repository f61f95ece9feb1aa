import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, note, q, t, total } from '../build/rows';

const quality = { comparator: '定性', unit: '/' };
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量',
      q('农村生活污水处理设施标准化运维', '≥310处', '318处', '15'),
      q('出水水质抽检批次', '≥120批次', '120批次', '10'),
    ),
    l2('质量', q('出水水质达标率', '≥90%', '92.5%', '15')),
    l2('时效', q('故障平均修复用时', '≤48小时', '52小时', '10', { reason: '台风期间部分站点道路中断。' })),
    l2('成本', q('单站运维成本', '≤1.8万元', '1.75万元', '10')),
  ),
  ...l1(
    '效益指标',
    l2('生态效益', t('受纳水体水质', '持续改善', '持续改善', '20', quality)),
    l2('社会效益', q('农户受益率', '≥80%', '83%', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度', q('农户满意度', '≥88%', '91%', '10'))),
  note('说明：指标方向为“≥”的为正向指标，“≤”的为反向指标；定性指标按优、良、中、差分档。'),
  total('合  计'),
];

export const form: Form = {
  id: 'zhejiang-sign-columns',
  region: '浙江',
  layout:
    'sign and unit in columns of their own under one header row (指标方向, 目标值, 计量单位, 完成值), a note row inside the table before 合  计, money block without scores',
  provenance: '浙江省部门整体绩效自评表（一体化系统导出列序）',
  build(book) {
    const s = book.sheet('自评表', 'self-evaluation');
    s.title('A1', '部门整体绩效自评表', 10);
    s.line('A2', [
      ['填报部门：某县农业农村主管部门', 6],
      ['金额单位：万元', 4],
    ]);
    s.line('A3', [
      ['年度总体目标', 2],
      ['提升农村生活污水治理水平，设施标准化运维全覆盖。', 8],
    ]);
    budget(s, {
      id: 'bud',
      top: 4,
      left: 'A',
      rateStyle: 'bare',
      header: [
        ['label', '预算资金', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '调整后预算', { span: 2 }],
        ['executed', '实际执行', { span: 2 }],
        ['executionRate', '执行率（%）', { span: 3 }],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '860', adjusted: '902.4', executed: '889.77', rate: true },
        { label: '财政拨款', key: '拨款', initial: '800', adjusted: '842.4', executed: '829.77', rate: true },
        { label: '自有资金', key: '自有', initial: '60', adjusted: '60', executed: '60', rate: true },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: 9,
      left: 'A',
      labels: 'merged',
      sumFormula: true,
      rows,
      style: { target: 'number', actual: 'number' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['comparator', '指标方向'],
        ['target', '目标值'],
        ['unit', '计量单位'],
        ['actual', '完成值'],
        ['weight', '权数'],
        ['score', '考评得分'],
        ['reason', '偏差原因'],
      ],
    });
  },
};
