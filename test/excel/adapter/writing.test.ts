import { BLANK, edit, number, place, plan, text } from '../../adapters/plans';
import type { FakeExcel } from '../fake-excel';
import { AFTER, BEFORE, FILL, S, failure, names, onTrip, openForm, readAnd, since, stands } from './form';

test('reads in three requests, looks in one, writes in one', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  expect(since(fake, 0)).toBe(3);
  const report = await workbook.apply({ ...FILL, marks: [mark('D1')] });
  expect(since(fake, 0)).toBe(5);
  expect(report).toEqual({ applied: FILL.edits, skipped: [] });
  expect(stands(fake)).toEqual(AFTER);
  expect(fake.book.sheet(S).conditionalFormats).toHaveLength(1);
});

test('marks after a reading take one request', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  await workbook.apply(plan({ marks: [mark('D1'), mark('A5')] }));
  expect(since(fake, 0)).toBe(4);
});

function mark(address: string) {
  return { sheet: S, ...place(address), severity: 'error', check: 'total-contradicts-sum' } as const;
}

test('lets go of every range it asked for, without a request of its own for that', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, { ...FILL, marks: [mark('D1')] });
  await workbook.undo();
  await workbook.apply(plan({ marks: [] }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fake.keptReferences).toBe(0);
  expect(fake.trips.filter((trip) => trip.cleanup)).toEqual([]);
});

test('a cell that the officer changed since the reading stays, and is no record of ours', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.type(S, 'C1', '41%');
  const report = await workbook.apply(FILL);
  expect(report.skipped).toEqual([{ edit: FILL.edits[0], why: 'changed', found: '41%' }]);
  expect(stands(fake)).toEqual(['0.41 0.00%', ...AFTER.slice(1)]);
  expect(names(fake)).toEqual(['_jihe_1 =附表!$A$1 98%']);
});

test('a sheet protected since the reading: nothing is written anywhere', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.sheet('附表').protection = {};
  const report = await workbook.apply({ ...FILL, marks: [mark('D1')] });
  expect(report.applied).toEqual([]);
  expect(report.skipped.map((one) => [one.why, one.found])).toEqual([
    ['protected', '39.33%'],
    ['protected', '合计'],
    ['protected', '25'],
    ['protected', '7'],
  ]);
  expect([stands(fake), names(fake), workbook.undoable]).toEqual([BEFORE, [], false]);
  expect(fake.book.sheet(S).conditionalFormats).toEqual([]);
});

test('a sheet renamed since the reading is written under its new name', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.rename(fake.book.sheet('附表'), "附'表 2");
  expect((await workbook.apply(FILL)).skipped).toEqual([]);
  expect(fake.book.typed("附'表 2", 'A1')).toBe(0.98);
  expect(names(fake)).toContain("_jihe_2 ='附''表 2'!$A$1 98%");
});

test('a sheet deleted since the reading: the others are written, its edits reported', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.removeSheet(fake.book.sheet('附表'));
  const report = await workbook.apply(FILL);
  expect(report.skipped).toEqual([{ edit: FILL.edits[3], why: 'no-sheet', found: '' }]);
  expect(fake.book.typed(S, 'C1')).toBe(0.5);
  expect(names(fake)).toEqual(['_jihe_1 =自评表!$C$1 50%']);
});

/** What is typed into a sheet from now on, as it is typed. */
function typedInto({ book }: FakeExcel, name: string): unknown[] {
  const typed: unknown[] = [];
  const sheet = book.sheet(name);
  const enter = book.enter.bind(book);
  book.enter = (at, row, col, input, format) => {
    if (at === sheet) typed.push(input);
    enter(at, row, col, input, format);
  };
  return typed;
}

test('text that Excel would make something else of gets an apostrophe, plain words do not', async () => {
  const { fake, workbook } = openForm();
  const edits = ['39.33%', '=1+1', '3月5日', 'TRUE', '#N/A', "'引号", '优', '达标'].map((value, row) =>
    edit('附表', `C${row + 1}`, text(value), ''),
  );
  const typed = typedInto(fake, '附表');
  await readAnd(workbook, plan({ edits }));
  expect(typed).toEqual(["'39.33%", "'=1+1", "'3月5日", "'TRUE", "'#N/A", "''引号", '优', '达标']);
  expect(edits.map((_, row) => fake.book.typed('附表', `C${row + 1}`))).toEqual(
    edits.map((one) => (one.value.kind === 'text' ? one.value.value : null)),
  );
});

test('text goes as it is into a cell of text format', async () => {
  const { fake, workbook } = openForm();
  const edits = [edit('附表', 'C1', text('39.33%'), '', { format: '@' })];
  const typed = typedInto(fake, '附表');
  await readAnd(workbook, plan({ edits }));
  const cell = fake.book.sheet('附表').cell(0, 2);
  expect([cell.value, cell.format, typed]).toEqual(['39.33%', '@', ['39.33%']]);
});

test('a structure that is protected takes no new sheet, and nothing else is written either', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.structureProtected = true;
  const sheet = { name: '基础数据', cells: [], columnWidths: [] };
  const error = await failure(workbook.apply({ ...FILL, newSheets: [sheet] }));
  expect([error.code, error.after]).toEqual(['protected', 'untouched']);
  expect(error.message).toContain('工作簿的结构受保护');
  expect(stands(fake)).toEqual(BEFORE);
});

test('a new sheet looks as in a file: bold heads, boxes, number formats, column widths', async () => {
  const { fake, workbook } = openForm();
  const cells = [
    { row: 0, col: 0, value: text('基础数据'), style: 'title' },
    { row: 1, col: 0, value: text('数据项'), style: 'header' },
    { row: 2, col: 1, value: number('1025.51'), style: 'amount' },
    { row: 2, col: 0, value: text('年初预算数'), style: 'label' },
    { row: 3, col: 1, value: BLANK, style: 'percent' },
  ] as const;
  await readAnd(workbook, plan({ newSheets: [{ name: '基础数据', cells, columnWidths: [30, 10] }] }));
  const sheet = fake.book.sheet('基础数据');
  expect(sheet.cell(0, 0).look).toMatchObject({ 'font.bold': true, 'font.size': 16 });
  expect(sheet.cell(1, 0).look).toMatchObject({ 'fill.color': '#F2F2F2' });
  expect([sheet.cell(2, 1).format, sheet.cell(3, 1).format]).toEqual(['#,##0.00', '0.00%']);
  expect([...sheet.columnWidths]).toEqual([
    [0, 183.75],
    [1, 63.75],
  ]);
  expect(fake.book.active.name).toBe(S);
});

test('while a cell is being typed into, the writing waits', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  onTrip(fake, 2, (_, book) => {
    book.editing = true;
    setTimeout(() => (book.editing = false), 30);
    return undefined;
  });
  expect((await workbook.apply(FILL)).skipped).toEqual([]);
  expect(stands(fake)).toEqual(AFTER);
});
