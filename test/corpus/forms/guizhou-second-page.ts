import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { headerAgain, l1, l2, note, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('建成高标准农田', '≥3.2万亩', '3.2万亩', '8'),
      q('新建机耕道', '≥45公里', '47公里', '6'),
      q('推广良种面积', '≥8万亩', '7.6万亩', '6', { reason: '春旱导致两个乡镇播种面积减少。' }),
    ),
    l2('质量指标', q('工程质量达标率', '=100%', '100%', '10')),
    l2('时效指标', q('资金拨付及时率', '≥95%', '100%', '10')),
  ),
  headerAgain(),
  ...l1('产出指标', l2('成本指标', q('高标准农田亩均成本', '≤1500元', '1500元', '10'))),
  ...l1(
    '效益指标',
    l2('经济效益指标', q('亩均增产', '≥50公斤', '52公斤', '10')),
    l2('社会效益指标', t('粮食安全保障能力', '增强', '增强', '10')),
    l2('生态效益指标', t('农田生态环境', '改善', '改善', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('受益农户满意度', '≥90%', '95%', '10'))),
  note('（以下空白）'),
  total('合计得分'),
];

export const form: Form = {
  id: 'guizhou-second-page',
  region: '贵州',
  layout:
    'two printed pages: the header row is repeated in the middle of a level; labels stand once and the cells below are blank, not merged; a filler row before the total',
  provenance: '贵州省部门整体支出绩效自评表（分页打印件）',
  build(book) {
    const s = book.sheet('自评表（打印）', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 8);
    s.line('A2', ['单位名称：', '某县农业农村主管部门', null, null, null, '年度：', '2023']);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '预算执行情况（万元）',
      rateStyle: 'percent-text',
      amounts: 'number',
      header: [
        ['label', '资金来源'],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整预算数（A）'],
        ['executed', '实际支出数（B）'],
        ['executionRate', '预算执行率（B/A）'],
        ['weight', '参考分值'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '合计',
          key: '总额',
          initial: '9120',
          adjusted: '10455.5',
          executed: '9964.09',
          weight: '10',
        },
        {
          label: '一般公共预算拨款',
          key: '一般',
          initial: '8000',
          adjusted: '9200',
          executed: '8820',
          dash: '/',
        },
        {
          label: '政府性基金',
          key: '基金',
          initial: '1120',
          adjusted: '1255.5',
          executed: '1144.09',
          dash: '/',
        },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'blank',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '预期指标值'],
        ['actual', '完成情况'],
        ['weight', '参考分值'],
        ['score', '考评得分'],
        ['reason', '备注'],
      ],
    });
  },
};
