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
      q('新增养老服务床位', '≥80张', '80张', '15'),
      q('老旧小区加装电梯', '≥30台', '27台', '15', { reason: '三处楼栋居民意见未统一。' }),
    ),
    l2('质量指标', q('网格事件办结率', '≥97%', '98.4%', '10')),
    l2('时效指标', q('救助申请办理时限', '≤15个工作日', '14个工作日', '10')),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('社区治理水平', '提升', '提升', '20')),
    l2('可持续影响指标', t('志愿服务机制', '健全', '健全', '10')),
  ),
  ...l1('满意度指标', l2('服务对象满意度指标', q('居民满意度', '≥90%', '93.1%', '10'))),
  total('合计'),
];
export const form: Form = {
  id: 'jiangsu-street-bonus',
  region: '江苏',
  layout: '加分项 (+2), 扣分项 (−1) and 一票否决项 below 合计, then 最终得分 and 等级',
  provenance: 'street office',
  build(book) {
    const s = book.sheet('街道办', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 8);
    s.line('A2', [
      ['填报单位：某区某街道办事处', 5],
      ['单位：万元', 3],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '预算执行', { span: 2 }],
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
          initial: '7850',
          adjusted: '8026',
          executed: '7785.22',
          weight: '10',
        },
      ],
    });
    const table = indicators(s, {
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
        ['target', '年度指标值'],
        ['actual', '实际完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
    const at = table.next;
    s.line(`A${at}`, [
      '加分项',
      ['获得市级以上表彰，每项加2分，最高5分', 2],
      ['—', 1],
      '市级表彰1次',
      null,
      2,
    ]);
    s.line(`A${at + 1}`, [
      '扣分项',
      ['被上级通报，每次扣1分', 2],
      ['—', 1],
      '通报1次',
      null,
      -1,
      '环保督察通报一处扬尘问题，已整改。',
    ]);
    s.line(`A${at + 2}`, ['一票否决项', ['发生重大安全生产责任事故', 2], ['—', 1], '无', ['—', 1], '—']);
    const final = table.score.plus(2).minus(1);
    s.line(`A${at + 3}`, [['最终得分（合计+加分-扣分）', 6]]);
    s.put(`G${at + 3}`, Number(final.toString()), { ref: 'head.score' });
    s.line(`A${at + 4}`, [['自评等级', 6]]);
    s.put(`G${at + 4}`, gradeOf(final, NATIONAL_BANDS), { ref: 'head.grade' });
  },
};
