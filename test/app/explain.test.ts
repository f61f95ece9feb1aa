import { explainCell, explainRow } from '../../src/app/explain/explain-cell';
import { explainIndicator } from '../../src/app/explain/indicator';
import type { Explanation } from '../../src/app/explain/types';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { Analysis } from '../../src/core/compute/types';
import { parseAddress } from '../../src/core/grid/address';
import { plain } from '../../src/core/number/decimal';
import { workbook, type Rows } from '../checks/grid';
import { corpus, seed, SEEDS } from './snapshots';

async function analysed(id: (typeof SEEDS)[number]): Promise<Analysis> {
  return analyseWorkbook(await seed(id));
}

function explain(analysis: Analysis, sheet: string, address: string): Explanation {
  const found = explainCell(analysis, { sheet, ...parseAddress(address)! });
  if (found === null) throw new Error(`${sheet}!${address} is not explained`);
  return found;
}

const brief = ({ calculation }: Explanation) =>
  calculation?.operands.map(({ name, item, value, unit, cell }) => [
    name,
    item,
    value,
    unit,
    cell && `${cell.sheet}!${cell.address}`,
  ]);

test('a rate is explained by its definition, its figures with their cells, and the sum', async () => {
  const found = explain(await analysed('000'), '基础数据', 'B10');
  expect(found.definition).toMatchObject({
    source: 'form',
    text: '“三公经费”控制率=本年度“三公经费”实际支出数/“三公经费”预算数 ×100%',
    cell: { sheet: '绩效目标申报表', address: 'E21' },
  });
  expect(brief(found)).toEqual([
    ['本年度“三公经费”实际支出数', '“三公经费”实际支出', '0.59', '万元', '基础数据!B9'],
    ['“三公经费”预算数', '“三公经费”年初预算', '1.5', '万元', '基础数据!B8'],
  ]);
  expect(found.calculation?.sum).toBe('0.59 ÷ 1.5 × 100% = 39.33%');
  expect(found.calculation?.result).toMatchObject({ value: '39.33%', entered: '60%', agrees: false });
});

test('what is missing is named, and where it would stand', async () => {
  const found = explain(await analysed('000'), '绩效目标申报表', 'C22');
  expect(found.calculation?.sum).toBeNull();
  expect(found.unexplained.map((one) => one.text.zh)).toEqual([
    '缺“实际政府采购金额”：工作簿里没有这一项，“政府采购执行率”因此算不出来。',
    '缺“政府采购预算数”：工作簿里没有这一项，“政府采购执行率”因此算不出来。',
  ]);
  expect(brief(found)?.every(([, , value, unit]) => value === null && unit === '万元')).toBe(true);
});

test('a denominator of 0 is said, not computed', async () => {
  const found = explain(await analysed('002'), '基础数据', 'B10');
  expect(found.calculation?.result.value).toBeNull();
  expect(found.unexplained.map((one) => one.text.zh).join()).toContain('为 0，这项比率无法计算');
});

test('a score is explained by its rule, the values, the sum and what was entered', async () => {
  const { score, stated, path } = explain(await analysed('001'), '整体支出绩效自评表', 'E15');
  expect(path).toEqual(['部门管理', '财务管理']);
  expect(stated.map(({ header, text }) => `${header}:${text}`)).toEqual([
    '年度指标值:100%',
    '实际完成值:95',
    '分值:2',
    '得分:1',
    '偏差原因分析及改进措施:',
  ]);
  expect(score?.rule.zh).toBe(
    '按甘肃（正宁）口径：完成值达到指标值的得满分，没有达到的按“分值 × 完成值 ÷ 指标值”计分。',
  );
  expect(score?.steps.map((step) => step.zh)).toEqual([
    '分值 2 分。',
    '指标值 100%，实际完成值 95。',
    '得分 = 2 × 95% ÷ 100% = 1.9',
    '填写 1 分，相差 0.9 分。',
  ]);
  expect(score?.result).toMatchObject({ value: '1.9', entered: '1', agrees: false });
});

test.each([
  ['F4', 'rate', '2976.37 ÷ 2976.37 × 100% = 100%'],
  ['F31', 'sum', '10 + 2 + 2 + 0 + 0 + 2 + … + 5 + 5 = 98'],
  ['D4', 'sum', '205.42 + 2770.95 = 2976.37'],
])('%s of the budget block and the totals is a %s', async (address, kind, sum) => {
  const found = explain(await analysed('001'), '整体支出绩效自评表', address);
  expect([found.kind, found.calculation?.sum]).toEqual([kind, sum]);
});

test('the score of the budget block, the grade, and a figure that formulas use', async () => {
  const execution = explain(await analysed('001'), '整体支出绩效自评表', 'H4');
  expect(execution.score?.steps.at(-1)?.zh).toBe('得分 = 10 × 2976.37 ÷ 2976.37（100%） = 10');
  const jinshui = await analysed('000');
  expect(explain(jinshui, '各项指标得分情况表', 'D8').calculation?.sum).toBe('87 ≥ 80 → 良');
  const figure = explain(jinshui, '基础数据', 'B9');
  expect(figure.usedBy.map((use) => `${use.name} ${use.cell.sheet}`)).toContain(
    '“三公经费”控制率 绩效目标申报表',
  );
});

test('a total that waits for a blank cell says so', () => {
  const form = workbook({
    自评表: [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
      ['产出', '数量', '培训场次', '≥12场', '12场', '#60', '#60'],
      ['满意度', '满意度', '学员满意度', '≥90%', '', '#40', ''],
      ['合计', '<', '<', '<', '<', '#100', '#60'],
    ],
  });
  const remarks = explain(analyseWorkbook(form), '自评表', 'G5').unexplained.map(({ text }) => text.zh);
  expect(remarks).toEqual(['“学员满意度”（G4）还没有填，“合计”还定不下来。']);
});

