import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, total } from '../build/rows';
import { asFormula, general, num, patch } from '../build/after';

const up = (unit: string, reason?: string) => ({ comparator: '正向', unit, ...(reason ? { reason } : {}) });
const down = (unit: string, reason?: string) => ({ comparator: '逆向', unit, ...(reason ? { reason } : {}) });
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('购置救护车数量', '≥4辆', '4辆', '10', up('辆')),
      q('急救出车次数', '≥5200次', '5360次', '10', up('次')),
    ),
    l2(
      '质量指标',
      q('急救病历书写合格率', '≥98%', '95.3%', '10', up('%', '新进人员培训不到位，已开展专项培训。')),
      q('设备故障率', '≤2%', '1.4%', '5', down('%')),
    ),
    l2('时效指标', q('平均急救反应用时', '≤12分钟', '11.5分钟', '10', down('分钟'))),
    l2('成本指标', q('单车购置成本', '≤38万元', '37.2万元', '5', down('万元'))),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      q('急救知识培训覆盖社区', '≥60个', '62个', '20', up('个')),
      q('院前急救有效投诉', '≤3起', '2起', '10', down('起')),
    ),
  ),
  ...l1(
    '满意度指标',
    l2('服务对象满意度指标', q('患者及家属满意度', '≥92%', '90.4%', '10', up('%', '夜间等待时间偏长。'))),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'shandong-hospital-formulas',
  region: '山东',
  layout:
    '指标方向 says 正向/逆向 instead of a sign; 完成率 between as 0.953 General; all computed cells are formulas; hidden helper columns; a filter on the header',
  provenance: 'emergency centre',
  build(book) {
    const s = book.sheet('急救中心项目自评', 'self-evaluation');
    s.hiddenColumns.push('L', 'M');
    s.filter = 'A9:K9';
    s.title('A1', '项目支出绩效自评表', 11);
    s.line('A2', [
      ['项目名称', 2],
      ['院前急救能力提升', 4],
      ['实施单位', 2],
      ['某市急救中心', 3],
    ]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-number',
      amounts: 'number',
      header: [
        ['label', '资金（元）', { span: 2 }],
        ['initialBudget', '年初预算'],
        ['adjustedBudget', '全年预算（A）', { span: 2 }],
        ['executed', '全年执行（B）', { span: 2 }],
        ['executionRate', '执行率（B/A）'],
        ['weight', '分值'],
        ['score', '得分', { span: 2 }],
      ],
      rows: [
        {
          label: '资金总额',
          key: '总额',
          initial: '2,000,000.00',
          adjusted: '2,150,000.00',
          executed: '2,085,500.00',
          weight: '10',
        },
        {
          label: '财政资金',
          key: '拨款',
          initial: '1,800,000.00',
          adjusted: '1,950,000.00',
          executed: '1,885,500.00',
          rate: true,
        },
        {
          label: '单位自筹',
          key: '自筹',
          initial: '200,000.00',
          adjusted: '200,000.00',
          executed: '200,000.00',
          rate: true,
        },
      ],
    });
    for (const k of ['总额', '拨款', '自筹']) {
      general(book, s, `bud.${k}.executionRate`);
      asFormula(
        book,
        s,
        `bud.${k}.executionRate`,
        `ROUND(F${book.at(`bud.${k}.executed`).cell.slice(1)}/D${book.at(`bud.${k}.executed`).cell.slice(1)},4)`,
      );
    }
    s.line(`A${money.next}`, [
      ['年度目标', 2],
      ['购置救护车4辆，提升院前急救能力。', 9],
    ]);
    const top = 9;
    const table = indicators(s, {
      id: 'ind',
      top,
      left: 'A',
      labels: 'blank',
      rows,
      plus: [money],
      style: { target: 'number', actual: 'number' },
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['comparator', '指标方向'],
        ['unit', '计量单位'],
        ['target', '目标值'],
        ['actual', '实际值'],
        ['x:rate', '完成率'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '差异说明'],
        ['x:h1', '辅助1'],
        ['x:h2', '辅助2'],
      ],
    });
    const last = table.next - 1;
    for (let r = top + 1; r < last; r++) {
      const [a, b] = [num(s.cells.get(`F${r}`)?.value), num(s.cells.get(`G${r}`)?.value)];
      if (!a || !b || a.isZero()) continue;
      const v = Number(b.div(a).toDecimalPlaces(4).toString());
      patch(s, `H${r}`, { value: v, formula: `ROUND(G${r}/F${r},4)` });
      patch(s, `L${r}`, { value: v > 1 ? 1 : v, formula: `MIN(1,H${r})` });
      patch(s, `M${r}`, { value: 1 });
    }
    for (const f of book.facts) {
      const r = book.at(`${f.ref}.score`).cell.slice(1);
      if (![...Object.keys(book.edits)].some((k) => k.startsWith(f.ref)))
        asFormula(
          book,
          s,
          `${f.ref}.score`,
          f.lowerIsBetter
            ? `IF(G${r}<=F${r},I${r},I${r}*(2-G${r}/F${r}))`
            : `ROUND(MIN(1,G${r}/F${r})*I${r},2)`,
        );
    }
    asFormula(book, s, 'ind.total.weight', `SUM(I${top + 1}:I${last - 1})+I4`);
    asFormula(book, s, 'ind.total.score', `SUM(J${top + 1}:J${last - 1})+J4`);
  },
  faults: [
    {
      id: 'turned-sign',
      edits: { 'ind.院前急救有效投诉.comparator': '正向' },
      expect: [
        { check: 'target-direction', at: ['ind.院前急救有效投诉.comparator', 'ind.院前急救有效投诉.target'] },
      ],
      allow: ['score-contradicts-completion', 'missing-reason', 'met-but-deducted'],
    },
  ],
};
