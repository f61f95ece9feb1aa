import { deflateSync } from 'fflate';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { Cell, WorkbookSnapshot } from '../../src/core/grid/cell';
import { cellAt } from './plans';
import { makeXlsx, oneSheet, worksheet, workbookFiles } from './xlsx-maker';
import { makeZip } from './zip-maker';

const read = (bytes: Uint8Array): Promise<WorkbookSnapshot> => openXlsx(bytes).read();

async function cell(xml: string, more: Parameters<typeof oneSheet>[1] = {}): Promise<Cell | null> {
  return cellAt(await read(oneSheet(`<row r="1">${xml}</row>`, more)), '表', 'A1');
}

describe('cell values', () => {
  const strings =
    '<si><t>年初</t></si><si><r><rPr><b/></rPr><t>预算</t></r><r><t xml:space="preserve"> 数</t></r><rPh sb="0" eb="1"><t>ys</t></rPh></si>';
  test.each<[string, string, Cell | null]>([
    [
      'a stored number, digit for digit',
      '<c r="A1"><v>0.39329999999999998</v></c>',
      { text: '0.39329999999999998', number: '0.39329999999999998' },
    ],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', { text: '1.5E-3', number: '1.5E-3' }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { text: '年初' }],
    ['rich text without its phonetic guide', '<c r="A1" t="s"><v>1</v></c>', { text: '预算 数' }],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><r><t>甲&amp;</t></r><r><t>&#20057;</t></r></is></c>',
      { text: '甲&乙' },
    ],
    [
      'an escaped line break',
      '<c r="A1" t="inlineStr"><is><t>一_x000D_\r\n二_x005F_x0041_</t></is></c>',
      { text: '一\r\n二_x0041_' },
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE' }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { text: 'FALSE' }],
    [
      'an error',
      '<c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c>',
      { text: '#DIV/0!', error: '#DIV/0!', formula: 'B1/0' },
    ],
    [
      'a formula with its cached text',
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>',
      { text: 'ax', formula: 'B1&"x"' },
    ],
    ['a formula without a cached value', '<c r="A1"><f>B1</f></c>', { text: '', formula: 'B1' }],
    ['a percentage', '<c r="A1" s="1"><v>0.95</v></c>', { text: '95.00%', number: '0.95', format: '0.00%' }],
    [
      'a percentage that is rounded half up',
      '<c r="A1" s="3"><v>0.925</v></c>',
      { text: '93%', number: '0.925', format: '0%' },
    ],
    [
      'an amount',
      '<c r="A1" s="4"><v>1025.5</v></c>',
      { text: '1025.5', number: '1025.5', format: '#,##0.00' },
    ],
    [
      'a date',
      '<c r="A1" s="2"><v>44561</v></c>',
      { text: '2021年12月31日', number: '44561', format: 'yyyy/m/d' },
    ],
    [
      'a Chinese date',
      '<c r="A1" s="5"><v>44561</v></c>',
      { text: '2021年12月31日', number: '44561', format: 'yyyy"年"m"月"d"日"' },
    ],
    [
      'a Chinese month',
      '<c r="A1" s="6"><v>44561</v></c>',
      { text: '2021年12月', number: '44561', format: 'yyyy"年"m"月"' },
    ],
    ['a strict date', '<c r="A1" t="d"><v>2021-12-31T00:00:00</v></c>', { text: '2021年12月31日' }],
    ['a style and nothing else', '<c r="A1" s="1"/>', null],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['a number that is none', '<c r="A1"><v>abc</v></c>', { text: 'abc' }],
    ['a string that is not there', '<c r="A1" t="s"><v>99</v></c>', null],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', { text: 'a<b' }],
  ])('%s', async (_, xml, expected) => {
    expect(await cell(xml, { strings })).toEqual(expected);
  });

  test('a date of the 1904 calendar', async () => {
    expect((await cell('<c r="A1" s="2"><v>43099</v></c>', { date1904: true }))?.text).toBe('2021年12月31日');
  });
});

describe('formulas that are shared or cover an area', () => {
  const xml =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D1:D$9)</f><v>1</v></c><c r="F1"><f t="array" ref="F1:F2">G1:G2*2</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="F2"><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="F3"><v>7</v></c></row>';
  test('each cell has the formula Excel shows for it', async () => {
    const book = await read(oneSheet(xml));
    const formula = (address: string): string | undefined => cellAt(book, '表', address)?.formula;
    expect(['A1', 'A2', 'A3', 'F1', 'F2', 'F3'].map(formula)).toEqual([
      'B1*$C$1+SUM(D1:D$9)',
      'B2*$C$1+SUM(D2:D$9)',
      'B3*$C$1+SUM(D3:D$9)',
      'G1:G2*2',
      'G1:G2*2',
      undefined,
    ]);
  });
});

