import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import { recalculate } from '../../src/core/planning/recalculate';
import { cellAddress } from '../../src/core/grid/address';
import { workbook, type Book } from '../checks/grid';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

/** A form whose computed cells are blank: rate → score → total → grade hang on one another. */
function blankForm(change: (rows: string[][]) => void = () => undefined): Book {
  const rows = [
    ['2023年度部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    ['预算情况（万元）', '年初预算数', '全年预算数', '实际支出数', '执行率', '分值', '得分'],
    ['全年支出', '#100', '#200', '#180', '', '#10', ''],
    HEADER,
    ['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', '#30', ''],
    ['产出指标', '质量指标', '验收合格率', '≥100%', '95%', '#30', ''],
    ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '#30', ''],
    ['合计', '<', '<', '', '', '#100', ''],
    ['等级', '', '', '', '', '', ''],
  ];
  change(rows);
  return { 自评表: rows };
}

function written(book: Book, overwrite = false): Record<string, string> {
  const plan = recalculate(workbook(book), { overwrite });
  return Object.fromEntries(
    plan.written.map((value) => [cellAddress(value.edit.row, value.edit.col), value.after]),
  );
}

test('a rate gives its score, scores give the total, the total gives the grade', () => {
  expect(written(blankForm())).toEqual({
    E3: '90%',
    G3: '9',
    G5: '30',
    G6: '28.5',
    G7: '30',
    G8: '97.5',
    B9: '优',
  });
});

test('an entered value is kept unless asked, and what follows from it follows', () => {
  const wrong = blankForm((rows) => ((rows[5] as string[])[6] = '#20'));
  expect(written(wrong)).toMatchObject({ G8: '89', B9: '良' });
  expect(written(wrong)).not.toHaveProperty('G6');
  expect(written(wrong, true)).toMatchObject({ G6: '28.5', G8: '97.5', B9: '优' });
});

test('a formula of the officer is read by its value and replaced only when asked', () => {
  const own = blankForm((rows) => ((rows[2] as string[])[4] = '#0.5{D3/C3*0.555}'));
  expect(written(own)).not.toHaveProperty('E3');
  const asked = recalculate(workbook(own), { overwrite: true }).written.find(
    (value) => value.field === 'executionRate',
  );
  expect(asked?.edit.replaceFormula).toBe(true);
  expect(asked?.after).toBe('0.9');
});

test.each([
  ['text with %', ['88%', '', ''], '90%'],
  ['number cells shown as percent', ['#0.88|0%', '', ''], '90%'],
])('a rate is written as its column writes rates: %s', (_, [neighbour = ''], expected) => {
  const book = blankForm((rows) =>
    rows.splice(3, 0, ['其中：基本支出', '#50', '#100', '#88', neighbour, '', '']),
  );
  const plan = recalculate(workbook(book), { overwrite: false });
  const rate = plan.written.find((value) => value.field === 'executionRate');
  expect(rate?.after).toBe(expected);
  expect(rate?.edit.value.kind).toBe(neighbour.startsWith('#') ? 'number' : 'text');
});

test('recalculating twice changes nothing, and what was written is known again', async () => {
  const file = new MemoryWorkbook(workbook(blankForm()));
  const first = await recalculateWorkbook(file, { overwrite: false, mark: false });
  expect(first.written).toHaveLength(7);
  const second = await recalculateWorkbook(file, { overwrite: false, mark: false });
  expect(second.written).toEqual([]);
  expect((await file.read()).written).toHaveLength(7);
});

test('what an earlier recalculation wrote is refreshed; what the officer changed since is kept', async () => {
  const file = new MemoryWorkbook(workbook(blankForm()));
  await recalculateWorkbook(file, { overwrite: false, mark: false });
  const type = (row: number, col: number, value: string, expect: string): Promise<unknown> =>
    file.apply({
      edits: [{ sheet: '自评表', row, col, value: { kind: 'text', value }, expect, replaceFormula: false }],
      newSheets: [],
      marks: null,
      written: null,
    });
  await type(5, 4, '90%', '95%');
  await type(6, 6, '25', '30');
  const again = await recalculateWorkbook(file, { overwrite: false, mark: false });
  expect(again.written.map(({ cell, before, after }) => `${cell} ${before}→${after}`)).toEqual([
    'G6 28.5→27',
    'G8 97.5→91',
  ]);
  expect(again.kept.map(({ cell }) => cell)).toEqual(['G7']);
  // Typed over once, a cell stays the officer's, even with the computed value in it.
  await type(6, 6, '30', '25');
  const ours = (await file.read()).written.map(({ row, col }) => cellAddress(row, col));
  expect(ours).toContain('G6');
  expect(ours).not.toContain('G7');
});

test('what the officer typed over is forgotten also when there is nothing to write', async () => {
  const file = new MemoryWorkbook(workbook(blankForm()));
  await recalculateWorkbook(file, { overwrite: false, mark: false });
  const value = { kind: 'text', value: '良' } as const;
  await file.apply({
    edits: [{ sheet: '自评表', row: 8, col: 1, value, expect: '优', replaceFormula: false }],
    newSheets: [],
    marks: null,
    written: null,
  });
  expect((await recalculateWorkbook(file, { overwrite: false, mark: false })).written).toEqual([]);
  expect((await file.read()).written.map(({ row, col }) => cellAddress(row, col))).not.toContain('B9');
});

test('marks point at errors and warnings', async () => {
  const file = new MemoryWorkbook(workbook(blankForm((rows) => ((rows[5] as string[])[6] = '#31'))));
  await recalculateWorkbook(file, { overwrite: false, mark: true });
  expect(file.marks.map(({ row, col, severity }) => [cellAddress(row, col), severity])).toContainEqual([
    'G6',
    'error',
  ]);
});

test('a formula that was never calculated is nobody’s gap and no part of a sum', () => {
  const open = blankForm((rows) => {
    (rows[4] as string[])[6] = '#{F5}';
    (rows[7] as string[])[6] = '#{SUM(G5:G7)}';
  });
  const gaps = checkWorkbook(workbook(open)).gaps.map((gap) => gap.cell);
  expect(gaps).toContain('G6');
  expect(gaps).not.toContain('G5');
  const plan = recalculate(workbook(open), { overwrite: false });
  expect(plan.written.map((value) => cellAddress(value.edit.row, value.edit.col))).toEqual([
    'E3',
    'G3',
    'G6',
    'G7',
  ]);
});
