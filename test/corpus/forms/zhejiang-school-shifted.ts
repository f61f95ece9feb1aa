import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { headerAgain, l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产 出 指 标',
    l2(
      '数量指标',
      q('改造标准化教室', '24间', '24间', '10'),
      q('教师外出培训', '不少于120人次', '126人次', '10'),
    ),
    l2('质量指标', q('教室验收通过率', '100%', '100%', '10')),
    l2(
      '时效指标',
      q('开学前交付率', '100%', '91.7%', '10', { reason: '两间教室因管线改造延期交付，已临时调班。' }),
    ),
    l2('成本指标', q('间均改造成本', '不超过9.5万元', '9.38万元', '10')),
  ),
  headerAgain(),
  ...l1(
    '效 益 指 标',
    l2('社会效益指标', t('办学条件', '明显改善', '明显改善', '20')),
    l2('可持续影响指标', q('设备使用年限', '不低于8年', '8年', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度', q('师生满意度', '90%以上', '95.8%', '10', {}))),
  total('总  分'),
];
export const form: Form = {
  id: 'zhejiang-school-shifted',
  region: '浙江',
  layout:
    'table starts in D, a vertical filling note stands in A–B; empty spacer columns within the table; the header row is printed again on page two; 预期值/实际值/自评分/未达标原因',
  provenance: 'primary school',
  build(book) {
    const s = book.sheet('Sheet1', 'self-evaluation');
    s.put('A2', '填\n报\n说\n明', { down: 18 });
    s.put('B2', '1.请在3月底前报送；2.未达标的须说明原因；3.本表一式两份。', { down: 18 });
    s.title('D1', '小学校舍改造项目绩效自评表', 11);
    s.line('D2', [
      ['学校：某县实验小学', 6],
      ['金额：万元', 5],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'D',
      rateStyle: 'percent-number',
      scoreStyle: 'fixed2',
      header: [
        ['label', '资金情况', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '调整后预算', { span: 2 }],
        ['executed', '实际支出'],
        ['executionRate', '执行率', { span: 3 }],
        ['weight', '分值'],
        ['score', '自评分'],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '228', adjusted: '228', executed: '225.12', weight: '10' },
        {
          label: '上级补助',
          key: '上级',
          initial: '150',
          adjusted: '150',
          executed: '150',
          rate: true,
          dash: '-',
        },
        {
          label: '本级安排',
          key: '本级',
          initial: '78',
          adjusted: '78',
          executed: '75.12',
          rate: true,
          dash: '-',
        },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'D',
      labels: 'merged',
      rows,
      plus: [money],
      style: { score: 'fixed2', weight: 'number' },
      header: [
        ['level1', '一 级\n指 标'],
        ['x:g1', ''],
        ['level2', '二 级\n指 标'],
        ['name', '三 级 指 标'],
        ['x:g2', ''],
        ['target', '预期值'],
        ['actual', '实际值'],
        ['x:g3', ''],
        ['weight', '分值'],
        ['score', '自评分'],
        ['reason', '未达标原因'],
      ],
    });
  },
};
