import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('举办专题展览场次', '≥6场', '6场', '10'),
      q('编印宣传手册数量', '≥3000册', '3000册', '10'),
    ),
    l2('质量指标', q('展品完好率', '≥98%', '99.2%', '10'), t('编印内容审核', '符合规范', '符合规范', '5')),
    l2(
      '时效指标',
      q('活动按期举办率', '≥95%', '88.4%', '10', {
        reason: '受天气影响有一场活动延期，已于次月补办，今后将预留备选日期。',
      }),
    ),
    l2('成本指标', q('项目总成本', '≤186.5万元', '180.02万元', '5')),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      t('提升公众知晓度', '明显提升', '明显提升', '15'),
      q('线上观众人次', '≥50000人次', '52310人次', '15'),
    ),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('观众满意度', '≥90%', '94.6%', '10'))),
  total('总分'),
];

export const form: Form = {
  id: 'beijing-project',
  region: '北京',
  layout:
    '项目支出绩效自评表, national form: block label in column A, weights before the values, grade beside the total below the table',
  provenance: '北京市市级部门决算公开附表（项目支出绩效自评表）',
  build(book) {
    const s = book.sheet('项目支出绩效自评表', 'self-evaluation');
    s.title('A1', '项目支出绩效自评表', 9);
    s.title('A2', '（2023年度）', 9);
    s.line('A3', [
      ['项目名称', 2],
      ['群众文化展览活动经费', 7],
    ]);
    s.line('A4', [['主管部门', 2], ['某市文化主管部门', 3], '实施单位', ['某市文化活动中心', 3]]);
    const money = budget(s, {
      id: 'bud',
      top: 5,
      left: 'B',
      side: '项目资金\n（万元）',
      rateStyle: 'percent-text',
      scoreStyle: 'fixed2',
      header: [
        ['label', '', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '全年执行数'],
        ['weight', '分值'],
        ['executionRate', '执行率'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '186.5',
          adjusted: '186.5',
          executed: '180.02',
          weight: '10',
        },
        {
          label: '其中：当年财政拨款',
          key: '拨款',
          initial: '150',
          adjusted: '150',
          executed: '143.52',
          dash: '—',
        },
        {
          label: '上年结转资金',
          key: '结转',
          initial: '36.5',
          adjusted: '36.5',
          executed: '36.5',
          dash: '—',
        },
        { label: '其他资金', key: '其他', initial: '0', adjusted: '0', executed: '0', dash: '—' },
      ],
    });
    s.put(`A${money.next}`, '年度总体目标', { down: 2 });
    s.line(`B${money.next}`, [
      ['预期目标', 4],
      ['实际完成情况', 4],
    ]);
    s.line(`B${money.next + 1}`, [
      ['目标1：举办专题展览6场；目标2：编印宣传手册3000册。', 4],
      ['已举办展览6场，编印手册3000册，线上观众52310人次。', 4],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 2,
      left: 'B',
      side: '绩\n效\n指\n标',
      labels: 'merged',
      rows,
      plus: [money],
      style: { score: 'fixed2' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['weight', '分值'],
        ['target', '年度指标值（A）'],
        ['actual', '实际完成值（B）'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
    s.line(`A${table.next}`, [['评价等级', 2]]);
    s.put(`C${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 7 });
    s.title(
      `A${table.next + 1}`,
      '注：1.得分一档最高不能超过该指标分值上限。2.定性指标根据完成情况分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档。',
      9,
    );
  },
};
