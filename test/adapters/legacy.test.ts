import * as XLSX from '@e965/xlsx';
import { WorkbookError } from '../../src/app/workbook-error';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { compoundFile } from './hostile-files';
import { cellAt } from './plans';

function workbook(): XLSX.WorkBook {
  const sheet: XLSX.WorkSheet = {
    '!ref': 'A1:D6',
    A1: { t: 's', v: '整体支出绩效自评表' },
    B2: { t: 'n', v: 0.3933, z: '0.00%' },
    C2: { t: 'n', v: 0.1 + 0.2 },
    D2: { t: 'n', v: 22285.52, z: '#,##0.00' },
    A3: { t: 'n', v: 44561, z: 'yyyy"年"m"月"d"日"' },
    B3: { t: 'b', v: true },
    C3: { t: 'e', v: 0x07 },
    D3: { t: 'n', v: 2, f: 'C2*2' },
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }],
    '!rows': [{}, {}, {}, { hidden: true }, { hidden: true }],
    '!cols': [{}, { hidden: true }],
  };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '自评表');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), '隐藏');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

const xls = (): Uint8Array =>
  new Uint8Array(XLSX.write(workbook(), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

test('an .xls is read like an .xlsx', async () => {
  const book = await readWorkbook(xls());
  expect(book.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ['自评表', false],
    ['隐藏', true],
  ]);
  const cell = (address: string) => cellAt(book, '自评表', address);
  expect(cell('A1')).toEqual({ text: '整体支出绩效自评表' });
  expect(cell('B2')).toEqual({ text: '39.33%', number: '0.3933', format: '0.00%' });
  expect(cell('C2')).toEqual({ text: '0.30000000000000004', number: '0.30000000000000004' });
  expect(cell('D2')).toEqual({ text: '22285.52', number: '22285.52', format: '#,##0.00' });
  expect(cell('A3')).toMatchObject({ text: '2021年12月31日', number: '44561' });
  expect(cell('B3')).toEqual({ text: 'TRUE' });
  expect(cell('C3')).toMatchObject({ error: '#DIV/0!' });
  expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(book.written).toEqual([]);
});

test('its name does not matter, its first bytes do', async () => {
  const xlsx = new Uint8Array(XLSX.write(workbook(), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect(cellAt(await readWorkbook(xlsx), '自评表', 'B2')?.number).toBe('0.3933');
});

/** Old encryption: the workbook stream begins with BOF and then FILEPASS. */
function withPassword(): Uint8Array {
  const bytes = Buffer.from(xls());
  const at = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  Buffer.from([0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78]).copy(bytes, at + 20);
  return new Uint8Array(bytes);
}

test.each<[string, () => Uint8Array, string]>([
  ['cut off', () => xls().slice(0, 2000), 'corrupt'],
  [
    'noise in its sectors',
    () => xls().map((byte, index) => (index > 600 && index % 3 === 0 ? byte ^ 0x55 : byte)),
    'corrupt',
  ],
  ['a .doc', () => compoundFile('WordDocument'), 'not-a-workbook'],
  ['nothing inside', () => compoundFile('Something'), 'corrupt'],
  ['its head and nothing more', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'corrupt'],
  ['a password', withPassword, 'encrypted'],
])('broken: %s', async (_, make, code) => {
  const error: unknown = await readWorkbook(make()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).code).toBe(code);
});
