import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('维修农村公路里程', '≥46公里', '46公里', '20'),
      q('处置道路隐患点', '=18处', '18处', '10'),
    ),
    l2(
      '质量指标',
      q('养护路段优良率', '≥85%', '81.6%', '10', { reason: '雨季塌方段仍在修复，计划次年二季度完成。' }),
    ),
    l2(
      '时效指标',
      t('养护任务完成时限', '2023年12月底前', '2023年12月底前', '10', { comparator: '定性', unit: '' }),
    ),
  ),
  ...l1(
    '效益指标',
    l2('社会效益指标', t('出行条件改善', '优良中低差', '优', '20', { comparator: '定性', unit: '' })),
  ),
  ...l1('满意度指标', l2('满意度指标', q('沿线群众满意度', '≥90%', '92%', '10'))),
  ...l1('成本指标', l2('经济成本指标', q('每公里养护成本', '≤5.2万元', '5.1万元', '10'))),
  total('合计'),
];

export const form: Form = {
  id: 'sichuan-budget-project',
  region: '四川',
  layout:
    'budget block with 权重 and 原因 columns, rows of 0.00 and 0.00 % with "/" for weight and score; first column only says 绩效指标（90分）',
  provenance: '四川省预算管理一体化系统“部门预算项目支出绩效自评表”（报表编号 510000_0013zp）',
  build(book) {
    const s = book.sheet('Sheet1', 'self-evaluation');
    s.title('A1', '报表编号：510000_0013zp', 11);
    s.title('A2', '部门预算项目支出绩效自评表（2023年度）', 11);
    s.line('A3', [
      ['项目名称', 2],
      ['农村公路日常养护', 9],
    ]);
    s.line('A4', [
      ['主管部门', 2],
      ['某县交通运输主管部门', 4],
      ['实施单位\n（盖章）', 2],
      ['某县公路养护中心', 3],
    ]);
    s.put('A5', '项目基本情况', { down: 3 });
    s.line('B5', [
      ['1.项目年度目标完成情况', 2],
      ['项目年度目标', 4],
      ['年度目标完成情况', 4],
    ]);
    s.line('D6', [
      ['完成46公里农村公路维修，处置18处隐患。', 4],
      ['维修46公里，处置隐患18处。', 4],
    ]);
    s.line('B7', [
      ['2.项目实施内容及过程概述', 2],
      ['按年度养护计划组织实施，资金按工程进度拨付。', 8],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 8,
      left: 'B',
      side: '预算执行情况（10分）',
      rateStyle: 'percent-text',
      amounts: 'text',
      scoreStyle: 'text',
      header: [
        ['label', '年度预算数（万元）', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '调整后预算数'],
        ['executed', '预算执行数'],
        ['executionRate', '预算执行率'],
        ['weight', '权重'],
        ['score', '得分'],
        ['reason', '原因', { span: 2 }],
      ],
      rows: [
        {
          label: '总额',
          initial: '238.93',
          adjusted: '251.89',
          executed: '246.02',
          weight: '10',
          reason: '年中追加水毁修复资金，结余按规定收回。',
        },
        {
          label: '其中：财政资金',
          key: '财政',
          initial: '238.93',
          adjusted: '251.89',
          executed: '246.02',
          rate: true,
          dash: '/',
        },
        {
          label: '财政专户管理资金',
          key: '专户',
          initial: '0.00',
          adjusted: '0.00',
          executed: '0.00',
          rate: true,
          dash: '/',
        },
        {
          label: '单位资金',
          key: '单位',
          initial: '0.00',
          adjusted: '0.00',
          executed: '0.00',
          rate: true,
          dash: '/',
        },
        { label: '其他资金', key: '其他', dash: '/' },
      ],
    });
    const table = indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'B',
      side: '绩效指标（90分）',
      labels: 'merged',
      rows,
      plus: [money],
      style: { score: 'text', weight: 'text' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['comparator', '指标性质'],
        ['target', '指标值'],
        ['unit', '度量单位'],
        ['actual', '完成值'],
        ['weight', '权重'],
        ['score', '得分'],
        ['reason', '未完成原因分析'],
      ],
    });
    s.line(`A${table.next}`, ['评价结论', ['项目按计划完成，自评结果较好。', 10]]);
    s.line(`A${table.next + 1}`, ['存在问题', ['部分路段养护质量仍需提升。', 10]]);
    s.line(`A${table.next + 2}`, ['改进措施', ['加强雨季巡查，及时修复水毁。', 10]]);
    s.line(`A${table.next + 3}`, [
      ['项目负责人：', 5],
      ['财务负责人：', 6],
    ]);
  },
  faults: [
    {
      id: 'rate-on-nothing',
      edits: { 'bud.专户.executionRate': '100.00%' },
      expect: [{ check: 'zero-denominator-rate', at: 'bud.专户.executionRate' }],
      allow: [],
    },
    {
      id: 'rate-on-nothing-2',
      edits: { 'bud.单位.executionRate': '100%' },
      expect: [{ check: 'zero-denominator-rate', at: 'bud.单位.executionRate' }],
      allow: [],
    },
    {
      id: 'rate-of-initial',
      edits: { 'bud.总额.executionRate': '102.97%', 'bud.财政.executionRate': '102.97%' },
      expect: [
        { check: 'rate-contradicts-definition', at: 'bud.总额.executionRate', cause: /年初/ },
        { check: 'rate-contradicts-definition', at: 'bud.财政.executionRate', cause: /年初/ },
      ],
      allow: ['percent-out-of-range', 'score-contradicts-completion'],
    },
    {
      id: 'low-execution-unexplained',
      edits: { 'bud.总额.executed': '201.51', 'bud.财政.executed': '201.51', 'bud.总额.reason': null },
      expect: [{ check: 'missing-execution-reason', at: ['bud.总额.reason', 'bud.总额.executionRate'] }],
      allow: ['missing-reason'],
    },
  ],
};