test('a row is found by its number, and nothing is made up for an empty one', async () => {
  const analysis = await analysed('001');
  expect(explainRow(analysis, '整体支出绩效自评表', 15)?.title).toBe('资金使用规范性');
  expect(explainRow(analysis, '整体支出绩效自评表', 2)).toBeNull();
  expect(explainCell(analysis, { sheet: '没有', row: 0, col: 0 })).toBeNull();
});

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '评分标准'];

function stepsOf(row: Rows[number], head: Rows[number] = HEAD): string[] {
  const analysis = analyseWorkbook(
    workbook({
      自评表: [head, row, ['满意度指标', '满意度', '群众满意度', ...head.slice(3).map(() => '')]],
    }),
  );
  const { score } = explain(analysis, '自评表', 'C2');
  return [...(score === null ? [] : [score.rule.zh]), ...(score?.steps ?? []).map((step) => step.zh)];
}

test.each<[string, Rows[number], string, string]>([
  [
    'a table of bands',
    ['产出', '质量', '验收合格率', '≥90%', '85%', '#10', '#6', '≥90%得10分，80%≤合格率<90%得6分，其余不得分'],
    '按所在区间给分：≥90%得 10 分；≥80%且<90%得 6 分；其余得 0 分。',
    '85%，没有达到要求，得 6 分。',
  ],
  [
    'all or nothing',
    ['产出', '质量', '验收合格率', '≥90%', '95%', '#10', '#10', '达到指标值得满分，否则不得分'],
    '达到要求得满分，否则不得分。',
    '95%，要求 90%，达到要求，得 10 分。',
  ],
  [
    'a deduction',
    ['产出', '质量', '验收合格率', '100%', '98%', '#10', '#9', '每低1个百分点扣0.5分，扣完为止'],
    '每低于指标值 1 个百分点扣 0.5 分，最少 0 分。',
    '得分 = 10 − 2 × 0.5（|98% − 100%|） = 9',
  ],
  [
    'lower is better',
    ['产出', '成本', '超支率', '≤10%', '15%', '#10', '#5', ''],
    '超出部分',
    '得分 = 10 × (1 − (15% − 10%) ÷ 10%) = 5',
  ],
  [
    'words',
    ['产出', '质量', '制度健全性', '健全', '健全', '#10', '#10', ''],
    '按完成档次计分',
    '得 8–10 分都可以',
  ],
])('the rule and its sum: %s', (_, row, rule, last) => {
  const steps = stepsOf(row).join('\n');
  expect(steps).toContain(rule);
  expect(steps).toContain(last);
});

test.each<[string, Rows[number], string]>([
  ['nothing entered', ['产出', '质量', '合格率', '≥90%', '', '#10', '', ''], '实际完成值还没有填。'],
  ['no target', ['产出', '质量', '合格率', '', '95%', '#10', '#10', ''], '没有指标值，无从比较。'],
  ['words for a number', ['产出', '质量', '合格率', '≥90%', '很好', '#10', '#10', ''], '实际完成值不是数'],
  ['50个 against 100%', ['产出', '数量', '培训班', '50个', '95%', '#10', '#10', ''], '单位或写法不一致'],
  ['a bound as a value', ['产出', '质量', '合格率', '≥90%', '≥80%', '#10', '#10', ''], '只写了范围'],
  [
    'a standard not read',
    ['产出', '质量', '合格率', '≥90%', '95%', '#10', '#9', '酌情扣分，每处扣若干分'],
    '没有读懂',
  ],
  ['no tier', ['产出', '质量', '制度健全性', '健全', '正在推进', '#10', '#8', ''], '没有写明完成档次'],
  [
    'a date',
    ['产出', '时效', '完工时间', '2023年12月底前', '2023年11月20日', '#10', '#10', ''],
    '是否按期完成由评分人判断',
  ],
  ['no weight', ['产出', '质量', '合格率', '≥90%', '95%', '', '#10', ''], '没有分值'],
  ['a weight of 0', ['产出', '质量', '合格率', '≥90%', '95%', '#0', '#0', ''], '分值为 0，这一行不计分。'],
])('why there is no score: %s', (_, row, why) => {
  expect(stepsOf(row).join('\n')).toContain(why);
});

test('a scorecard without targets and actuals is not asked for them', () => {
  const head = ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分'];
  const row = ['过程', '财务', '资产管理安全性', '#10', '保存完整、处置规范得满分。', '#10'];
  expect(stepsOf(row, head).join()).toContain('本表没有指标值和实际完成值两栏');
});

test('every indicator of the seeds and the corpus is explained as it was scored', async () => {
  const all = [
    ...(await Promise.all(SEEDS.map(async (id) => ({ id, snapshot: await seed(id) })))),
    ...(await corpus()),
  ];
  let scores = 0;
  for (const { id, snapshot } of all) {
    const analysis = analyseWorkbook(snapshot);
    for (const indicator of analysis.indicators) {
      const found = explainIndicator(indicator, analysis);
      const where = `${id} ${indicator.name}`;
      const entry = analysis.scores.find((one) => one.indicator === indicator);
      expect([where, found === null]).toEqual([where, false]);
      if (entry === undefined || found === null) continue;
      scores++;
      const steps = found.score?.steps.map((step) => step.zh) ?? [];
      expect([where, found.score?.rule.zh === '', steps.length > 0]).toEqual([where, false, true]);
      if (entry.result.kind === 'score')
        expect(`${where} ${steps.join()}`).toContain(plain(entry.result.score));
    }
  }
  expect(scores).toBeGreaterThan(300);
});
