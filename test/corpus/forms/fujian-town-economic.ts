import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import { patch } from '../build/after';

const rows = [
  ...l1(
    '产出指标（50分）',
    l2(
      '数量指标',
      q('（1）村级巡河次数', '≥1200次', '1,236次', '10'),
      q('（2）危房改造户数', '=35户', '35户', '10'),
    ),
    l2(
      '质量指标',
      q('（1）污水管网验收合格率', '≥95%', '100%', '10'),
      q('（2）耕地流出图斑整改率', '100%', '88%', '10', { reason: '剩余图斑需等作物收割后复垦。' }),
    ),
    l2('时效指标', t('（1）惠农补贴发放时间', '2023年11月30日前', '2023年11月18日', '10')),
  ),
  ...l1(
    '效益指标（30分）',
    l2('经济效益', q('（1）村集体经济收入增长率', '≥8%', '8.6%', '15')),
    l2('生态效益', t('（1）人居环境', '持续改善', '持续改善', '15')),
  ),
  ...l1('满意度指标（10分）', l2('满意度', q('（1）群众满意率', '≥90%', '92%', '10'))),
  total('合计', { key: 'narrow' }),
];
export const form: Form = {
  id: 'fujian-town-economic',
  region: '福建',
  layout:
    'money by economic class (工资福利支出 …) in 元, 合计 as the LAST row; 预算执行率 scored in a one-line block; weights also in labels; 自评总分/自评等级 in the header block',
  provenance: 'township government',
  build(book) {
    const s = book.sheet('镇政府', 'self-evaluation');
    s.title('A1', '2023年部门整体绩效自评表', 8);
    s.line('A2', ['单位名称', ['某县某镇人民政府', 3], '自评总分']);
    s.line('A3', ['填报科室', ['财政所', 3], '自评等级']);
    s.line('A4', [['一、预算执行情况（单位：元）', 8]]);
    budget(s, {
      id: 'bud',
      top: 5,
      left: 'A',
      rateStyle: 'percent-number',
      amounts: 'number',
      header: [
        ['label', '支出分类'],
        ['initialBudget', '预算批复数'],
        ['x:add', '追加（减）数'],
        ['adjustedBudget', '调整后预算数'],
        ['executed', '决算数'],
        ['x:left', '结转结余'],
        ['executionRate', '预算执行率', { span: 2 }],
      ],
      rows: [
        {
          label: '工资福利支出',
          key: '工资',
          initial: '8,600,000.00',
          adjusted: '8,720,000.00',
          executed: '8,720,000.00',
          rate: true,
        },
        {
          label: '商品和服务支出',
          key: '商品',
          initial: '2,150,000.00',
          adjusted: '2,050,000.00',
          executed: '1,998,620.50',
          rate: true,
        },
        {
          label: '对个人和家庭的补助',
          key: '补助',
          initial: '430,000.00',
          adjusted: '460,000.00',
          executed: '460,000.00',
          rate: true,
        },
        {
          label: '资本性支出',
          key: '资本',
          initial: '1,000,000.00',
          adjusted: '1,350,000.00',
          executed: '1,280,000.00',
          rate: true,
        },
        {
          label: '合计',
          key: '总额',
          initial: '12,180,000.00',
          adjusted: '12,580,000.00',
          executed: '12,458,620.50',
          rate: true,
        },
      ],
    });
    const changes = [
      [120000, 0],
      [-100000, 51379.5],
      [30000, 0],
      [350000, 70000],
      [400000, 121379.5],
    ] as const;
    changes.forEach(([a, l], i) => {
      patch(s, `C${6 + i}`, { value: a, format: '#,##0.00' });
      patch(s, `F${6 + i}`, { value: l, format: '#,##0.00' });
    });
    s.line('A12', [['二、绩效指标完成情况', 8]]);
    const table = indicators(s, {
      id: 'ind',
      top: 13,
      left: 'A',
      labels: 'merged',
      rows: [
        ...l1(
          '预算执行（10分）',
          l2('预算执行', q('预算执行率', '100%', '99.04%', '10', { reason: '质保金次年支付。' })),
        ),
        ...rows,
      ],
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '年度目标值'],
        ['actual', '自评完成值'],
        ['weight', '标准分值'],
        ['score', '自评得分'],
        ['reason', '未完成原因及改进措施'],
      ],
    });
    s.put('F2', Number(table.score.toString()), { ref: 'head.score', across: 3 });
    s.put('F3', gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 3 });
    book.remember('head.score', table.score.toString());
  },
};