describe('sheets', () => {
  test('all in the workbook’s order, hidden ones too', async () => {
    const book = await read(
      makeXlsx({
        sheets: [
          { name: '甲', xml: '' },
          { name: '乙', xml: '', state: 'hidden' },
          { name: '__proto__', xml: '', state: 'veryHidden' },
        ],
      }),
    );
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['甲', false],
      ['乙', true],
      ['__proto__', true],
    ]);
  });

  test('hidden rows and columns, merges, protection', async () => {
    const book = await read(
      oneSheet(
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="9" max="16384" hidden="1"/></cols>' +
          '<sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="9" ht="0" customHeight="1"/></sheetData>' +
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A60:XFD1048576"/><mergeCell ref="B2:C3"/></mergeCells>',
      ),
    );
    expect(book.sheets[0]).toEqual({
      name: '表',
      hidden: false,
      rows: [],
      protected: true,
      merges: [
        { top: 59, left: 0, bottom: 1048575, right: 16383 },
        { top: 1, left: 1, bottom: 2, right: 2 },
      ],
      hiddenRows: [
        { from: 1, to: 2 },
        { from: 8, to: 8 },
      ],
      hiddenCols: [
        { from: 1, to: 3 },
        { from: 8, to: 16383 },
      ],
    });
  });

  test('rows that are not written out are hidden when the sheet says so', async () => {
    const book = await read(
      oneSheet('<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"/><row r="3" hidden="1"/></sheetData>'),
    );
    expect(book.sheets[0]?.hiddenRows).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 1048575 },
    ]);
  });

  test('protection that is switched off is none', async () => {
    const book = await read(oneSheet('<sheetData/><sheetProtection sheet="0" objects="1"/>'));
    expect(book.sheets[0]?.protected).toBe(false);
  });

  test('addresses that are left out follow the cell and row before', async () => {
    const book = await read(
      oneSheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(
      book.sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map((cell) => [cell.col, cell.text])]),
    ).toEqual([
      [0, [0, '1'], [1, '2']],
      [4, [2, '3'], [3, '4']],
      [5, [0, '5']],
    ]);
  });

  test('rows and cells out of order or twice: by address, the later one counts', async () => {
    const book = await read(
      oneSheet(
        '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
      ),
    );
    expect(book.sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map((cell) => cell.text)])).toEqual([
      [0, '3'],
      [2, '4', '1'],
    ]);
  });
});

describe('the ways files are put together', () => {
  const book = { sheets: [{ name: '表', xml: '<row r="1"><c r="A1"><v>7</v></c></row>' }] };
  const files = workbookFiles(book);
  const rewritten = (change: (name: string, data: string) => [string, string]): Uint8Array =>
    makeZip(
      files.map((file) => {
        const [name, data] = change(file.name, file.data as string);
        return { name, data };
      }),
    );
  const expectSeven = async (bytes: Uint8Array): Promise<void> => {
    expect(cellAt(await readWorkbook(bytes), '表', 'A1')?.number).toBe('7');
  };

  test('prefixed namespaces', () =>
    expectSeven(
      rewritten((name, data) => [
        name,
        /sheet1|workbook\.xml$/.test(name)
          ? data
              .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
              .replace('xmlns=', 'xmlns:x=')
              .replace('<x:?xml', '<?xml')
          : data,
      ]),
    ));
  test('strict namespaces', () =>
    expectSeven(
      rewritten((name, data) => [
        name,
        data
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    ));
  test('absolute targets and other case', () =>
    expectSeven(
      rewritten((name, data) => [
        name.replace('worksheets/sheet1', 'Worksheets/SHEET1'),
        data
          .replace('Target="worksheets/', 'Target="/xl/worksheets/')
          .replace('Target="xl/', 'Target="./XL/'),
      ]),
    ));
  test('backslashes in part names', () =>
    expectSeven(rewritten((name, data) => [name.replaceAll('/', '\\'), data])));
  test('UTF-16', () =>
    expectSeven(
      makeZip(
        files.map((file) =>
          file.name.includes('sheet1')
            ? {
                name: file.name,
                data: Buffer.from(`\ufeff${(file.data as string).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
              }
            : file,
        ),
      ),
    ));
  test('streamed and stored entries', () =>
    expectSeven(
      makeZip(files.map((file, index) => ({ ...file, stored: index % 2 === 0, descriptor: true }))),
    ));
  test('a byte order mark, comments and single quotes', () =>
    expectSeven(
      rewritten((name, data) => [
        name,
        name.includes('sheet1')
          ? `\ufeff${worksheet("<!-- <c> --><sheetData><row  r='1' ><!--x--><c\n r='A1'\t><v>7</v ></c></row></sheetData>")}`
          : data,
      ]),
    ));
  test('a large part whose deflate stream comes in many pieces', async () => {
    const noise = Array.from(
      { length: 40_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>${Math.sin(index)}</v></c></row>`,
    ).join('');
    expect(deflateSync(Buffer.from(noise)).length).toBeGreaterThan(200_000);
    await expectSeven(oneSheet(`<row r="1"><c r="A1"><v>7</v></c></row>${noise}`));
  });
});
