import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产　出　指　标',
    l2('数 量 指 标', q('清运生活垃圾', '≥4.6万吨', '4.6万吨', '15'), q('购置作业车辆', '=6台', '6台', '10')),
    l2('质 量 指 标', q('道路机械化清扫率', '≥75%', '78%', '10')),
    l2('时 效 指 标', q('日产日清率', '≥98%', '94%', '15', { reason: '冬季降雪期间清运车辆延误。' })),
  ),
  ...l1(
    '效　益　指　标',
    l2('社 会 效 益', t('城区环境卫生', '明显改善', '明显改善', '15')),
    l2('生 态 效 益', q('垃圾无害化处理率', '≥95%', '100%', '15')),
  ),
  ...l1('满　意　度　指　标', l2('服 务 对 象\n满 意 度', q('市民满意度', '≥85%', '88%', '10'))),
  total('合　　计'),
];

export const form: Form = {
  id: 'heilongjiang-wide',
  region: '黑龙江',
  layout:
    'full-width digits and percent signs typed as text, spaces (narrow and full-width) inside headers and labels, ﹦ and ≧ signs',
  provenance: '黑龙江省部门（单位）整体支出绩效自评表（手工排版件）',
  build(book) {
    const s = book.sheet('Sheet1', 'self-evaluation');
    s.title('A1', '部 门（ 单 位 ）整 体 支 出 绩 效 自 评 表', 8);
    s.line('A2', [['（２０２２年度）', 8]]);
    s.line('A3', ['部门（单位）\n名　　称', ['某市环境卫生作业单位', 7]]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '预 算\n执 行\n（万元）',
      amounts: 'wide',
      scoreStyle: 'wide',
      rateStyle: 'percent-text',
      header: [
        ['label', '项　目'],
        ['initialBudget', '年 初 预 算 数'],
        ['adjustedBudget', '全 年 预 算 数'],
        ['executed', '全 年 执 行 数'],
        ['weight', '分　值'],
        ['executionRate', '执 行 率'],
        ['score', '得　分'],
      ],
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '2150',
          adjusted: '2150',
          executed: '2097.5',
          weight: '10',
        },
        {
          label: '其中：财政拨款',
          key: '拨款',
          initial: '2050',
          adjusted: '2050',
          executed: '1997.5',
          dash: '－',
        },
        { label: '其他资金', key: '其他', initial: '100', adjusted: '100', executed: '100', dash: '－' },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { target: 'wide', actual: 'wide', weight: 'wide', score: 'wide' },
      header: [
        ['level1', '一 级\n指 标'],
        ['level2', '二 级\n指 标'],
        ['name', '三　级　指　标'],
        ['target', '年 度\n指 标 值'],
        ['actual', '实 际\n完 成 值'],
        ['weight', '分　值'],
        ['score', '得　分'],
        ['reason', '偏 差 原 因 分 析\n及 改 进 措 施'],
      ],
    });
  },
};
