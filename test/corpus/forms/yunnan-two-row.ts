import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('新建村级文化广场', '≥12个', '12个', '10'),
      q('组织技能培训', '≥800人次', '792人次', '10', {
        reason: '末期培训因疫情防控压缩规模，差额已列入下年计划。',
      }),
    ),
    l2('质量指标', q('工程验收合格率', '=100%', '100%', '15')),
    l2(
      '时效指标',
      q('按期完工率', '≥90%', '83.3%', '15', { reason: '两个点位征地协调滞后，现已全部完工。' }),
    ),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('群众文化生活改善', '明显改善', '明显改善', '15', { comparator: '=', unit: '' })),
    l2('可持续影响指标', q('设施管护制度覆盖率', '≥95%', '100%', '15')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('受益群众满意度', '≥90%', '93%', '10'))),
  total('总分'),
];

export const form: Form = {
  id: 'yunnan-two-row',
  region: '云南',
  layout:
    'two-row header: 绩效指标 over the three levels, 年度指标值 over sign, value and unit; everything else merged over both rows',
  provenance: '云南省部门决算公开附表（项目支出绩效自评表，云南省级资金）',
  build(book) {
    const s = book.sheet('GK14 项目支出绩效自评表', 'self-evaluation');
    s.title('A1', '项目支出绩效自评表', 11);
    s.line('A2', [
      ['编制单位：某县文化和旅游主管部门', 7],
      ['公开14表', 4],
    ]);
    s.line('A3', [
      ['项目名称', 2],
      ['乡村文化阵地建设专项资金', 9],
    ]);
    s.line('A4', [
      ['主管部门', 2],
      ['某县文化和旅游主管部门', 4],
      ['实施单位', 2],
      ['某县文化馆', 3],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 5,
      left: 'B',
      side: '项目资金\n（万元）',
      rateStyle: 'percent-number',
      scoreStyle: 'fixed2',
      amounts: 'number',
      header: [
        ['label', '', { span: 3 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '全年执行数'],
        ['weight', '分值'],
        ['executionRate', '执行率', { span: 2 }],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '年度资金总额',
          key: '总额',
          initial: '320.00',
          adjusted: '348.60',
          executed: '348.60',
          weight: '10',
        },
        {
          label: '其中：当年财政拨款',
          key: '拨款',
          initial: '320.00',
          adjusted: '348.60',
          executed: '348.60',
          rate: true,
          dash: '—',
        },
        { label: '上年结转资金', key: '结转' },
        { label: '非财政拨款', key: '其他' },
      ],
    });
    const goal = money.next;
    s.put(`A${goal}`, '年度\n总体\n目标', { down: 2 });
    s.line(`B${goal}`, [
      ['预期目标', 5],
      ['实际完成情况', 5],
    ]);
    s.line(`B${goal + 1}`, [
      ['新建村级文化广场12个，培训800人次。', 5],
      ['新建村级文化广场12个，培训792人次。', 5],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: goal + 2,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { target: 'number', actual: 'number', weight: 'fixed2', score: 'fixed2' },
      header: [
        ['level1', '一级\n指标', { group: '绩效指标' }],
        ['level2', '二级指标', { group: '绩效指标' }],
        ['name', '三级指标', { group: '绩效指标' }],
        ['comparator', '指标性质', { group: '年度指标值' }],
        ['target', '指标值', { group: '年度指标值' }],
        ['unit', '度量单位', { group: '年度指标值' }],
        ['actual', '实际完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施', { span: 2 }],
      ],
    });
    s.line(`A${table.next}`, [
      ['其他需要说明的事项', 3],
      ['无', 8],
    ]);
  },
};
