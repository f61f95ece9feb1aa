import { dec, percentText } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, q, t, total } from '../build/rows';

const rate = (part: string, whole: string): string => percentText(dec(part).div(whole));

const rows = [
  ...l1(
    '投入管理指标',
    l2(
      '预算管理',
      q('预算执行率', '=100%', rate('1816.8', '1863'), '10', {
        reason: '一项采购合同尾款按约定次年支付。',
        definition:
          '预算执行率=预算完成数/预算数×100%。预算完成数：部门本年度实际执行的预算数；预算数：财政部门批复的本年度部门的（调整）预算数。',
      }),
      q('预算调整率', '≤5%', rate('63', '1800'), '5', {
        definition: '预算调整率=（调整预算数-年初预算数）÷年初预算数×100％。',
      }),
      q('结转结余率', '≤5%', rate('46.2', '1863'), '5', {
        definition: '结转结余率＝结转结余总额／调整预算数×100%。',
      }),
      q('“三公经费”控制率', '≤100%', rate('7.2', '9'), '5', {
        definition: '“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算数）×100%',
      }),
      q('政府采购执行率', '≥90%', rate('186.4', '198'), '5', {
        definition: '政府采购执行率=(实际政府采购金额/政府采购预算数)*100%。',
      }),
      q('在职人员控制率', '≤100%', rate('46', '48'), '5', {
        definition: '在职人员控制率=(在职人员数/编制数)×100%',
      }),
    ),
    l2(
      '绩效管理',
      q('评价结果应用率', '≥85%', rate('13', '15'), '5', {
        definition: '评价结果应用率=[评价提出的意见建议采纳数/提出的意见建议总数]×100%',
      }),
    ),
  ),
  ...l1(
    '产出指标',
    l2(
      '履职目标实现',
      q('近岸海域监测频次', '≥12次', '12次', '15', { definition: '统计全年完成的例行监测次数。' }),
      q('监测报告编制份数', '≥4份', '4份', '10', { definition: '每季度一份。' }),
    ),
    l2(
      '质量',
      t('监测数据质控', '符合技术规范', '符合技术规范', '10', { definition: '按技术规范开展质控。' }),
    ),
  ),
  ...l1(
    '效益指标',
    l2('生态效益', t('近岸海域水质', '保持稳定', '保持稳定', '15', { definition: '与上年比较。' })),
  ),
  ...l1(
    '满意度指标',
    l2(
      '服务对象满意度',
      q('服务对象满意度', '≥90%', '95.5%', '10', { definition: '满意人数/调查人数，以问卷为准。' }),
    ),
  ),
  total('合计'),
];

