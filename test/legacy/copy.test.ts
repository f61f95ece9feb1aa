import { convertLegacy } from '../../src/adapters/xlsx/legacy/convert-legacy';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { editXlsx } from '../../src/adapters/xlsx/session/edit-session';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { CellLook, WorkbookLook } from '../../src/app/sheet-look';
import { WorkbookError } from '../../src/app/workbook-error';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';
import { complaints, partText } from '../adapters/package-check';
import { cellAt } from '../adapters/plans';
import { saveAgain, saveAsXls } from '../adapters/soffice';
import { gbkFile, oldFile, seed, withStyledColumns } from './old-files';

// Made before anything is read: the reader's tables for writing are replaced by then.
const GBK = gbkFile();

const copyOf = async (name: string): Promise<Uint8Array> => (await convertLegacy(oldFile(name))).bytes;
const inOrder = (areas: readonly Area[]): string[] => areas.map((area) => JSON.stringify(area)).sort();

describe('the copy of a form', () => {
  test('holds what the old file holds', async () => {
    expect(await openXlsx(await copyOf('001.xls')).read()).toEqual(await readWorkbook(oldFile('001.xls')));
  });

  test('is judged as the .xlsx is', async () => {
    const copy = await openXlsx(await copyOf('001.xls')).read();
    const report = checkWorkbook(copy, {});
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report).toEqual(checkWorkbook(await openXlsx(seed('001.xlsx')).read(), {}));
  });

  test('looks as the .xlsx does', async () => {
    const [copy, original] = [openXlsx(await copyOf('001.xls')), openXlsx(seed('001.xlsx'))];
    const book = await original.read();
    expectSameLook(copy.look(), original.look(), book);
    expect(inOrder((await copy.read()).sheets[0]?.merges ?? [])).toEqual(
      inOrder(book.sheets[0]?.merges ?? []),
    );
  });

  test('is the same bytes each time, and a sound package', async () => {
    const copy = await copyOf('001.xls');
    expect(Buffer.compare(copy, await copyOf('001.xls'))).toBe(0);
    expect(complaints(copy)).toEqual([]);
  });

  test('is edited and saved like any other', async () => {
    const session = await editXlsx(await copyOf('001.xls'));
    const sheet = session.snapshot.sheets[0]?.name ?? '';
    expect(session.enter({ sheet, row: 40, col: 0 }, '备注').kind).toBe('done');
    const saved = await session.save();
    expect(complaints(saved)).toEqual([]);
    expect(cellAt(await openXlsx(saved).read(), sheet, 'A41')?.text).toBe('备注');
  });
});

/** The program that saved the old file puts fonts that it does not have under other names, and counts heights its own way. */
function expectSameLook(copy: WorkbookLook, original: WorkbookLook, book: WorkbookSnapshot): void {
  const plain = ({ font, ...look }: CellLook): unknown => ({ ...look, font: { ...font, family: '' } });
  for (const { name } of book.sheets) {
    const [ours, theirs] = [copy.sheet(name), original.sheet(name)];
    if (ours === null || theirs === null) throw new Error(`no look: ${name}`);
    expect(theirs.lastRow).toBeGreaterThan(5);
    for (const column of theirs.columns) expect(ours.columns).toContainEqual(column);
    for (const [row, height] of theirs.heights)
      expect(Math.abs((ours.heights.get(row) ?? 0) - height)).toBeLessThanOrEqual(1);
    for (let row = 0; row <= theirs.lastRow; row++)
      for (let col = 0; col <= theirs.lastCol; col++)
        expect({ row, col, look: plain(ours.cellLook(row, col)) }).toEqual({
          row,
          col,
          look: plain(theirs.cellLook(row, col)),
        });
  }
}

