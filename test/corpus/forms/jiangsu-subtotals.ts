import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, subtotal, t, total } from '../build/rows';

const partly = { share: '0.7', reason: '制度修订稿尚在征求意见，部分条款未落地。' };
const rows = [
  ...l1(
    '决策',
    l2('计划制定', t('工作计划健全性', '健全', '健全', '4'), t('中长期规划相符性', '相符', '相符', '3')),
    l2('目标设定', t('绩效目标明确性', '明确', '明确', '3')),
  ),
  subtotal(),
  ...l1(
    '过程',
    l2(
      '预算执行',
      q('预算执行率', '=100%', '96.40%', '10', { reason: '年底集中结算，部分合同款跨年支付。' }),
    ),
    l2('管理制度', t('内部管理制度建设', '健全并有效执行', '部分达成预期指标并具有一定效果', '10', partly)),
  ),
  subtotal(),
  ...l1(
    '履职',
    l2('履职数量', q('组织公益演出', '≥80场', '86场', '10'), q('开放图书流通点', '≥24个', '24个', '10')),
    l2('履职质量', q('活动安全无事故率', '=100%', '100%', '10')),
    l2('履职时效', t('年度任务完成时间', '2023年12月31日前', '2023年12月20日', '10')),
  ),
  subtotal(),
  ...l1(
    '效益',
    l2('社会效益', q('公共文化服务覆盖率', '≥95%', '95%', '10')),
    l2('可持续影响', t('人才队伍建设', '稳步推进', '稳步推进', '10')),
    l2('满意度', q('公众满意度', '≥85%', '90.2%', '10')),
  ),
  subtotal(),
  total('总计'),
];

export const form: Form = {
  id: 'jiangsu-subtotals',
  region: '江苏',
  layout:
    'a 小计 row closes every 一级指标, 权重 before 指标值; 预算执行率 is a row, the money block above has no score; total row 总计',
  provenance: '江苏省部门整体绩效自评价表（决策/过程/履职/效益）',
  build(book) {
    const s = book.sheet('自评价表', 'self-evaluation');
    s.title('A1', '2023年度部门整体绩效自评价表', 8);
    s.line('A2', ['部门名称', ['某市文化广电主管部门', 4], '单位：', ['万元', 2]]);
    budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-number',
      header: [
        ['label', '资金情况', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整后预算数'],
        ['executed', '全年执行数', { span: 2 }],
        ['executionRate', '预算执行率', { span: 2 }],
      ],
      rows: [
        { label: '资金总额', key: '总额', initial: '4200', adjusted: '4500', executed: '4338', rate: true },
        { label: '人员经费', key: '人员', initial: '2600', adjusted: '2650', executed: '2650', rate: true },
        { label: '公用经费', key: '公用', initial: '300', adjusted: '300', executed: '288', rate: true },
        { label: '项目经费', key: '项目', initial: '1300', adjusted: '1550', executed: '1400', rate: true },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: 8,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '权重'],
        ['target', '指标值'],
        ['actual', '实际完成值'],
        ['score', '自评得分'],
        ['reason', '未完成原因'],
      ],
    });
  },
};
