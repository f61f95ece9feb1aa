import { patch } from '../build/after';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const last = (v: string, reason?: string) => ({
  x: { last: v, change: '' },
  ...(reason === undefined ? {} : { reason }),
});
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('在校学生数', '≥1450人', '1486人', '10', last('1420人')),
      q('教师参加培训', '≥200人次', '188人次', '10', last('176人次', '两期省级培训改为线上，名额减少。')),
    ),
    l2('质量指标', q('学业水平合格率', '≥96%', '97.2%', '15', last('95.1%'))),
    l2('时效指标', q('教材课前到书率', '100%', '100%', '5', last('100%'))),
    l2('成本指标', q('生均公用经费', '≤1150元', '1098元', '10', last('1102元'))),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('办学质量', '稳步提高', '稳步提高', '20', last('有所提高'))),
    l2('可持续影响指标', q('骨干教师留任率', '≥90%', '92.5%', '10', last('88.9%'))),
  ),
  ...l1(
    '满意度指标',
    l2(
      '服务对象满意度指标',
      q('学生家长满意度', '≥92%', '90.1%', '10', last('91%', '食堂改造期间用餐排队时间长。')),
    ),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'guangxi-school-years',
  region: '广西',
  layout:
    'last year beside this year: money under a two-row header 2022年度/2023年度 with 预算数 and 决算数 each, indicators with 2022年实际值 before 2023年目标值 and 2023年实际值; 增减 column',
  provenance: 'secondary school',
  build(book) {
    const s = book.sheet('中学', 'self-evaluation');
    s.title('A1', '2023年度单位整体支出绩效自评表', 10);
    s.line('A2', [
      ['单位：某县第二中学', 5],
      ['单位：万元', 5],
    ]);
    const [was, is] = ['2022年度（上年）', '2023年度（本年）'];
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '项目'],
        ['x:lb', '预算数', { group: was }],
        ['x:le', '决算数', { group: was }],
        ['initialBudget', '年初预算数', { group: is }],
        ['adjustedBudget', '全年预算数', { group: is }],
        ['executed', '决算数', { group: is }],
        ['executionRate', '本年执行率'],
        ['weight', '分值'],
        ['score', '得分', { span: 2 }],
      ],
      rows: [
        {
          label: '支出合计',
          key: '总额',
          initial: '1880',
          adjusted: '1965',
          executed: '1921.77',
          weight: '10',
        },
        {
          label: '其中：基本支出',
          key: '基本',
          initial: '1560',
          adjusted: '1605',
          executed: '1605',
          rate: true,
        },
        { label: '项目支出', key: '项目', initial: '320', adjusted: '360', executed: '316.77', rate: true },
      ],
    });
    (
      [
        [1790, 1742.5],
        [1495, 1488.2],
        [295, 254.3],
      ] as const
    ).forEach(([b, e], i) => {
      patch(s, `B${5 + i}`, { value: b });
      patch(s, `C${5 + i}`, { value: e });
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['x:last', '2022年实际值'],
        ['target', '2023年目标值'],
        ['actual', '2023年实际值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '未完成原因', { span: 2 }],
      ],
    });
  },
};
