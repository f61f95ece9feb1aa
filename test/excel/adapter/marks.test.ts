import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { areaAddress } from '../../../src/core/grid/address';
import type { Mark } from '../../../src/core/planning/types';
import { partText } from '../../adapters/package-check';
import { place, plan } from '../../adapters/plans';
import { makeXlsx } from '../../adapters/xlsx-maker';
import type { FakeExcel } from '../fake-excel';
import type { FakeConditionalFormat } from '../model/conditional-format';
import { S, failure, onTrip, openForm, readAnd, since } from './form';

function mark(address: string, severity: Mark['severity'] = 'error', sheet = S): Mark {
  return { sheet, ...place(address), severity, check: 'total-contradicts-sum' };
}

/** "自评表!A1,B2 =LEN(…)" of every rule in the book. */
function rules(fake: FakeExcel): string[] {
  return fake.book.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map(
      (one) => `${sheet.name}!${one.areas.map(areaAddress).join(',')} ${one.formula}`,
    ),
  );
}

const ERROR = '=LEN("jihe:mark:error")>0';
const WARNING = '=LEN("jihe:mark:warning")>0';

function own(fake: FakeExcel, address: string, formula: string): FakeConditionalFormat {
  const [top, left] = [place(address).row, place(address).col];
  const rule: FakeConditionalFormat = {
    id: fake.book.nextRuleId(),
    type: formula === '' ? 'DataBar' : 'Custom',
    areas: [{ top, left, bottom: top, right: left }],
    stopIfTrue: false,
    formula,
    fill: '#00FF00',
    borders: new Map(),
    font: new Map(),
  };
  fake.book.sheet(S).conditionalFormats.push(rule);
  return rule;
}

test('two colours, and two kinds of border for those who cannot tell them apart', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks: [mark('D1'), mark('B1', 'warning')] }));
  const looks = fake.book.sheet(S).conditionalFormats.map(({ fill, borders }) => [fill, [...borders]]);
  const sides = (style: string, color: string) =>
    ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => [side, { style, color }]);
  expect(looks.sort()).toEqual([
    ['#FFC7CE', sides('Continuous', '#C00000')],
    ['#FFEB9C', sides('Dash', '#9C6500')],
  ]);
});

test('the same formula on the same cells as in a file', async () => {
  const marks = [mark('D1'), mark('D2'), mark('B6'), mark('B1', 'warning')];
  const file = openXlsx(
    makeXlsx({ sheets: [{ name: S, xml: '<sheetData/><mergeCells><mergeCell ref="A5:B6"/></mergeCells>' }] }),
  );
  await file.apply(plan({ marks }));
  const xml = partText(file.toBytes(), 'xl/worksheets/sheet1.xml');
  const inFile = [...xml.matchAll(/sqref="([^"]*)"><cfRule[^>]*><formula>([^<]*)/g)].map(
    ([, sqref = '', formula = '']) => `${S}!${sqref.replaceAll(' ', ',')} =${formula.replace('&gt;', '>')}`,
  );
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks }));
  expect(rules(fake).sort()).toEqual(inFile.sort());
  expect(inFile).toEqual([`${S}!A5:B6,D1:D2 ${ERROR}`, `${S}!B1 ${WARNING}`]);
});

test('the officer’s own rules stay, whatever their kind', async () => {
  const { fake, workbook } = openForm();
  const theirs = [own(fake, 'A1', '=$A$1>0'), own(fake, 'D1', '')];
  await readAnd(workbook, plan({ marks: [mark('A1'), mark('D1')] }));
  expect(fake.book.sheet(S).conditionalFormats).toHaveLength(3);
  await workbook.apply(plan({ marks: [] }));
  expect(fake.book.sheet(S).conditionalFormats).toEqual(theirs);
});

test('marks are cleared after the workbook was closed and opened again', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks: [mark('D1'), mark('B1', 'warning', '附表')] }));
  const { fake: reopened, workbook: later } = openForm({}, fake.reopen());
  expect(rules(reopened)).toHaveLength(2);
  await later.apply(plan({ marks: [] }));
  expect(rules(reopened)).toEqual([]);
});

