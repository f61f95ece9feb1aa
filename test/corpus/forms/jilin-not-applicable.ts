import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { crossedOut, l1, l2, note, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('动物强制免疫头数', '≥18万头', '18.6万头', '15'),
      q('产地检疫批次', '≥900批次', '855批次', '15', { reason: '生猪存栏下降，申报检疫批次减少。' }),
    ),
    l2('质量指标', q('免疫抗体合格率', '≥70%', '82%', '20')),
  ),
  ...l1(
    '效益指标',
    l2('经济效益指标', crossedOut('减少扑杀补偿支出', '—', { target: '≤10万元', weight: '5' })),
    l2('社会效益指标', t('公共卫生安全', '有保障', '有保障', '15')),
    l2('生态效益指标', t('病死畜禽无害化处理', '规范', '规范', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('养殖户满意度', '≥90%', '94%', '10'))),
  note('注：本年度未发生扑杀，“减少扑杀补偿支出”不适用，总分按 实得分÷(100-不适用分)×100 折算。'),
  total('总分'),
];

export const form: Form = {
  id: 'jilin-not-applicable',
  region: '吉林',
  layout:
    'a row that does not apply keeps its weight and target, "—" for actual and score; the total is brought back to 100 as the note says',
  provenance: '吉林省部门整体支出绩效自评表（不适用指标折算）',
  build(book) {
    const s = book.sheet('自评', 'self-evaluation');
    s.title('B2', '部门整体支出绩效自评表', 8);
    s.line('B3', ['单位：', ['某县动物疫病防控单位', 4], '年度：', '2022']);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      rateStyle: 'percent-text',
      header: [
        ['label', '预算执行（万元）', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '全年执行数'],
        ['weight', '分值'],
        ['executionRate', '执行率'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '资金合计',
          key: '总额',
          initial: '486.2',
          adjusted: '530',
          executed: '518.34',
          weight: '10',
        },
        { label: '财政拨款', key: '拨款', initial: '486.2', adjusted: '520', executed: '508.34', dash: '—' },
        { label: '其他资金', key: '其他', initial: '0', adjusted: '10', executed: '10', dash: '—' },
      ],
    });
    const table = indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'B',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年度目标值'],
        ['actual', '全年完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因'],
      ],
    });
    s.line(`B${table.next}`, ['自评等级']);
    s.put(`C${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade' });
  },
  // With the weights themselves wrong, the rules do not say what the total is brought back to.
  faults: [
    {
      id: 'weights-short:ind',
      edits: { 'ind.动物强制免疫头数.weight': 13, 'ind.动物强制免疫头数.score': 13 },
      expect: [{ check: 'weights-not-full-mark', at: 'ind.total.weight' }],
      allow: ['total-contradicts-sum'],
    },
    {
      id: 'no-weight',
      edits: { 'ind.动物强制免疫头数.weight': null },
      expect: [{ check: 'missing-weight', at: 'ind.动物强制免疫头数.weight' }],
      allow: [
        'total-contradicts-sum',
        'weights-not-full-mark',
        'score-over-weight',
        'score-contradicts-completion',
      ],
    },
  ],
};
