import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标\n（40分）',
    l2('数量指标', q('开展水土保持监测点位', '≥15个', '15个', '10'), q('编制监测年报', '=2份', '2份', '5')),
    l2('质量指标', q('监测数据合格率', '≥98%', '98.5%', '15')),
    l2('时效指标', t('年度资料报送', '12月底前', '按期报送', '10')),
  ),
  ...l1(
    '效益指标\n（40分）',
    l2('社会效益指标', t('支撑流域治理决策', '作用明显', '作用明显', '20')),
    l2(
      '服务对象满意度指标',
      q('数据使用单位满意度', '≥95%', '91.2%', '20', { reason: '个别单位反映数据报送格式不统一。' }),
    ),
  ),
  total('总分', { key: 'narrow' }),
];

export const form: Form = {
  id: 'hubei-overall',
  region: '湖北',
  layout:
    '20/40/40; 年初目标值(A) 实际完成值(B) 得分, weights only in the labels of 一级指标; no reason column: reasons stand in a block of their own below; 预算数(A) 执行数(B) 执行率(B/A) 得分(20分*执行率)',
  provenance: '湖北省部门整体（项目）绩效自评表（鄂财绩发〔2020〕3号附件格式）',
  profile: /hubei/,
  build(book) {
    const s = book.sheet('整体自评表', 'self-evaluation');
    s.title('A1', '2022年度某市水土保持单位整体绩效自评表', 6);
    s.line('A2', [
      ['单位名称：某市水土保持科研单位', 3],
      ['填报日期：2023年3月10日', 3],
    ]);
    s.line('A3', ['单位名称', ['某市水土保持科研单位', 5]]);
    s.line('A4', ['基本支出总额', '356.40', null, '项目支出总额', '125.00']);
    const money = budget(s, {
      id: 'bud',
      top: 5,
      left: 'B',
      side: '预算执行情况（万元）\n（20分）',
      amounts: 'number',
      header: [
        ['label', ''],
        ['adjustedBudget', '预算数（A）'],
        ['executed', '执行数（B）'],
        ['executionRate', '执行率（B/A）'],
        ['score', '得分\n（20分*执行率）'],
      ],
      rows: [{ label: '部门整体支出总额', key: '总额', adjusted: '481.4', executed: '472.9', weight: '20' }],
    });
    s.line(`A${money.next}`, ['年度目标（80分）', ['完成全市水土保持监测年度任务，为治理提供数据支撑。', 5]]);
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年初目标值（A）'],
        ['actual', '实际完成值（B）'],
        ['score', '得分'],
      ],
    });
    s.line(`A${table.next}`, [
      '偏差大或\n目标未完成\n原因分析',
      ['个别单位反映数据报送格式不统一，满意度未达预期。', 5],
    ]);
    s.line(`A${table.next + 1}`, [
      '改进措施及\n结果应用方案',
      ['统一报送格式，结果作为下年度预算安排参考。', 5],
    ]);
    s.prose(`A${table.next + 2}`, 6, [
      '备注：',
      '1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。',
      '2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X,得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。',
      '3.定性指标计分原则：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。',
    ]);
  },
};
