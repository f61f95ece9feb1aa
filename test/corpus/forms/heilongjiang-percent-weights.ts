import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import { eachCell, num } from '../build/after';

const rows = [
  ...l1(
    '投入',
    l2('目标设定', t('绩效目标合理性', '合理', '合理', '5'), t('绩效指标明确性', '明确', '明确', '5')),
    l2('预算配置', q('在编人员控制率', '≤100%', '96%', '5')),
  ),
  ...l1(
    '过程',
    l2('预算管理', q('公用经费控制率', '≤100%', '97.4%', '10'), t('资金使用合规性', '合规', '合规', '10')),
    l2('资产管理', q('固定资产账实相符率', '100%', '98.5%', '5', { reason: '盘亏两台旧电脑，已报批。' })),
  ),
  ...l1(
    '产出',
    l2(
      '职责履行',
      q('开设老年课程', '≥85门', '88门', '15'),
      q('招收学员', '≥3600人', '3420人', '15', { reason: '新校区推迟启用。' }),
    ),
  ),
  ...l1(
    '效果',
    l2('履职效益', t('老年教育影响力', '扩大', '扩大', '20'), q('学员满意度', '≥90%', '95.2%', '10')),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'heilongjiang-percent-weights',
  region: '黑龙江',
  layout: 'nested weights in three columns, all typed as per cent (10%), scores in points of 100',
  provenance: 'university for the aged, 投入/过程/产出/效果',
  tolerated: ['missing-operand'],
  build(book) {
    const s = book.sheet('老年大学', 'self-evaluation');
    s.title('A1', '部门整体支出绩效评价指标自评表', 10);
    const table = indicators(s, {
      id: 'ind',
      top: 2,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level1Weight', '权重'],
        ['level2', '二级指标'],
        ['level2Weight', '权重'],
        ['name', '三级指标'],
        ['weight', '权重'],
        ['target', '目标值'],
        ['actual', '实际值'],
        ['score', '自评得分'],
        ['reason', '存在问题及原因'],
      ],
    });
    for (const c of ['B', 'D', 'F'])
      eachCell(s, c, 3, table.next - 1, (v) =>
        typeof v === 'number' ? { value: Number(num(v)!.div(100).toString()), format: '0%' } : null,
      );
    for (const c of book.computed) if (c.ref === 'ind.total.weight') c.expected += '%';
  },
};
