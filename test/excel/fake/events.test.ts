import { FakeExcel } from '../fake-excel';
import { connectedTo, onSheet } from './connected';

const book = (): FakeExcel =>
  connectedTo(
    FakeExcel.of([
      { name: '甲', cells: { A1: { text: '标' } } },
      { name: '乙', cells: {} },
    ]),
  );

/** Lets everything that was told reach whoever listens. */
const told = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('who typed where is told to the sheet’s and the book’s listeners, until they stop', async () => {
  const fake = book();
  const heard: unknown[] = [];
  const hear = (event: Excel.WorksheetChangedEventArgs) => {
    heard.push([
      event.address,
      event.changeType,
      event.triggerSource,
      (event.details as { valueAfter?: unknown } | undefined)?.valueAfter,
    ]);
    return Promise.resolve();
  };
  const handlers = await onSheet('甲', (sheet, context) => [
    sheet.onChanged.add(hear),
    context.workbook.worksheets.onChanged.add(hear),
  ]);
  fake.book.type('甲', 'A1', '39%');
  fake.book.type('乙', 'B2', 'x');
  fake.book.insertLines(fake.book.sheet('甲'), 'row', 2, 3);
  fake.book.deleteLines(fake.book.sheet('甲'), 'col', 1, 1);
  await onSheet('甲', (sheet) => (sheet.getRange('C1:D1').values = [[1, 2]]));
  await told();
  expect(heard.filter((_, at) => at % 2 === 0 || at > 2)).toHaveLength(8);
  expect(heard).toEqual(
    expect.arrayContaining([
      ['A1', 'RangeEdited', 'Unknown', 0.39],
      ['B2', 'RangeEdited', 'Unknown', 'x'],
      ['3:5', 'RowInserted', 'Unknown', undefined],
      ['B:B', 'ColumnDeleted', 'Unknown', undefined],
      ['C1:D1', 'RangeEdited', 'ThisLocalAddin', undefined],
    ]),
  );
  for (const handler of handlers) handler.remove();
  await handlers[0]!.context.sync();
  heard.length = 0;
  fake.book.type('甲', 'A1', 'y');
  await told();
  expect([heard, fake.registrations]).toEqual([[], 0]);
});

test('sheets that come and go, are renamed and selected', async () => {
  const fake = book();
  const heard: unknown[] = [];
  const hear = (event: { readonly worksheetId: string }) => {
    heard.push([(event as unknown as { type: string }).type, event.worksheetId]);
    return Promise.resolve();
  };
  await onSheet('甲', (_, { workbook: { worksheets } }) => {
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onSelectionChanged.add(hear);
    worksheets.onNameChanged.add(hear);
    worksheets.onActivated.add(hear);
  });
  const added = fake.book.addSheet('丙');
  fake.book.select(added, [{ top: 1, left: 1, bottom: 1, right: 1 }]);
  fake.book.rename(added, '丁');
  fake.book.removeSheet(added);
  await told();
  expect(heard).toEqual([
    ['WorksheetAdded', added.id],
    ['WorksheetActivated', added.id],
    ['WorksheetSelectionChanged', added.id],
    ['WorksheetNameChanged', added.id],
    ['WorksheetDeleted', added.id],
  ]);
});

test('while a cell is edited a request waits if it asked for that, and fails otherwise', async () => {
  const fake = book();
  fake.book.editing = true;
  const set = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').values = [[1]];
      await context.sync();
    });
  await expect(set({ delayForCellEdit: false })).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
  const waiting = set({ delayForCellEdit: true });
  await told();
  expect(fake.book.typed('甲', 'A1')).toBe('标');
  fake.book.editing = false;
  await waiting;
  expect(fake.book.typed('甲', 'A1')).toBe(1);
});
