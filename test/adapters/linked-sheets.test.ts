import { ExcelWorkbook } from '../../src/adapters/excel/excel-workbook';
import { ExcelTrips } from '../../src/adapters/excel/round-trip';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { editXlsx } from '../../src/adapters/xlsx/session/edit-session';
import type { OpenWorkbook } from '../../src/app/open-workbook';
import type { WorkbookPort } from '../../src/app/workbook-port';
import type { NewSheet } from '../../src/core/planning/types';
import { bytesOf } from '../app/snapshots';
import { connect, type Connected } from '../excel/connect';
import { FakeExcel } from '../excel/fake-excel';
import { complaints, elementsOf, partText, unpack } from './package-check';
import { cellAt, edit, plan, text } from './plans';
import { openWithLibreOffice } from './soffice';
import { makeZip } from './zip-maker';

const SEED = 'test/fixtures/seeds/001.xlsx';
const FORM = '整体支出绩效自评表';

function results(content: string, more: Partial<NewSheet> = {}): NewSheet {
  return {
    name: '检查结果',
    columnWidths: [20, 40],
    cells: [
      { row: 0, col: 0, value: text(content), style: 'title' },
      { row: 1, col: 0, value: text('G15'), style: 'label', link: { sheet: FORM, row: 14, col: 6 } },
      { row: 1, col: 1, value: text('<说明> & "引号"'), style: 'note' },
      { row: 2, col: 0, value: text('甲'), style: 'label', link: { sheet: "O'Neill & 甲", row: 0, col: 27 } },
    ],
    ...more,
  };
}

const ports: [string, () => Promise<WorkbookPort>][] = [
  ['memory', async () => new MemoryWorkbook(await openXlsx(bytesOf(SEED)).read())],
  ['xlsx', () => Promise.resolve(openXlsx(bytesOf(SEED)))],
  ['a workbook that is edited here', () => editXlsx(bytesOf(SEED))],
  ['Excel', async () => openExcel(FakeExcel.from(await openXlsx(bytesOf(SEED)).read()))],
];

let connected: Connected | null = null;

afterEach(() => {
  connected?.dispose();
  connected = null;
});

function openExcel(fake: FakeExcel): ExcelWorkbook {
  const now = connect(fake);
  connected = now;
  return new ExcelWorkbook(new ExcelTrips({ supports: (apiSet) => now.supports(apiSet) }));
}

describe.each(ports)('sheets of ours in %s', (_, open) => {
  test('a new sheet says its name, also where the wished one is taken', async () => {
    const port = await open();
    const report = await port.apply(plan({ newSheets: [results('一'), results('二')] }));
    expect(report.newSheets).toEqual(['检查结果', '检查结果（2）']);
    expect((await port.apply(plan({}))).newSheets).toBeUndefined();
  });

  test('a sheet takes the place of a former one, with nothing of it left', async () => {
    const port = await open();
    await port.apply(plan({ newSheets: [results('一'), results('别的', { name: '别的' })] }));
    await port.apply(plan({ edits: [edit('检查结果', 'D9', text('旧'), '')] }));
    const first = results('一');
    const former = {
      ...first,
      cells: [...first.cells, { row: 8, col: 3, value: text('旧'), style: 'note' } as const],
    };
    const report = await port.apply(plan({ newSheets: [results('二', { replaces: '检查结果', former })] }));
    expect(report.newSheets).toEqual(['检查结果']);
    const book = await port.read();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([FORM, '检查结果', '别的']);
    expect([cellAt(book, '检查结果', 'A1')?.text, cellAt(book, '检查结果', 'D9')]).toEqual(['二', null]);
  });

  test('where the former sheet is gone, one is added', async () => {
    const port = await open();
    const report = await port.apply(plan({ newSheets: [results('一', { replaces: '没有' })] }));
    expect(report.newSheets).toEqual(['检查结果']);
  });
});

const undoing: [string, () => Promise<OpenWorkbook>][] = [
  ['a workbook that is edited here', () => editXlsx(bytesOf(SEED))],
  ['Excel', async () => openExcel(FakeExcel.from(await openXlsx(bytesOf(SEED)).read()))],
];

