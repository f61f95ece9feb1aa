import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('采购图书', '≥2.4万册', '2.46万册', '10'),
      q('举办阅读推广活动', '≥100场', '96场', '10', { reason: '馆舍维修闭馆两周。' }),
    ),
    l2('质量指标', q('图书编目差错率', '<1%', '0.6%', '10')),
    l2(
      '时效指标',
      t('图书采购合同签订', '2023/6/30', '2023/6/15', '5', {
        targetCell: { value: 45107, format: 'yyyy"年"m"月"d"日"' },
        actualCell: { value: 45092, format: 'yyyy"年"m"月"d"日"' },
      }),
      t('自助设备上线', '2023年10月底前', '2023-10-20', '5', {
        actualCell: { value: 45219, format: 'yyyy-mm-dd' },
      }),
    ),
    l2('成本指标', q('单册采购成本', '≤32元', '31.6元', '10')),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      q('到馆读者', '≥45万人次', '47.2万人次', '15'),
      t('全民阅读氛围', '浓厚', '浓厚', '15'),
    ),
  ),
  ...l1('满意度指标', l2('服务对象满意度', q('读者满意度', '≥90%', '94.3%', '10'))),
];
export const form: Form = {
  id: 'tianjin-library-dates',
  region: '天津',
  layout:
    'no total row, 自评总分 and 自评等级 above everything; real date cells as target and actual; 指标类型/指标分类/具体指标; 满分值, 评价得分; scores and weights in text',
  provenance: 'district library',
  build(book) {
    const s = book.sheet('图书馆', 'self-evaluation');
    s.title('A1', '天津市项目支出绩效自评表', 8);
    s.line('A2', ['项目名称', ['图书采购及阅读推广', 3], '自评总分']);
    s.line('A3', ['预算单位', ['某区图书馆', 3], '自评等级']);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '资金（万元）',
      rateStyle: 'percent-text',
      amounts: 'text',
      scoreStyle: 'text',
      header: [
        ['label', ''],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数（A）'],
        ['executed', '全年执行数（B）'],
        ['executionRate', '执行率（B/A）'],
        ['weight', '满分值'],
        ['score', '评价得分'],
      ],
      rows: [
        {
          label: '合计',
          key: '总额',
          initial: '120.00',
          adjusted: '135.50',
          executed: '134.20',
          weight: '10',
        },
        {
          label: '财政拨款',
          key: '拨款',
          initial: '120.00',
          adjusted: '130.50',
          executed: '129.20',
          dash: '——',
        },
        { label: '其他资金', key: '其他', initial: '0.00', adjusted: '5.00', executed: '5.00', dash: '——' },
      ],
    });
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { weight: 'text', score: 'text' },
      header: [
        ['level1', '指标类型'],
        ['level2', '指标分类'],
        ['name', '具体指标'],
        ['target', '年度目标值'],
        ['actual', '年度实际值'],
        ['weight', '满分值'],
        ['score', '评价得分'],
        ['reason', '差距及原因'],
      ],
    });
    s.put('F2', Number(table.score.toString()), { ref: 'head.score', across: 3 });
    s.put('F3', gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 3 });
    book.remember('head.score', table.score.toString());
  },
};
