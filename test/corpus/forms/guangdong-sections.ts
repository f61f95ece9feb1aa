import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l2, q, subtotal, t } from '../build/rows';

const out = [
  ...l2(
    '数量指标',
    q('新增停车泊位', '≥600个', '618个', '15'),
    q('更换道路照明灯具', '≥1500盏', '1500盏', '10'),
  ),
  ...l2('质量指标', q('工程验收合格率', '100%', '100%', '10')),
  ...l2('时效指标', q('按期完工率', '≥95%', '90%', '15', { reason: '雨季施工受阻，延期一个月。' })),
  subtotal('小计'),
];
const effect = [
  ...l2('社会效益', t('停车难问题', '有效缓解', '有效缓解', '20')),
  ...l2('生态效益', q('节约用电比例', '≥12%', '12.8%', '10')),
  ...l2('满意度', q('市民满意度', '≥85%', '87%', '10')),
  subtotal('小计'),
];
const header = [
  ['level2', '二级指标'],
  ['name', '三级指标'],
  ['target', '目标值'],
  ['actual', '实际完成'],
  ['weight', '分值'],
  ['score', '得分'],
  ['reason', '差异原因'],
] as const;
const header2 = [
  ['level2', '二级指标'],
  ['name', '三级指标'],
  ['weight', '分值'],
  ['target', '目标值'],
  ['actual', '实际完成'],
  ['score', '得分'],
  ['reason', '差异原因'],
] as const;
export const form: Form = {
  id: 'guangdong-sections',
  region: '广东',
  layout:
    'sections 一、二、三、四 on one sheet with text between: money in 元, one table of 产出 (50), one of 效益 and 满意度 (40), then the total and grade',
  provenance: 'district urban management',
  build(book) {
    const s = book.sheet('自评表（分项）', 'self-evaluation');
    s.title('A1', '财政资金项目支出绩效自评表', 7);
    s.line('A2', ['项目名称', ['老旧街区停车设施改造', 6]]);
    s.line('A3', [['一、资金使用情况（单位：元）', 7]]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'A',
      rateStyle: 'percent-number',
      amounts: 'number',
      header: [
        ['label', '资金类别'],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整预算数'],
        ['executed', '实际支出数'],
        ['executionRate', '支出率'],
        ['weight', '分值'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '项目资金',
          key: '总额',
          initial: '6,800,000',
          adjusted: '7,000,000',
          executed: '6,853,000',
          weight: '10',
        },
      ],
    });
    s.line(`A${money.next}`, [['说明：资金按进度支付。', 7]]);
    s.line(`A${money.next + 1}`, [['二、产出指标完成情况（50分）', 7]]);
    const a = indicators(s, {
      id: 'ind',
      top: money.next + 2,
      left: 'A',
      labels: 'merged',
      rows: out,
      header,
    });
    s.line(`A${a.next}`, [['产出指标总体完成较好，个别指标因天气原因未达标。', 7]]);
    s.line(`A${a.next + 2}`, [['三、效益及满意度指标完成情况（40分）', 7]]);
    const b = indicators(s, {
      id: 'ind2',
      top: a.next + 3,
      left: 'A',
      labels: 'merged',
      rows: effect,
      header: header2,
    });
    s.line(`A${b.next + 1}`, [['四、自评结论', 7]]);
    const sum = money.score.plus(a.score).plus(b.score);
    s.line(`A${b.next + 2}`, ['自评总得分', null, '自评等级']);
    s.put(`B${b.next + 2}`, Number(sum.toString()), { ref: 'head.score' });
    s.put(`D${b.next + 2}`, gradeOf(sum, NATIONAL_BANDS), { ref: 'head.grade' });
    book.remember('head.score', sum.toString());
  },
};