test.each(undoing)('taken back in %s, the former sheet stands again as it was', async (_, open) => {
  const port = await open();
  await port.apply(plan({ newSheets: [results('一'), results('别的', { name: '别的' })] }));
  const before = await port.read();
  const instead = plan({ newSheets: [results('二', { replaces: '检查结果', former: results('一') })] });
  await port.apply(instead);
  const back = { restored: [], left: [], leftSheets: [], restoredSheets: ['检查结果'] };
  expect(await port.undo()).toEqual(back);
  expect(await port.read()).toEqual(before);
  await port.apply(instead);
  await port.read();
  await port.apply(plan({ edits: [edit('检查结果', 'D9', text('已整改'), '')] }));
  await port.undo();
  expect(await port.undo()).toEqual(back);
  expect(await port.read()).toEqual(before);
  expect(await port.undo()).toMatchObject({ takenSheets: ['检查结果', '别的'] });
});

test('a link in memory is kept with the cell it leads to', async () => {
  const port = new MemoryWorkbook(await openXlsx(bytesOf(SEED)).read());
  await port.apply(plan({ newSheets: [results('一')] }));
  expect(port.links[0]).toEqual({ sheet: '检查结果', row: 1, col: 0, to: { sheet: FORM, row: 14, col: 6 } });
});

async function written(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const port = openXlsx(bytesOf(SEED));
  for (const sheet of sheets) await port.apply(plan({ newSheets: [sheet] }));
  return port.toBytes();
}

test('a link in a file is a real one inside the workbook, and the file stays sound', async () => {
  const bytes = await written([results('一'), results('二', { replaces: '检查结果' })]);
  const links = elementsOf(partText(bytes, 'xl/worksheets/sheet2.xml')).filter(
    ({ name }) => name === 'hyperlink',
  );
  expect(links.map(({ attributes }) => [attributes.ref, attributes.location])).toEqual([
    ['A2', `'${FORM}'!G15`],
    ['A3', "'O''Neill & 甲'!AB1"],
  ]);
  expect(complaints(bytes)).toEqual([]);
  expect([...unpack(bytes).keys()].filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(2);
});

test('LibreOffice opens the file', async () => {
  const opened = openWithLibreOffice([
    await written([results('一'), results('二', { replaces: '检查结果' })]),
  ]);
  if (opened !== null) expect(opened[0]).toContain('自评表');
}, 120_000);

/** The file with more parts, by name. */
function withParts(bytes: Uint8Array, more: Readonly<Record<string, string>>): Uint8Array {
  const parts = [...unpack(bytes)].filter(([name]) => !(name in more));
  const added = Object.entries(more).map(([name, data]) => ({ name, data }));
  return makeZip([...parts.map(([name, data]) => ({ name, data })), ...added]);
}

const DRAWING =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/KIND" Target="../x/x1.bin"/></Relationships>';

test.each([
  ['drawing', '检查结果（2）'],
  ['comments', '检查结果（2）'],
  ['printerSettings', '检查结果'],
])('a former sheet with %s: what is written is called %s', async (kind, name) => {
  const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
  const port = openXlsx(withParts(await written([results('一')]), { [rels]: DRAWING.replace('KIND', kind) }));
  const report = await port.apply(plan({ newSheets: [results('二', { replaces: '检查结果' })] }));
  expect(report.newSheets).toEqual([name]);
});

test('a protected former sheet is left', async () => {
  const bytes = await written([results('一')]);
  const sheet = partText(bytes, 'xl/worksheets/sheet2.xml');
  const locked = sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const port = openXlsx(withParts(bytes, { 'xl/worksheets/sheet2.xml': locked }));
  const report = await port.apply(plan({ newSheets: [results('二', { replaces: '检查结果' })] }));
  expect(report.newSheets).toEqual(['检查结果（2）']);
});

test('a row of long text is as tall as its lines, and a wide sheet lies on its side', async () => {
  const long = '资金使用规范性得分应为一点九分'.repeat(3);
  const wide = results('一', {
    columnWidths: [20, 40, 60, 60],
    cells: [
      { row: 0, col: 0, value: text(long), style: 'title' },
      { row: 1, col: 1, value: text(long), style: 'label' },
      { row: 2, col: 1, value: text('短'), style: 'label' },
    ],
  });
  const sheet = partText(await written([wide]), 'xl/worksheets/sheet2.xml');
  const rows = elementsOf(sheet).filter(({ name }) => name === 'row');
  // 90 characters' width on 38: three lines.
  expect(rows.map(({ attributes }) => attributes.ht)).toEqual([undefined, '45', undefined]);
  expect(sheet).toContain('orientation="landscape"');
  expect(partText(await written([results('一')]), 'xl/worksheets/sheet2.xml')).toContain(
    'orientation="portrait"',
  );
});
