import { readBookFacts } from '../../src/adapters/xlsx/legacy/book-facts';
import { readOldSheet } from '../../src/adapters/xlsx/legacy/sheet-facts';

/** A record: its number, and its body as hexadecimal digits. */
function record(type: number, body = ''): Buffer {
  const bytes = Buffer.from(body.replace(/ /g, ''), 'hex');
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}

const BEGIN_SHEET = record(0x809, '0006 1000 00000000');
const END = record(0x0a);

function sheet(...records: Buffer[]) {
  return readOldSheet(Buffer.concat([BEGIN_SHEET, ...records, END]), 0, null);
}

describe('a sheet', () => {
  test('frozen panes, no gridlines, right to left', () => {
    const view = sheet(record(0x23e, '4800 0000 0000 4000 0000'), record(0x41, '0100 0200 0200 0100 0000'));
    expect(view).toMatchObject({
      frozen: true,
      splitCols: 1,
      splitRows: 2,
      gridlines: false,
      rightToLeft: true,
    });
  });

  test('zoom, the selected cell, the colour of its tab', () => {
    const view = sheet(
      record(0xa0, '0900 0a00'),
      record(0x1d, '03 0300 0200 0000 0100 0300 0300 02 02'),
      record(0x862, '6208 0000 0000000000000000 14000000 0a000000'),
    );
    expect(view).toMatchObject({ zoom: 90, activeCell: { row: 3, col: 2 }, tabColour: 10 });
  });

  test('rows and columns: sizes, hidden ones, their looks', () => {
    const seen = sheet(
      record(0x208, '0400 0000 0100 d002 0000 0000 c001 1500'),
      record(0x208, '0500 0000 0100 ff80 0000 0000 2001 0f00'),
      record(0x7d, '0200 0300 0014 1600 0100 0000'),
      record(0x99, '000a'),
    );
    expect(seen.rows.get(4)).toEqual({ height: 36, fixed: true, hidden: false, style: 0x15, level: 0 });
    expect(seen.rows.get(5)).toEqual({ height: null, fixed: false, hidden: true, style: null, level: 0 });
    expect(seen.columns).toEqual([{ from: 2, to: 3, width: 20, hidden: true, style: 0x16, level: 0 }]);
    expect(seen.defaultWidth).toBe(10);
  });

  test('cells side by side in one record', () => {
    const seen = sheet(
      record(0xbe, '0100 0200 1500 1600 1700 0400'),
      record(0xbd, '0200 0000 1500 00000000 1600 00000000 0100'),
      record(0x203, '0300 0700 1800 0000000000000000'),
    );
    expect([...seen.cells.inRow(1)]).toEqual([
      [2, 0x15],
      [3, 0x16],
      [4, 0x17],
    ]);
    expect([...seen.cells.inRow(2)]).toEqual([
      [0, 0x15],
      [1, 0x16],
    ]);
    expect([...seen.cells.inRow(3)]).toEqual([[7, 0x18]]);
  });

  test('a chart on it is passed over, and what follows is read', () => {
    const chart = [record(0x809, '0006 2000 00000000'), record(0x12, '0100'), END];
    expect(sheet(...chart, record(0xa0, '0100 0200'))).toMatchObject({ protected: false, zoom: 50 });
  });

  test('cut off, it is read as far as it goes', () => {
    const bytes = Buffer.concat([
      BEGIN_SHEET,
      record(0xa0, '0100 0200'),
      record(0x12, '0100').subarray(0, 5),
    ]);
    expect(readOldSheet(bytes, 0, null)).toMatchObject({ zoom: 50, protected: false });
  });
});

describe('styles', () => {
  const book = (version: string, ...records: Buffer[]) =>
    readBookFacts(Buffer.concat([record(0x809, `${version} 0500 00000000`), ...records, END]));

  test('a cell of Excel 97 and later', () => {
    // Font 6, format 10, unlocked, centred and wrapped in the middle, 45° down, indent 2, another line on each side.
    const { styles, known } = book(
      '0006',
      record(0xe0, '0600 0a00 0000 1a 87 02 00 21650a20 8804 2004 c020'.replace(/ /g, '')),
    );
    expect(known).toBe(true);
    expect(styles[0]).toMatchObject({
      font: 6,
      format: 10,
      locked: false,
      horizontal: 2,
      wrap: true,
      vertical: 1,
      rotation: 135,
      indent: 2,
      left: { style: 1, colour: 10 },
      right: { style: 2, colour: 64 },
      top: { style: 5, colour: 8 },
      bottom: { style: 6, colour: 9 },
      pattern: 1,
      foreground: 64,
      background: 65,
    });
  });

  test('a cell of Excel 5 and 95', () => {
    // Solid fill in colour 13, thin line above and to the left in colour 8, medium below in colour 10.
    const { styles, fonts } = book(
      '0005',
      record(0x42, 'a803'),
      record(0x31, 'c800 0200 ff7f bc02 0000 01 00 86 00 04 cbcecce5'),
      record(0xe0, '0100 0900 0100 22 01 8d208114 49 10 08 04'.replace(/ /g, '')),
    );
    expect(fonts[0]).toMatchObject({
      name: '宋体',
      size: 10,
      bold: true,
      italic: true,
      underline: 1,
      charset: 134,
    });
    expect(styles[0]).toMatchObject({
      font: 1,
      format: 9,
      locked: true,
      horizontal: 2,
      vertical: 2,
      rotation: 255,
      pattern: 1,
      foreground: 13,
      bottom: { style: 2, colour: 10 },
      top: { style: 1, colour: 8 },
      left: { style: 1, colour: 8 },
    });
  });
});