test('marks that came to other places by copying are cleared too', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks: [mark('D1')] }));
  const [rule] = fake.book.sheet(S).conditionalFormats;
  const copy = fake.book.addSheet('自评表 (2)');
  copy.conditionalFormats.push({ ...rule!, id: fake.book.nextRuleId() });
  fake.book.sheet(S).conditionalFormats.push({ ...rule!, id: fake.book.nextRuleId() });
  await workbook.apply(plan({ marks: [] }));
  expect(rules(fake)).toEqual([]);
});

test('a list that was read a while ago is not relied on', async () => {
  let now = 0;
  const { fake, workbook } = openForm({ now: () => now });
  await readAnd(workbook, plan({ marks: [mark('D1')] }));
  await workbook.read();
  const [rule] = fake.book.sheet(S).conditionalFormats;
  fake.book.sheet('附表').conditionalFormats.push({ ...rule!, id: fake.book.nextRuleId() });
  now = 61_000;
  await workbook.apply(plan({ marks: [] }));
  expect(rules(fake)).toEqual([]);
});

test('a protected sheet cannot be marked: it is told, the others are', async () => {
  const { fake, workbook } = openForm();
  const report = await readAnd(workbook, plan({ marks: [mark('A1', 'error', '锁定'), mark('D1')] }));
  expect(report.unmarked).toEqual(['锁定']);
  expect(rules(fake)).toEqual([`${S}!D1 ${ERROR}`]);
  expect((await workbook.apply(plan({ marks: [mark('D1')] }))).unmarked).toBeUndefined();
});

test('marks of ours on a sheet that was protected since are told when they cannot be cleared', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks: [mark('D1'), mark('A1', 'error', '附表')] }));
  fake.book.sheet('附表').protection = {};
  expect((await workbook.apply(plan({ marks: [] }))).unmarked).toEqual(['附表']);
  expect(rules(fake)).toEqual([`附表!A1 ${ERROR}`]);
});

test('a sheet protected between reading and marking', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  fake.book.sheet('附表').protection = {};
  const report = await workbook.apply(plan({ marks: [mark('D1'), mark('A1', 'error', '附表')] }));
  expect(report.unmarked).toEqual(['附表']);
  expect(rules(fake)).toEqual([`${S}!D1 ${ERROR}`]);
});

test('a mark deleted, a sheet deleted or renamed between reading and marking', async () => {
  const { fake, workbook } = openForm();
  await readAnd(workbook, plan({ marks: [mark('D1'), mark('A1', 'error', '附表')] }));
  await workbook.read();
  fake.book.removeSheet(fake.book.sheet('附表'));
  fake.book.rename(fake.book.sheet(S), '表一');
  await workbook.apply(plan({ marks: [mark('C1', 'warning')] }));
  expect(rules(fake)).toEqual([`表一!C1 ${WARNING}`]);
});

test('more marks than one list of addresses takes', async () => {
  const { fake, workbook } = openForm();
  const marks = Array.from({ length: 600 }, (_, row) => mark(`D${row * 2 + 1}`));
  await readAnd(workbook, plan({ marks }));
  expect(fake.book.sheet(S).conditionalFormats.flatMap((one) => one.areas)).toHaveLength(600);
  expect(since(fake, 0)).toBe(4);
});

test('marks that cannot be changed: nothing was written, and a new check puts them right', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  const first = fake.trips.length;
  fake.interfere = (trip) => (trip.n > first ? { fail: { code: 'GeneralException' } } : undefined);
  const error = await failure(workbook.apply(plan({ marks: [mark('D1')] })));
  expect([error.after, error.message]).toEqual(['untouched', expect.stringContaining('标记可能没有改完')]);
  fake.interfere = null;
  await workbook.read();
  onTrip(fake, 1, () => ({ failAfter: 3 }));
  expect(await workbook.apply(plan({ marks: [mark('D1')] }))).toEqual({ applied: [], skipped: [] });
  expect(rules(fake)).toEqual([`${S}!D1 ${ERROR}`]);
});