export const form: Form = {
  id: 'hainan-definitions',
  region: '海南',
  layout:
    'a 指标说明 column between target and actual holds the formulas; operands in a sheet 基础数据; 预算执行率 is a row of the table',
  provenance: '部门整体支出绩效自评表（带指标解释列，海南、河南多地公开件格式）',
  build(book) {
    const s = book.sheet('绩效自评表', 'self-evaluation');
    s.title('A1', '部门整体支出绩效自评表', 9);
    s.title('A2', '（2023年度）  金额单位：万元', 9);
    s.line('A3', [
      ['部门名称', 2],
      ['某省海洋环境监测单位', 7],
    ]);
    budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '年度预算',
      rateStyle: 'percent-text',
      header: [
        ['label', '项目', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整预算数'],
        ['executed', '预算完成数'],
        ['executionRate', '执行率'],
      ],
      rows: [
        {
          label: '部门预算总额',
          key: '总额',
          initial: '1800',
          adjusted: '1863',
          executed: '1816.8',
          rate: true,
        },
        {
          label: '其中：基本支出',
          key: '基本',
          initial: '1200',
          adjusted: '1230',
          executed: '1230',
          rate: true,
        },
        { label: '项目支出', key: '项目', initial: '600', adjusted: '633', executed: '586.8', rate: true },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: 9,
      left: 'A',
      labels: 'merged',
      rows,
      style: { actual: 'text' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['definition', '指标说明'],
        ['actual', '实际完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因分析及改进措施'],
      ],
    });
    const d = book.sheet('基础数据', 'data');
    dataItems(d, {
      id: 'data',
      at: 'A1',
      header: ['数据项', '数值', '单位', '说明'],
      items: [
        ['年初预算数', '1800', '万元', '年初批复'],
        ['调整预算数', '1863', '万元', '含追加'],
        ['预算完成数', '1816.8', '万元', '决算口径'],
        ['结转结余总额', '46.2', '万元', ''],
        ['“三公经费”实际支出数', '7.2', '万元', ''],
        ['“三公经费”预算数', '9', '万元', ''],
        ['实际政府采购金额', '186.4', '万元', ''],
        ['政府采购预算数', '198', '万元', ''],
        ['在职人员数', '46', '人', '年末'],
        ['编制数', '48', '人', '编办核定'],
        ['评价提出的意见建议采纳数', '13', '条', ''],
        ['提出的意见建议总数', '15', '条', ''],
      ],
    });
  },
  faults: [
    {
      id: 'complement',
      edits: { 'ind.“三公经费”控制率.actual': '20%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.“三公经费”控制率.actual',
          severity: 'error',
          cause: /1\s*[-−–]|补|互补|余|complement/,
        },
      ],
      allow: [],
    },
    {
      id: 'inverted',
      edits: { 'ind.政府采购执行率.actual': '106.22%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.政府采购执行率.actual',
          severity: 'error',
          cause: /颠倒|倒|invert/,
        },
      ],
      allow: ['percent-out-of-range'],
    },
    {
      id: 'denominator',
      edits: { 'ind.结转结余率.actual': '2.57%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.结转结余率.actual',
          severity: 'error',
          cause: /年初|分母|denominator/,
        },
      ],
      allow: [],
    },
    {
      id: 'no-story',
      edits: { 'ind.在职人员控制率.actual': '71.3%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.在职人员控制率.actual',
          severity: 'error',
          cause: null,
        },
      ],
      allow: [],
    },
    {
      id: 'cut',
      edits: { 'ind.评价结果应用率.actual': '86%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'ind.评价结果应用率.actual', severity: 'info' }],
      allow: [],
    },
    {
      id: 'swapped',
      edits: { 'ind.政府采购执行率.actual': '91.44%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.政府采购执行率.actual',
          severity: 'error',
          cause: /对调|颠倒|换位|swap/,
        },
      ],
      allow: [],
    },
    {
      id: 'data-miss-target',
      edits: { 'data.调整预算数.value': 1863, 'ind.预算调整率.target': '≤3%' },
      expect: [{ check: 'score-contradicts-completion', at: 'ind.预算调整率.score' }],
      allow: ['target-not-met-by-data', 'missing-reason'],
    },
    {
      id: 'claims-better',
      edits: { 'ind.预算调整率.target': '≤3%', 'ind.预算调整率.actual': '2.5%' },
      expect: [
        { check: 'rate-contradicts-definition', at: 'ind.预算调整率.actual' },
        { check: 'target-not-met-by-data', at: 'ind.预算调整率.actual' },
      ],
      allow: ['score-contradicts-completion'],
    },
    {
      id: 'operand-gone',
      edits: { 'data.政府采购预算数.value': null },
      expect: [{ check: 'missing-operand', at: ['data.政府采购预算数.value', 'ind.政府采购执行率.actual'] }],
      allow: [],
    },
    {
      id: 'operand-gone-2',
      edits: { 'data.编制数.value': null },
      expect: [{ check: 'missing-operand', at: ['data.编制数.value', 'ind.在职人员控制率.actual'] }],
      allow: [],
    },
    {
      id: 'two-budgets',
      edits: { 'data.年初预算数.value': 1810 },
      expect: [{ check: 'same-item-differs', at: ['data.年初预算数.value', 'bud.总额.initialBudget'] }],
      allow: ['rate-contradicts-definition', 'target-not-met-by-data'],
    },
    {
      id: 'nothing-bought',
      edits: {
        'data.政府采购预算数.value': 0,
        'data.实际政府采购金额.value': 0,
        'ind.政府采购执行率.actual': '100%',
      },
      expect: [{ check: 'zero-denominator-rate', at: 'ind.政府采购执行率.actual' }],
      allow: [],
    },
  ],
};
