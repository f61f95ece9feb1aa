import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t } from '../build/rows';

const rows = [
  ...l1(
    '预算执行',
    l2(
      '预算执行',
      q('预算执行率', '=100%', '92.36%', '10', { reason: '两个基建项目结算审计未完成，尾款未支付。' }),
    ),
  ),
  ...l1(
    '产出指标',
    l2(
      '数量',
      q('跨境运输许可办理量', '≥3000件', '3420件', '15'),
      q('口岸查验设施维护', '≥8处', '8处', '10'),
    ),
    l2('质量', q('许可办理差错率', '≤0.5%', '0.3%', '10')),
    l2('时效', q('许可平均办理用时', '≤3天', '2.5天', '15')),
  ),
  ...l1(
    '效益指标',
    l2(
      '经济效益',
      q('口岸货运量增长率', '≥5%', '6.8%', '15', {
        reason: '新开通跨境班列带动货运量增长，目标设定偏保守。',
      }),
    ),
    l2('社会效益', t('通关便利化水平', '提高', '提高', '15')),
  ),
  ...l1('满意度指标', l2('服务对象满意度', q('企业满意度', '≥90%', '94%', '10'))),
];

export const form: Form = {
  id: 'guangxi-head-score',
  region: '广西',
  layout:
    'no total row: 自评得分 and 评价等级 stand in the header block; 预算执行率 is the first row of the table; the money block is in 元 under a note on the unit, all rows computed',
  provenance: '广西壮族自治区部门整体支出绩效自评表',
  build(book) {
    const s = book.sheet('部门整体自评', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表（2022年度）', 8);
    s.line('A2', ['部门名称', ['某市口岸主管部门', 2], '自评得分']);
    s.line('A3', ['填报日期', ['2023年3月15日', 2], '评价等级']);
    budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '预算资金（单位：元）',
      amounts: 'number',
      rateStyle: 'percent-number',
      header: [
        ['label', '项目', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '全年执行数'],
        ['executionRate', '执行率', { span: 2 }],
      ],
      rows: [
        {
          label: '部门支出合计',
          key: '总额',
          initial: '18,500,000.00',
          adjusted: '19,260,000.00',
          executed: '17,788,536.00',
          rate: true,
        },
        {
          label: '基本支出',
          key: '基本',
          initial: '9,200,000.00',
          adjusted: '9,360,000.00',
          executed: '8,680,536.00',
          rate: true,
        },
        {
          label: '项目支出',
          key: '项目',
          initial: '9,300,000.00',
          adjusted: '9,900,000.00',
          executed: '9,108,000.00',
          rate: true,
        },
      ],
    });
    const table = indicators(s, {
      id: 'ind',
      top: 8,
      left: 'A',
      labels: 'merged',
      rows,
      style: { score: 'fixed2' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年初目标值'],
        ['actual', '全年完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '扣分原因'],
      ],
    });
    s.put('E2', table.score.toFixed(2), { ref: 'head.score' });
    s.put('E3', gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade' });
    book.remember('head.score', table.score.toString());
  },
};
