import {
  MemoryJournal,
  parseJournal,
  type Journal,
  type JournalStore,
} from '../../../src/adapters/excel/journal';
import { edit, number, place, plan, text } from '../../adapters/plans';
import { FakeExcel } from '../fake-excel';
import { AFTER, BEFORE, FILL, S, failure, names, onTrip, openForm, readAnd, since, stands } from './form';

/** As a page keeps it for the next one: as text. */
class TextJournal implements JournalStore {
  text: string | null = null;

  load(): Journal | null {
    return this.text === null ? null : parseJournal(this.text);
  }

  save(journal: Journal | null): void {
    this.text = journal === null ? null : JSON.stringify(journal);
  }
}

test('puts back values, formulas, number formats and records, in three requests', async () => {
  const { fake, workbook } = openForm();
  await workbook.apply(plan({ written: [{ sheet: S, ...place('C1'), value: '39.33%' }] }));
  await readAnd(workbook, FILL);
  expect([stands(fake), workbook.undoable]).toEqual([AFTER, true]);
  const from = fake.trips.length;
  const report = await workbook.undo();
  expect(since(fake, from)).toBe(3);
  expect(report).toEqual({
    restored: FILL.edits.map(({ sheet, row, col }) => ({ sheet, row, col })),
    left: [],
    leftSheets: [],
  });
  expect([stands(fake), workbook.undoable]).toEqual([BEFORE, false]);
  expect((await workbook.read()).written).toEqual([{ sheet: S, ...place('C1'), value: '39.33%' }]);
  expect(await workbook.undo()).toBeNull();
});

test('what the officer changed since stays as it is, and is told', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  fake.book.type(S, 'A5', '共计');
  fake.book.type(S, 'E1', '=D1*3');
  const report = await workbook.undo();
  expect(report?.left).toEqual([
    { sheet: S, ...place('A5'), found: '共计' },
    { sheet: S, ...place('E1'), found: '0' },
  ]);
  expect(stands(fake)).toEqual([BEFORE[0], '共计 General', '=D1*3 General', BEFORE[3]]);
});

test('a number format that the officer chose since stays', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  const sheet = fake.book.sheet('附表');
  sheet.put(0, 0, { ...sheet.cell(0, 0), format: '0.0%' });
  expect((await workbook.undo())?.left).toEqual([]);
  expect(stands(fake)[3]).toBe('7 0.0%');
});

test('a cell the officer has already put back is neither restored nor left', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  fake.book.type(S, 'A5', '合计');
  const report = await workbook.undo();
  expect([report?.restored.length, report?.left]).toEqual([3, []]);
});

test('finds its cells again where rows were put in above them', async () => {
  const { fake, workbook } = openForm();
  const edits = ['1', '2', '3'].map((_, row) => edit('附表', `D${row + 2}`, number('5'), ''));
  const old = edit('附表', 'A1', number('5'), '7');
  const written = [...edits, old].map(({ sheet, row, col }) => ({ sheet, row, col, value: '5' }));
  await readAnd(workbook, plan({ edits: [...edits, old], written }));
  fake.book.insertLines(fake.book.sheet('附表'), 'row', 0, 1);
  const report = await workbook.undo();
  expect([report?.restored.length, report?.left]).toEqual([4, []]);
  expect(['D2', 'D3', 'D4', 'D5', 'A2'].map((at) => fake.book.typed('附表', at))).toEqual([
    '',
    '',
    '',
    '',
    7,
  ]);
});

test('a cell whose row is gone is told as left', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  fake.book.deleteLines(fake.book.sheet('附表'), 'row', 0, 1);
  const report = await workbook.undo();
  expect(report?.left).toEqual([{ sheet: '附表', ...place('A1'), found: '' }]);
  expect(stands(fake).slice(0, 3)).toEqual(BEFORE.slice(0, 3));
});

test('follows renamed sheets, with records on the cell or without', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  fake.book.rename(fake.book.sheet('附表'), '附表一');
  fake.book.rename(fake.book.sheet(S), '表一');
  expect((await workbook.undo())?.left).toEqual([]);
  expect([fake.book.typed('附表一', 'A1'), fake.book.typed('表一', 'A5')]).toEqual([7, '合计']);
});

const SHEET = {
  name: '基础数据',
  columnWidths: [30],
  cells: [
    { row: 0, col: 0, value: text('数据项'), style: 'header' },
    { row: 1, col: 0, value: text('3月'), style: 'label' },
    { row: 1, col: 1, value: number('0.5'), style: 'percent' },
  ],
} as const;

test('an added sheet is taken away again', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, { ...FILL, newSheets: [SHEET] });
  const report = await workbook.undo();
  expect(report?.leftSheets).toEqual([]);
  expect(fake.book.sheets.map((sheet) => sheet.name)).toEqual([S, '附表', '锁定']);
  expect(stands(fake)).toEqual(BEFORE);
});

test.each([
  ['B2', '0.6'],
  ['F9', '备注'],
])('an added sheet stays once the officer has typed into it: %s', async (address, typed) => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ newSheets: [SHEET] }));
  fake.book.type('基础数据', address, typed);
  expect((await workbook.undo())?.leftSheets).toEqual(['基础数据']);
  expect(fake.book.sheetNamed('基础数据')).toBeDefined();
});

test('several clicks are taken back one by one, the last first', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  const again = plan({
    edits: [edit(S, 'C1', number('0.6'), '50%')],
    written: [
      { sheet: S, ...place('C1'), value: '60%' },
      { sheet: '附表', ...place('A1'), value: '98%' },
    ],
  });
  await readAnd(workbook, again);
  const kept = names(fake);
  await workbook.undo();
  expect(stands(fake)).toEqual(AFTER);
  expect(kept).not.toEqual(names(fake));
  await workbook.undo();
  expect([stands(fake), names(fake), workbook.undoable]).toEqual([BEFORE, [], false]);
});

