import type { SheetSnapshot } from '../../../src/core/grid/cell';
import { cellAt } from '../../adapters/plans';
import { FakeExcel } from '../fake-excel';
import type { FakeCell } from '../model/sheet';
import { failure, onTrip, openForm, S, since } from './form';

function openCells(cells: readonly Partial<FakeCell>[]) {
  const open = openForm({}, FakeExcel.of([{ name: '表', cells: {} }]));
  const sheet = open.fake.book.sheet('表');
  cells.forEach((cell, row) => sheet.put(row, 0, { value: '', format: 'General', ...cell }));
  return open;
}

test.each([
  [{ value: 39.33 }, { text: '39.33', number: '39.33' }],
  [{ value: 0.1 + 0.2 }, { text: '0.30000000000000004', number: '0.30000000000000004' }],
  [{ value: 1e21 }, { text: '1e+21', number: '1e+21' }],
  [{ value: -0 }, { text: '0', number: '0' }],
  [
    { value: 1234.5, format: '#,##0.00' },
    { text: '1234.5', number: '1234.5', format: '#,##0.00' },
  ],
  [
    { value: 0.9, format: '0%' },
    { text: '90%', number: '0.9', format: '0%' },
  ],
  [
    { value: 45291, format: 'yyyy"年"m"月"d"日"' },
    { text: '2023年12月31日', number: '45291', format: 'yyyy"年"m"月"d"日"' },
  ],
  [{ value: true }, { text: 'TRUE' }],
  [{ value: { error: '#N/A' } }, { text: '#N/A', error: '#N/A' }],
  [{ value: '=1+1' }, { text: '=1+1' }],
  [
    { value: 25, formula: '=D1*2' },
    { text: '25', number: '25', formula: 'D1*2' },
  ],
  [
    { value: '', formula: '=""' },
    { text: '', formula: '""' },
  ],
  [{ value: ' a\n b ' }, { text: ' a\n b ' }],
  [
    { value: '0.5', format: '@' },
    { text: '0.5', format: '@' },
  ],
])('a cell holding %j', async (held, expected) => {
  const { workbook } = openCells([held]);
  expect(cellAt(await workbook.read(), '表', 'A1')).toEqual(expected);
});

test('hidden rows and columns, single and in runs', async () => {
  const { fake, workbook } = openCells(Array.from({ length: 9 }, (_, value) => ({ value })));
  const sheet = fake.book.sheet('表');
  sheet.put(0, 4, { value: 'x', format: 'General' });
  sheet.hiddenRows.set(2, 4, true);
  sheet.hiddenRows.set(6, 6, true);
  sheet.hiddenCols.set(1, 2, true);
  const read = (await workbook.read()).sheets[0] as SheetSnapshot;
  expect(read.hiddenRows).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 6 },
  ]);
  expect(read.hiddenCols).toEqual([{ from: 1, to: 2 }]);
});

test('all rows of a sheet hidden', async () => {
  const { fake, workbook } = openCells([{ value: 1 }, { value: 2 }]);
  fake.book.sheet('表').hiddenRows.set(0, 1, true);
  expect((await workbook.read()).sheets[0]?.hiddenRows).toEqual([{ from: 0, to: 1 }]);
});

test('a very hidden sheet is hidden', async () => {
  const { fake, workbook } = openForm();
  fake.book.sheet('附表').visibility = 'VeryHidden';
  expect((await workbook.read()).sheets.map((sheet) => sheet.hidden)).toEqual([false, true, false]);
});

test('more than Excel answers at once is asked for in halves', async () => {
  const { fake, workbook } = openCells(Array.from({ length: 300 }, (_, at) => ({ value: `第${at}行` })));
  fake.limits = { ...fake.limits, response: 6000 };
  const book = await workbook.read();
  expect(book.sheets[0]?.rows).toHaveLength(300);
  expect(cellAt(book, '表', 'A300')?.text).toBe('第299行');
  expect(fake.trips.filter((trip) => trip.error === '5104').length).toBeGreaterThan(0);
});

test('a hundred thousand cells go into one batch, more into several', async () => {
  const { fake, workbook } = openCells([]);
  const sheet = fake.book.sheet('表');
  for (let row = 0; row < 30_000; row += 100)
    for (let col = 0; col < 10; col++) sheet.put(row, col, { value: row, format: 'General' });
  expect((await workbook.read()).sheets[0]?.rows).toHaveLength(300);
  expect(since(fake, 0)).toBe(5);
});