describe('the copy of a workbook with everything in it', () => {
  const SHEET = '自评表';

  test('keeps numbers, texts, dates, percentages and formulas', async () => {
    const copy = await openXlsx(await copyOf('everything.xls')).read();
    const cell = (address: string) => cellAt(copy, SHEET, address);
    expect(cell('C3')).toEqual({ text: '0.30000000000000004', number: '0.30000000000000004' });
    expect(cell('D3')).toMatchObject({ number: '22285.52', format: '#,##0.00' });
    expect(cell('A4')).toMatchObject({ text: '链接', format: '@' });
    expect(cell('B4')).toEqual({ text: '620102198001011234' });
    expect(cell('C4')).toMatchObject({ text: '2021年12月31日', number: '44561' });
    expect(cell('F3')).toMatchObject({ formula: 'IFERROR(D3/B3,0)', format: '0.00%' });
    expect(cell('F4')).toMatchObject({ formula: '1/0', error: '#DIV/0!' });
    expect(cell('C5')).toMatchObject({ formula: "'基础 数据'!B2*2", number: '20' });
    expect(cell('D5')).toMatchObject({ formula: '预算合计+1', number: '11' });
    expect(cell('B9')?.formula).toBe('B4*2');
    expect(cell('C8')?.formula).toBe('SUMIFS(B3:B5,A3:A5,"基本支出")');
    expect(cell('D8')?.formula).toBe('SUM(B:B)');
    expect(cell('A8')?.text).toBe('第一行\n第二行');
  });

  test('keeps sheets, hidden rows and columns, protection, names and the page', async () => {
    const bytes = await copyOf('everything.xls');
    const { sheets } = await openXlsx(bytes).read();
    expect(sheets.map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
      ['自评表', false, false],
      ['基础 数据', false, false],
      ['基础数据2', true, false],
      ['受保护', true, true],
    ]);
    expect(sheets[0]).toMatchObject({ hiddenRows: [{ from: 6, to: 6 }], hiddenCols: [{ from: 4, to: 4 }] });
    const workbook = partText(bytes, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="预算合计">'基础 数据'!$B$2</definedName>`);
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$F$9<');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$2<');
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(sheet).toContain('<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>');
    expect(complaints(bytes)).toEqual([]);
  });

  test('looks like it: fonts, fills, lines and directions', async () => {
    const look = openXlsx(await copyOf('everything.xls')).look();
    const sheet = look.sheet(SHEET);
    const cell = (address: string) => {
      const { row, col } = { row: Number(address.slice(1)) - 1, col: address.charCodeAt(0) - 65 };
      return sheet?.cellLook(row, col);
    };
    expect(look.tabColour(SHEET)).toBe('#FF0000');
    expect(cell('A1')?.font).toMatchObject({ size: 18, bold: true, underline: 'double' });
    expect(cell('A2')).toMatchObject({
      fill: '#D9E1F2',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    });
    expect(cell('A2')?.borders).toMatchObject({
      top: { style: 'medium' },
      left: { style: 'thin' },
      bottom: { style: 'double', colour: '#FF0000' },
    });
    expect(cell('A6')?.rotation).toBe(90);
    expect(cell('B6')?.rotation).toBe('stacked');
    expect(cell('C6')).toMatchObject({ rotation: -45, indent: 2, horizontal: 'left' });
    expect(cell('D6')).toMatchObject({
      shrink: true,
      font: { size: 9, italic: true, strike: true, colour: '#0000FF' },
    });
    expect(sheet?.heights.get(0)).toBe(48);
    expect(sheet?.columns[0]).toEqual({ from: 0, to: 0, width: 157 });
  });

  test('what stays behind is named, and a formula that leads out of the workbook is its value', async () => {
    const { lost, bytes } = await convertLegacy(oldFile('everything.xls'));
    expect(lost).toEqual([
      'pictures',
      'comments',
      'conditional-formats',
      'dropdowns',
      'links',
      'outside-formulas',
    ]);
    expect(cellAt(await openXlsx(bytes).read(), SHEET, 'D9')).toEqual({ text: '3', number: '3' });
    expect((await convertLegacy(oldFile('001.xls'))).lost).toEqual([]);
  });
});

test('an old file in the Chinese code page is read and copied', async () => {
  const book = await readWorkbook(GBK);
  expect(book.sheets[0]?.name).toBe('自评表');
  expect(cellAt(book, '自评表', 'A1')?.text).toBe('整体支出绩效自评表');
  expect(cellAt(book, '自评表', 'A3')?.text).toBe('镕');
  expect(await openXlsx((await convertLegacy(GBK)).bytes).read()).toEqual(book);
});

/** LibreOffice keeps fifteen digits, writes TRUE as a function and dates in another code, and reckons formulas anew. */
function essence({ name, hidden, rows, merges, hiddenRows, hiddenCols }: SheetSnapshot): unknown {
  const cells = rows.flatMap(({ row, cells: inRow }) =>
    inRow.map(({ col, text, number, formula }) => [row, col, contentOf(text, number, formula)]),
  );
  return { name, hidden, cells, merges: inOrder(merges), hiddenRows, hiddenCols };
}

function contentOf(text: string, number?: string, formula?: string): string {
  if (formula !== undefined) return `=${formula.replace('TRUE()', 'TRUE')}`;
  return number === undefined ? text : Number(number).toPrecision(14);
}

test('whole columns of styled blanks are no burden', async () => {
  const bytes = withStyledColumns(oldFile('001.xls'));
  const book = await readWorkbook(oldFile('001.xls'));
  expect(await readWorkbook(bytes)).toEqual(book);
  const { bytes: copy } = await convertLegacy(bytes);
  expect(copy.length).toBeLessThan(50_000);
  expect(await openXlsx(copy).read()).toEqual(book);
});

/** Always the same noise. */
function* noise(): Generator<number> {
  for (let seed = 12345; ;) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    yield seed;
  }
}

test('a damaged file is refused in one sentence, or copied as far as it goes', async () => {
  const random = noise();
  const next = (below: number): number => (random.next().value as number) % below;
  let refused = 0;
  // The reader tells the console of records that it does not know.
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (let round = 0; round < 80; round++) {
    const bytes = oldFile(round % 2 === 0 ? 'everything.xls' : '001.xls');
    for (let count = 1 + next(12); count > 0; count--) bytes[next(bytes.length)] = next(256);
    const cut = round % 10 === 0 ? bytes.slice(0, 512 + next(bytes.length - 512)) : bytes;
    try {
      await editXlsx((await convertLegacy(cut)).bytes);
    } catch (error) {
      refused++;
      expect(error).toBeInstanceOf(WorkbookError);
    }
  }
  told.mockRestore();
  expect(refused).toBeGreaterThan(5);
  expect(refused).toBeLessThan(75);
});

describe('LibreOffice', () => {
  const NAMES = ['000.xlsx', '001.xlsx', '002.xlsx', '003.xlsx', '004.xlsx'];

  test('opens the copy and finds in it what we do', async () => {
    const copies = [await copyOf('001.xls'), await copyOf('everything.xls')];
    for (const [index, bytes] of (saveAgain(copies) ?? []).entries()) {
      const ours = await openXlsx(copies[index] ?? bytes).read();
      const theirs = await openXlsx(bytes).read();
      expect(theirs.sheets.map(essence)).toEqual(ours.sheets.map(essence));
    }
  });

  test('saves every form as .xls, and the copy of that is judged as the form is', async () => {
    const files = saveAsXls(NAMES.map(seed));
    for (const [index, bytes] of (files ?? []).entries()) {
      const copy = await openXlsx((await convertLegacy(bytes)).bytes).read();
      const original = await openXlsx(seed(NAMES[index] ?? '')).read();
      expect(checkWorkbook(copy, {})).toEqual(checkWorkbook(original, {}));
    }
  });
});