test('a click from one page is taken back in another, also after closing and reopening', async () => {
  const journal = new TextJournal();
  const { fake, workbook } = openForm({ journal });
  await readAnd(workbook, FILL);
  const { fake: reopened, workbook: pane } = openForm({ journal }, fake.reopen());
  expect(pane.undoable).toBe(true);
  expect((await pane.undo())?.left).toEqual([]);
  expect([stands(reopened), journal.text]).toEqual([BEFORE, null]);
});

test('a protected sheet: nothing is put back, the click stays to be taken back', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  fake.book.sheet('附表').protection = {};
  const error = await failure(workbook.undo());
  expect([error.code, error.after]).toEqual(['protected', 'untouched']);
  expect(error.message).toContain('“附表”');
  expect([stands(fake), workbook.undoable]).toEqual([AFTER, true]);
});

test('an undo that fails half way leaves all as the click had left it', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, FILL);
  const held = names(fake);
  onTrip(fake, 3, () => ({ failAfter: 14 }));
  const error = await failure(workbook.undo());
  expect([error.after, stands(fake), names(fake)]).toEqual(['restored', AFTER, held]);
  await workbook.undo();
  expect(stands(fake)).toEqual(BEFORE);
});

test('clicks that only mark, or write nothing, are nothing to take back', async () => {
  const { workbook } = openForm();
  await readAnd(workbook, plan({ edits: [edit(S, 'D1', number('1'), '99')] }));
  await workbook.apply(plan({ marks: [{ sheet: S, ...place('D1'), severity: 'error', check: 'x' }] }));
  expect(workbook.undoable).toBe(false);
});

test('keeps twenty clicks', async () => {
  const journal = new MemoryJournal();
  const { workbook } = openForm({ journal });
  for (let at = 0; at < 22; at++)
    await workbook.apply(plan({ edits: [edit('附表', `H${at + 1}`, number(String(at)), '')] }));
  expect(journal.load()?.clicks.map((click) => click.cells[0]?.row)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 2),
  );
});

test.each(['', 'x', '{"version":2,"clicks":[]}', '{"version":1}', '{"version":1,"clicks":[{}]}', 'null'])(
  'a journal that makes no sense is none: %s',
  (kept) => {
    expect(parseJournal(kept)).toBeNull();
  },
);

const CELL = { row: 0, col: 0, value: { kind: 'text', value: '一' }, style: 'title' };
const CONTENT = { name: '检查结果', cells: [CELL], columnWidths: [10] };
const journalWith = (former: unknown): string =>
  JSON.stringify({
    version: 1,
    clicks: [
      { cells: [], recordsAdded: [], recordsRemoved: [], sheets: [{ id: '', name: 'x', cells: [], former }] },
    ],
  });

test('a journal may hold a sheet to be made again', () => {
  const linked = { ...CELL, link: { sheet: S, row: 1, col: 2 } };
  const blank = { ...CELL, value: { kind: 'blank' } };
  for (const cell of [CELL, linked, blank])
    expect(parseJournal(journalWith({ ...CONTENT, cells: [cell] }))).not.toBeNull();
  expect(parseJournal(journalWith(undefined))).not.toBeNull();
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['without a name', { ...CONTENT, name: 1 }],
  ['without widths', { ...CONTENT, columnWidths: ['10'] }],
  ['without cells', { ...CONTENT, cells: {} }],
  ['a place that is none', { ...CONTENT, cells: [{ ...CELL, row: -1 }] }],
  ['a look that is none', { ...CONTENT, cells: [{ ...CELL, style: 'toString' }] }],
  ['a value that is none', { ...CONTENT, cells: [{ ...CELL, value: { kind: 'formula', value: '1' } }] }],
  ['a link that leads nowhere', { ...CONTENT, cells: [{ ...CELL, link: { sheet: 1, row: 0, col: 0 } }] }],
])('a journal whose sheet cannot be made again is none: %s', (_, former) => {
  expect(parseJournal(journalWith(former))).toBeNull();
});

test('every kind of content comes back as it was', async () => {
  const sheet = { name: '附表', cells: { A1: { text: '39.33%' }, A2: { text: '=1+1' }, A3: { text: '优' } } };
  const { fake, workbook } = openForm({}, FakeExcel.of([sheet]));
  const put = fake.book.sheet('附表');
  put.put(3, 0, { value: true, format: 'General' });
  put.put(4, 0, { value: { error: '#N/A' }, format: 'General' });
  put.put(5, 0, { value: '0.5', format: '@' });
  put.put(6, 0, { value: { error: '#DIV/0!' }, formula: '=1/0', format: '0.00%' });
  put.put(7, 0, { value: 45292, format: 'yyyy/m/d' });
  fake.book.calculate = () => ({ error: '#DIV/0!' });
  const held = [...put.stored()].map(({ row, cell }) => [row, cell]);
  const book = await workbook.read();
  const edits = book.sheets[0]!.rows.map(({ row, cells }) =>
    edit('附表', `A${row + 1}`, number('1'), cells[0]!.error ?? cells[0]!.text, {
      replaceFormula: true,
      format: '0.0',
    }),
  );
  expect((await workbook.apply(plan({ edits }))).skipped).toEqual([]);
  expect(fake.book.typed('附表', 'A7')).toBe(1);
  await workbook.undo();
  expect([...put.stored()].map(({ row, cell }) => [row, cell])).toEqual(held);
});
