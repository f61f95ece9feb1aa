import { edit, number, place, plan } from '../../adapters/plans';
import { S, names, openForm, readAnd, since } from './form';

const record = (address: string, value: string, sheet = S) => ({ sheet, ...place(address), value });

test('records are hidden names, with the value in their comment', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ written: [record('C1', '39.33%'), record('A1', '7', '附表')] }));
  expect(names(fake)).toEqual(['_jihe_1 =自评表!$C$1 39.33%', '_jihe_2 =附表!$A$1 7']);
  expect(fake.book.names.map((name) => name.visible)).toEqual([false, false]);
});

test('names that already say it stay, only the others are touched', async () => {
  const { fake, workbook } = openForm();
  const kept = record('C1', '39.33%');
  await readAnd(workbook, plan({ written: [kept, record('D1', '12.5')] }));
  const [name] = fake.book.names;
  await workbook.apply(plan({ written: [record('D1', '13'), kept] }));
  expect(fake.book.names[0]).toBe(name);
  expect(names(fake)).toEqual(['_jihe_1 =自评表!$C$1 39.33%', '_jihe_3 =自评表!$D$1 13']);
});

test('the officer’s own names stay', async () => {
  const { fake, workbook } = openForm();
  fake.book.addName('预算', null, '=100');
  fake.book.addName('_jihe_x', null, '=1');
  await readAnd(workbook, plan({ written: [] }));
  expect(fake.book.names.map((name) => name.name)).toEqual(['预算', '_jihe_x']);
});

test('a record moves with its cell and its sheet', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ written: [record('C1', '39.33%')] }));
  fake.book.insertLines(fake.book.sheet(S), 'row', 0, 2);
  fake.book.rename(fake.book.sheet(S), "自评'表");
  expect((await workbook.read()).written).toEqual([record('C3', '39.33%', "自评'表")]);
});

test('a record whose cell or sheet is gone is none, and is cleared away', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ written: [record('C1', '39.33%'), record('A1', '7', '附表')] }));
  fake.book.deleteLines(fake.book.sheet(S), 'row', 0, 1);
  fake.book.removeSheet(fake.book.sheet('附表'));
  expect((await workbook.read()).written).toEqual([]);
  await workbook.apply(plan({ written: [] }));
  expect(names(fake)).toEqual([]);
});

test('a copied sheet brings records of its own, that are read and replaced like others', async () => {
  const { fake, workbook } = openForm();
  const copy = fake.book.addSheet('自评表 (2)');
  const cell = { top: 0, left: 2, bottom: 0, right: 2 };
  fake.book.addName('_jihe_1', copy, { sheet: copy, area: cell }).comment = '39.33%';
  const book = await workbook.read();
  expect(book.written).toEqual([record('C1', '39.33%', '自评表 (2)')]);
  await workbook.apply(plan({ written: [record('D1', '12.5')] }));
  expect(names(fake)).toEqual(['_jihe_2 =自评表!$D$1 12.5']);
  const from = fake.trips.length;
  await workbook.apply(plan({ written: [] }));
  expect([names(fake), since(fake, from)]).toEqual([[], 2]);
});

test('a value too long for a name is not recorded, the others are', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ written: [record('C1', '长'.repeat(256)), record('D1', '12.5')] }));
  expect(names(fake)).toEqual(['_jihe_1 =自评表!$D$1 12.5']);
});

test('a name that somebody has put another formula into is no record', async () => {
  const { fake, workbook } = openForm();
  fake.book.addName('_jihe_1', null, '=SUM(自评表!$A$1:$A$9)').comment = '9';
  expect((await workbook.read()).written).toEqual([]);
  const edits = [edit(S, 'D1', number('1'), '12.5')];
  await workbook.apply(plan({ edits, written: [record('D1', '1')] }));
  expect(names(fake)).toEqual(['_jihe_2 =自评表!$D$1 1']);
});