test('a cell gone astray does not make millions of empty ones be read', async () => {
  const { fake, workbook } = openCells([{ value: '指标' }, { value: 1 }]);
  fake.book.sheet('表').put(1048575, 9, { value: '点', format: 'General' });
  const book = await workbook.read();
  expect(book.sheets[0]?.rows.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
    [0, '指标'],
    [1, '1'],
    [1048575, '点'],
  ]);
  expect(since(fake, 0)).toBe(4);
});

test('cells far apart in one row, on a protected sheet', async () => {
  const { fake, workbook } = openCells([{ value: '指标' }]);
  const sheet = fake.book.sheet('表');
  sheet.put(0, 16383, { value: '远', format: 'General' });
  sheet.put(9999, 2, { value: '下', format: 'General' });
  sheet.protection = {};
  expect(
    (await workbook.read()).sheets[0]?.rows.map(({ row, cells }) => [row, cells.map((cell) => cell.col)]),
  ).toEqual([
    [0, [0, 16383]],
    [9999, [2]],
  ]);
});

test('a sheet that holds too much is refused by its name', async () => {
  const { fake, workbook } = openCells([]);
  const sheet = fake.book.sheet('表');
  for (let row = 0; row < 1_000_000; row += 500) {
    sheet.put(row, 0, { value: 1, format: 'General' });
    sheet.put(row, 20, { value: 1, format: 'General' });
  }
  const error = await failure(workbook.read());
  expect([error.code, error.message]).toEqual(['too-large', expect.stringContaining('“表”')]);
});

test('more merged areas than Excel tells of at once', async () => {
  const { fake, workbook } = openCells([{ value: '指标' }]);
  const merges = Array.from({ length: 700 }, (_, at) => ({
    top: at * 3,
    left: 0,
    bottom: at * 3 + 1,
    right: 2,
  }));
  fake.book.sheet('表').merges = merges;
  const read = (await workbook.read()).sheets[0];
  expect([...(read?.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual(merges);
});

test('a sheet deleted between two requests: read once more, without it', async () => {
  const { fake, workbook } = openForm();
  onTrip(fake, 2, (_, book) => {
    book.removeSheet(book.sheet('附表'));
    return undefined;
  });
  expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toEqual(['自评表', '锁定']);
});

test('nothing is activated, selected or changed by reading', async () => {
  const { fake, workbook } = openForm();
  const events: unknown[] = [];
  fake.book.events.listen((event) => events.push(event));
  await workbook.read();
  expect([events, fake.book.selection]).toEqual([[], null]);
});

test('merged areas that are told of by their first cells are read whole', async () => {
  const { fake, workbook } = openForm(
    {},
    FakeExcel.of([
      {
        name: '表',
        merges: ['A5:B6', 'D1:D9'],
        cells: { A5: { text: '合计' }, D9: { text: '' }, D1: { text: '目标' } },
      },
    ]),
  );
  fake.book.sheet('表').mergesByCorner = true;
  const read = (await workbook.read()).sheets[0];
  expect([...(read?.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual([
    { top: 0, left: 3, bottom: 8, right: 3 },
    { top: 4, left: 0, bottom: 5, right: 1 },
  ]);
});

test('what is read ahead is for the first who reads, and the next one reads anew', async () => {
  const { fake, workbook } = openForm();
  const asked = fake.trips.length;
  workbook.readAhead();
  const first = await workbook.read();
  expect(fake.trips.length - asked).toBe(3);
  fake.book.type(S, 'D1', 13);
  expect(cellAt(first, S, 'D1')).toMatchObject({ number: '12.5' });
  expect(cellAt(await workbook.read(), S, 'D1')).toMatchObject({ number: '13' });
});

test('a reading ahead that fails is told to the first who reads, and the next one reads anew', async () => {
  const { fake, workbook } = openForm();
  fake.interfere = () => ({ transport: 5102 });
  workbook.readAhead();
  await new Promise((resolve) => setTimeout(resolve));
  expect((await failure(workbook.read())).code).toBe('unknown');
  fake.interfere = null;
  expect((await workbook.read()).sheets).toHaveLength(3);
});
