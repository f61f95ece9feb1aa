import { FakeExcel } from '../fake-excel';
import { connectedTo, onSheet } from './connected';

const book = (): FakeExcel =>
  connectedTo(
    FakeExcel.of([
      {
        name: '甲',
        merges: ['A5:B6'],
        cells: { A1: { text: '标' }, B1: { number: '1' }, A5: { text: '合' } },
      },
      { name: '乙', hidden: true, cells: {} },
      { name: '锁', protected: true, cells: { A1: { number: '1' } } },
    ]),
  );
const code = (error: string) => expect.objectContaining({ code: error }) as unknown;

test('a batch is no transaction: what stood before the failing action is done', async () => {
  const fake = book();
  const failing = onSheet('甲', (sheet) => {
    sheet.getRange('B1').values = [[2]];
    sheet.getRange('B2:B3').values = [[1], [2], [3]];
    sheet.getRange('B4').values = [[4]];
  });
  await expect(failing).rejects.toEqual(code('InvalidArgument'));
  expect([fake.book.typed('甲', 'B1'), fake.book.typed('甲', 'B4')]).toEqual([2, '']);
});

test('rules stand on several areas, keep their ids and are found from any cell', async () => {
  const fake = book();
  await onSheet('甲', (sheet) => {
    const rule = sheet.getRanges('A1,B3:C4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=LEN("x")>0';
    rule.custom.format.fill.color = '#ffc7ce';
    rule.custom.format.borders.getItem('EdgeTop').style = 'Dash';
  });
  const found = async (address: string): Promise<string[]> => {
    const list = await onSheet('甲', (sheet) =>
      sheet.getRange(address).conditionalFormats.load('items/id,items/type'),
    );
    return list.items.map((rule) => rule.id);
  };
  const [id] = await found('C4');
  expect(await found('A1:A2')).toEqual([id]);
  expect(await found('B1')).toEqual([]);
  expect(fake.book.sheet('甲').conditionalFormats[0]).toMatchObject({
    formula: '=LEN("x")>0',
    fill: '#FFC7CE',
    borders: new Map([['EdgeTop', { color: '#000000', style: 'Dash' }]]),
  });
  await onSheet('甲', (sheet) => sheet.getRange().conditionalFormats.getItem(id!).delete());
  expect(await found('A1')).toEqual([]);
  await expect(
    onSheet('甲', (sheet) => sheet.getRange().conditionalFormats.getItem(id!).delete()),
  ).rejects.toEqual(code('ItemNotFound'));
});

test('the formula of a rule of another kind cannot be had', async () => {
  const fake = book();
  const rule = fake.book.addConditionalFormat(fake.book.sheet('甲'), 'DataBar', [
    { top: 0, left: 0, bottom: 0, right: 0 },
  ]);
  const formula = onSheet('甲', (sheet) =>
    sheet.getRange().conditionalFormats.getItem(rule.id).custom.rule.load('formula'),
  );
  await expect(formula).rejects.toEqual(code('InvalidOperation'));
});

test('names take a range, hide, move with their cell and outlive their sheet', async () => {
  const fake = book();
  await onSheet('甲', (sheet, context) => {
    context.workbook.names.add('_x_1', sheet.getRange('B1'), '1').visible = false;
  });
  const [name] = fake.book.names;
  expect(name).toMatchObject({ name: '_x_1', comment: '1', visible: false, formula: '=甲!$B$1' });
  fake.book.insertLines(fake.book.sheet('甲'), 'row', 0, 2);
  expect(name!.formula).toBe('=甲!$B$3');
  fake.book.removeSheet(fake.book.sheet('甲'));
  expect(name!.formula).toBe('=#REF!');
});

test('merged areas: only those that begin in the range, and a cell behind the first takes nothing', async () => {
  const fake = book();
  const merged = await onSheet('甲', (sheet) => [
    sheet.getRange('A1:C5').getMergedAreasOrNullObject().load('address'),
    sheet.getRange('B5:C6').getMergedAreasOrNullObject().load('address'),
  ]);
  expect([merged[0]!.address, merged[1]!.isNullObject]).toEqual(['甲!A5:B6', true]);
  await onSheet('甲', (sheet) => (sheet.getRange('B6').values = [['x']]));
  expect(fake.book.typed('甲', 'B6')).toBe('');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ['a value', (sheet) => (sheet.getRange('A1').values = [[2]]), 'AccessDenied'],
  ['a format', (sheet) => (sheet.getRange('A1').numberFormat = [['0']]), 'AccessDenied'],
  ['a rule', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'), 'AccessDenied'],
])('a protected sheet takes no %s', async (_, work, error) => {
  book();
  await expect(onSheet('锁', work)).rejects.toEqual(code(error));
});

test('a sheet that is gone, a hidden one that is to be shown', async () => {
  const fake = book();
  await expect(onSheet('没有', (sheet) => sheet.load('name'))).rejects.toEqual(code('ItemNotFound'));
  await expect(onSheet('乙', (sheet) => sheet.activate())).rejects.toEqual(code('InvalidOperation'));
  const late = Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('甲').getRange('A1').load('values');
    await context.sync();
    fake.book.show(fake.book.sheet('乙'), 'Visible');
    fake.book.removeSheet(fake.book.sheet('甲'));
    cell.values = [[1]];
    await context.sync();
  });
  await expect(late).rejects.toEqual(code('ItemNotFound'));
});

test('settings, selection and new sheets', async () => {
  const fake = book();
  await onSheet('甲', (sheet, context) => {
    context.workbook.settings.add('key', { a: [1] });
    sheet.getRange('C3:D4').select();
    context.workbook.worksheets.add('新').getRange('A1').values = [['x']];
  });
  const [setting, cell, list] = await onSheet('甲', (_, { workbook }) => [
    workbook.settings.getItemOrNullObject('key').load('value'),
    workbook.getActiveCell().load('address'),
    workbook.worksheets.load('items/name'),
  ]);
  expect(setting.value).toEqual({ a: [1] });
  expect(cell.address).toBe('甲!C3');
  expect(list.items.map((sheet) => sheet.name)).toEqual(['甲', '乙', '锁', '新']);
  await expect(onSheet('甲', (_, { workbook }) => workbook.worksheets.add('新'))).rejects.toEqual(
    code('ItemAlreadyExists'),
  );
  expect(fake.book.typed('新', 'A1')).toBe('x');
});

test('a saved file keeps marks, names and settings, under new ids; who listened is gone', async () => {
  const fake = book();
  await onSheet('甲', (sheet, context) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=1';
    context.workbook.names.add('_x_1', sheet.getRange('B1'), '1');
    context.workbook.settings.add('key', 1);
    sheet.onChanged.add(() => Promise.resolve());
  });
  const again = fake.reopen();
  const before = fake.book.sheet('甲');
  const after = again.book.sheet('甲');
  expect(after.conditionalFormats[0]).toMatchObject({ formula: '=1' });
  expect(after.conditionalFormats[0]!.id).not.toBe(before.conditionalFormats[0]!.id);
  expect([...after.stored()]).toEqual([...before.stored()]);
  expect(again.book.names.map((name) => name.formula)).toEqual(['=甲!$B$1']);
  expect([...again.book.settings]).toEqual([['key', 1]]);
  expect([fake.registrations, again.registrations]).toEqual([1, 0]);
});
