import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';

let fake: FakeExcel;
let connected: Connected;

beforeEach(() => {
  fake = FakeExcel.of([
    {
      name: '自评表',
      merges: ['A5:B6'],
      hiddenRows: [3],
      cells: {
        A1: { text: '指标' },
        C1: { number: '0.3933', format: '0.00%' },
        E1: { number: '25', formula: 'D1*2' },
        B2: { error: '#DIV/0!', formula: 'D1/0' },
        A5: { text: '合计' },
      },
    },
    { name: '空', hidden: true, cells: {} },
    { name: '锁定', protected: true, cells: { A1: { number: '1' } } },
  ]);
  connected = connect(fake);
});
afterEach(() => connected.dispose());

test('sheets, cells, merges and protection are read through the real client', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility,items/protection/protected');
    const form = sheets.getItem('自评表');
    const used = form.getUsedRangeOrNullObject(true);
    used.load('values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    const merged = form.getUsedRange().getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load('items/rowIndex,items/rowCount,items/columnCount');
    const blank = sheets.getItem('空').getUsedRangeOrNullObject(true);
    blank.load('rowCount');
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
      ['自评表', 'Visible', false],
      ['空', 'Hidden', false],
      ['锁定', 'Visible', true],
    ]);
    expect(used.values[0]).toEqual(['指标', '', 0.3933, '', 25]);
    expect(used.formulas[0]?.[4]).toBe('=D1*2');
    expect(used.values[1]?.[1]).toBe('#DIV/0!');
    expect(used.numberFormat[0]?.[2]).toBe('0.00%');
    expect([used.rowCount, used.columnCount, used.rowHidden]).toEqual([5, 5, null]);
    expect(merged.areaCount).toBe(1);
    expect(merged.areas.items.map((area) => [area.rowIndex, area.rowCount, area.columnCount])).toEqual([
      [4, 2, 2],
    ]);
    expect(blank.isNullObject).toBe(true);
  });
  await Promise.resolve();
  expect(fake.trips.map((trip) => trip.cleanup)).toEqual([false, true]);
});

test('values are set as typed, and a protected sheet takes none', async () => {
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem('自评表');
    form.getRange('D1').values = [['39.33%']];
    form.getRange('D2:E2').values = [["'=1+1", '=1+1']];
    form.getRange('B6').values = [['lost']];
    await context.sync();
  });
  const cell = (address: string) => fake.book.typed('自评表', address);
  expect([cell('D1'), cell('D2'), cell('E2'), cell('B6')]).toEqual([0.3933, '=1+1', '=1+1', '']);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('D1').values = [[1]];
      context.workbook.worksheets.getItem('锁定').getRange('A1').values = [[2]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
  expect([cell('D1'), fake.book.typed('锁定', 'A1')]).toEqual([1, 1]);
});
