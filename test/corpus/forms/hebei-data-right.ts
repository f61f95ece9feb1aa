import { dec, percentText } from '../build/arithmetic';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, q, t, total } from '../build/rows';

const rate = (part: string, whole: string): string => percentText(dec(part).div(whole), 1);
const rows = [
  ...l1(
    '预算管理',
    l2(
      '预算控制',
      q('结转结余率', '≤10%', rate('38.64', '812.5'), '10', {
        definition: '结转结余率=结转结余总额/全年预算数×100%。',
      }),
      q('公用经费控制率', '≤100%', rate('57.9', '60'), '10', {
        definition:
          '公用经费控制率=实际支出公用经费总额/预算安排公用经费总额×100%，≤100%得满分，每超过一个百分点扣0.1分。',
      }),
    ),
    l2(
      '绩效监控',
      q('绩效监控完成率', '=100%', rate('7', '7'), '10', {
        definition: '绩效监控完成率=已完成绩效监控项目数量/部门项目总数×100%',
      }),
    ),
  ),
  ...l1(
    '工作成效',
    l2(
      '数量',
      q('档案数字化页数', '≥60万页', '63万页', '20', { definition: '以验收单为准。' }),
      q('接待查档人次', '≥3600人次', '3420人次', '20', {
        reason: '线上查档增多，到馆人次减少。',
        definition: '以登记簿为准。',
      }),
    ),
    l2('质量', q('数字化抽检合格率', '≥97%', '98.1%', '10', { definition: '合格页数占抽检页数的比例。' })),
  ),
  ...l1(
    '社会评价',
    l2('社会效益', t('档案文化传播', '扩大', '扩大', '10', { definition: '定性评价。' })),
    l2('满意度', q('查档群众满意度', '≥90%', '99%', '10', { definition: '问卷。' })),
  ),
  total('总分'),
];

export const form: Form = {
  id: 'hebei-data-right',
  region: '河北',
  layout:
    '计算公式 column at the far right of the table, rates with one decimal; the operands right of the table on the same sheet (元 and 万元 mixed), header 项目 / 金额或数量 / 计量单位',
  provenance: '河北省部门整体绩效自评表（一体化系统导出后单位加列）',
  build(book) {
    const s = book.sheet('sheet1', 'self-evaluation');
    s.title('A1', '2023年部门（单位）整体绩效自评表', 9);
    s.line('A2', ['单位名称', ['某县档案单位', 8]]);
    budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      header: [
        ['label', '预算资金（万元）', { span: 3 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年预算数'],
        ['executed', '全年执行数'],
        ['executionRate', '执行率', { span: 3 }],
      ],
      rows: [
        { label: '合计', key: '总额', initial: '790', adjusted: '812.5', executed: '773.86', rate: true },
      ],
    });
    indicators(s, {
      id: 'ind',
      top: 6,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['actual', '完成值'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因'],
        ['definition', '计算公式'],
      ],
    });
    dataItems(s, {
      id: 'data',
      at: 'L6',
      header: ['项目', '金额或数量', '计量单位', '备注'],
      items: [
        ['全年预算数', '8,125,000', '元'],
        ['结转结余总额', '38.64', '万元'],
        ['实际支出公用经费总额', '579,000', '元'],
        ['预算安排公用经费总额', '60', '万元'],
        ['已完成绩效监控项目数量', '7', '个'],
        ['部门项目总数', '7', '个'],
      ],
    });
  },
  faults: [
    {
      id: 'operand-gone',
      edits: { 'data.预算安排公用经费总额.value': null },
      expect: [
        { check: 'missing-operand', at: ['data.预算安排公用经费总额.value', 'ind.公用经费控制率.actual'] },
      ],
      allow: [],
    },
    {
      id: 'two-budgets',
      edits: { 'data.全年预算数.value': 8215000 },
      expect: [
        {
          check: 'same-item-differs',
          at: ['data.全年预算数.value', 'bud.总额.adjustedBudget'],
          cause: /对调|颠倒|换位|swap|相邻/,
        },
      ],
      allow: ['rate-contradicts-definition'],
    },
    {
      id: 'off-tenfold',
      edits: { 'ind.公用经费控制率.actual': '9.7%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'ind.公用经费控制率.actual', severity: 'error' }],
      allow: [],
    },
    {
      id: 'complement',
      edits: { 'ind.结转结余率.actual': '95.2%' },
      expect: [
        {
          check: 'rate-contradicts-definition',
          at: 'ind.结转结余率.actual',
          severity: 'error',
          cause: /1\s*[-−–]|补|余|complement/,
        },
      ],
      allow: ['score-contradicts-completion', 'missing-reason'],
    },
    {
      id: 'cut',
      edits: { 'ind.结转结余率.actual': '4.7%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'ind.结转结余率.actual', severity: 'info' }],
      allow: [],
    },
    {
      id: 'nothing-to-watch',
      edits: { 'data.部门项目总数.value': 0, 'data.已完成绩效监控项目数量.value': 0 },
      expect: [{ check: 'zero-denominator-rate', at: 'ind.绩效监控完成率.actual' }],
      allow: [],
    },
  ],
};
