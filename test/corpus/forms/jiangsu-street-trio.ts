import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, subtotal, t, total } from '../build/rows';
import { moveRow, num, patch } from '../build/after';

const rows = [
  ...l1(
    '履职产出',
    l2(
      '城市管理',
      q('市容巡查次数', '360次', '365次', '10'),
      q('背街小巷整治', '12条', '11条', '10', { reason: '一条巷道管网改造由区级统筹，推迟至次年。' }),
    ),
    l2(
      '民生服务',
      q('高龄津贴发放人数', '4,200人', '4,236人', '10'),
      q('社区网格覆盖率', '100%', '100%', '10'),
    ),
  ),
  subtotal('履职产出小计'),
  ...l1(
    '管理效率',
    l2(
      '预算管理',
      q('预算执行率', '100%', '96.50%', '15', { reason: '一个信息化项目按合同次年支付尾款。' }),
      t('预决算公开', '按时公开', '按时公开', '5'),
    ),
    l2('资产管理', q('固定资产利用率', '≥95%', '97.3%', '10')),
  ),
  subtotal('管理效率小计'),
  ...l1(
    '社会效应',
    l2(
      '社会效益',
      t('辖区安全生产形势', '平稳', '平稳', '10'),
      q('信访事项按期办结率', '≥98%', '99.1%', '10'),
    ),
    l2('满意度', q('辖区居民满意度', '≥88%', '89.4%', '10')),
  ),
  subtotal('社会效应小计'),
  total('总计'),
];
export const form: Form = {
  tolerated: ['missing-operand'],
  id: 'jiangsu-street-trio',
  region: '江苏',
  layout: '总计 directly under the header, 小计 before its group; 满分/扣分/得分; 目标任务 and 落实情况',
  provenance: 'street office',
  build(book) {
    const s = book.sheet('街道整体自评', 'self-evaluation');
    s.title('A1', '街道办事处部门整体绩效评价自评表', 9);
    s.line('A2', [
      ['街道名称：', 1],
      ['某区某街道办事处', 8],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: 4,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '评价内容'],
        ['level2', '二级指标'],
        ['name', '评价指标'],
        ['target', '目标任务'],
        ['actual', '落实情况'],
        ['weight', '满分'],
        ['x:ded', '扣分'],
        ['score', '得分'],
        ['reason', '扣分说明'],
      ],
    });
    const end = table.next - 1;
    moveRow(s, end, 5); // total to the top
    // each subtotal before its group
    let start = 6;
    for (let r = 6; r <= end; r++) {
      const role = table.table.rows.find((x) => x.row === r)?.role;
      if (role === 'subtotal') {
        moveRow(s, r, start);
        start = r + 1;
      }
    }
    for (let r = 5; r <= end; r++) {
      const [w, g] = [num(s.cells.get(`F${r}`)?.value), num(s.cells.get(`H${r}`)?.value)];
      if (w && g) patch(s, `G${r}`, { value: Number(w.minus(g).toString()) });
    }
    s.line(`A${table.next + 1}`, [['填报说明：扣分=满分-得分。', 9]]);
  },
};
