import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { headerAgain, l1, l2, q, subtotal, t, total } from '../build/rows';

const d = (definition: string, reason?: string) => ({
  definition,
  ...(reason === undefined ? {} : { reason }),
});
const rows = [
  ...l1(
    '投入（15分）',
    l2(
      '资金落实',
      q('资金到位及时情况', '≥95%', '100%', '5', d('及时到位得满分。')),
      t('资金使用程序', '合规', '合规', '10', d('程序完整得满分。')),
    ),
  ),
  subtotal('投入小计'),
  ...l1(
    '产出（45分）',
    l2('产出数量', q('更换老化供水管线', '≥28公里', '28公里', '25', d('按竣工图计量。'))),
    l2('产出质量', q('水质综合合格率', '≥98%', '99.3%', '20', d('以检测报告为准。'))),
  ),
  subtotal('产出小计'),
  headerAgain(),
  ...l1(
    '效果（30分）',
    l2(
      '经济效益',
      q(
        '管网漏损率',
        '≤9%',
        '9.9%',
        '15',
        d('漏损水量与供水总量之比。', '二次供水移交前漏损未计入基数，口径扩大。'),
      ),
    ),
    l2(
      '社会效益',
      t('供水保障能力', '增强', '部分达成年度指标并具有一定效果', '15', {
        ...d('按完成档次计分。', '应急水源工程尚未投用。'),
        share: '0.74',
      }),
    ),
  ),
  subtotal('效果小计'),
  ...l1('满意度（10分）', l2('服务对象', q('用水户满意度', '≥90%', '93%', '10', d('电话回访。')))),
  subtotal('满意度小计'),
  total('总得分'),
];

export const form: Form = {
  id: 'composed-old-project-form',
  region: '通用',
  layout:
    'weights in labels and in a column, named subtotals, the header repeated after them, definition between name and target, money in a block below the table without a score',
  provenance: '财政支出项目绩效自评评分表 of the years before 2020 (投入 产出 效果 满意度)',
  build(book) {
    const s = book.sheet('评分', 'self-evaluation');
    s.title('A1', '财政支出项目绩效自评评分表', 9);
    s.line('A2', [
      ['项目名称：老旧供水管网改造', 5],
      ['实施单位：某县供水单位', 4],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: 3,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['definition', '指标解释'],
        ['weight', '分值'],
        ['target', '预期指标值'],
        ['actual', '自评完成值'],
        ['score', '自评分'],
        ['reason', '扣分原因'],
      ],
    });
    budget(s, {
      id: 'bud',
      top: table.next + 2,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '资金来源（万元）', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整后预算数'],
        ['executed', '实际支出数'],
        ['executionRate', '执行率'],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '1650', adjusted: '1650', executed: '1598.85', rate: true },
        { label: '上级补助', key: '上级', initial: '1200', adjusted: '1200', executed: '1200', rate: true },
        { label: '县级配套', key: '县级', initial: '450', adjusted: '450', executed: '398.85', rate: false },
      ],
    });
  },
};
