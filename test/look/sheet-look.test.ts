import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { PLAIN_LOOK, areaBorders, type SheetLook } from '../../src/app/sheet-look';
import { parseAddress } from '../../src/core/grid/address';
import { everyKind } from '../adapters/every-kind';
import { HOSTILE } from '../adapters/hostile-files';
import { makeXlsx, oneSheet, relationships } from '../adapters/xlsx-maker';
import { styles } from './styled-workbook';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const first = (bytes: Uint8Array): SheetLook => openXlsx(bytes).look().sheet('表')!;
const lookAt = (sheet: SheetLook, address: string) => {
  const { row, col } = parseAddress(address)!;
  return sheet.cellLook(row, col);
};

describe('the style of a cell', () => {
  const xml =
    '<cols><col min="3" max="4" width="20" style="2"/></cols><sheetData>' +
    '<row r="1"><c r="A1" s="1"/><c r="B1" s="4"/><c r="E1" s="99"/><c r="F1" s="-1"/><c r="G1" s="x"/></row>' +
    '<row r="2" s="3" customFormat="1"><c r="A2" s="1"/></row><row r="3" s="3"/></sheetData>';
  const sheet = first(oneSheet(xml, { styles: styles() }));

  test('has its font, fill, lines and alignment', () => {
    expect(lookAt(sheet, 'A1')).toEqual({
      font: {
        family: '黑体',
        size: 18,
        bold: true,
        italic: true,
        underline: 'double',
        strike: false,
        colour: '#C00000',
        position: 'baseline',
      },
      fill: '#FFC7CE',
      borders: {
        left: { style: 'thin', colour: null },
        right: { style: 'double', colour: '#FF0000' },
        top: null,
        bottom: { style: 'hair', colour: '#000080' },
        down: { style: 'thin', colour: null },
        up: null,
      },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      shrink: false,
      indent: 2,
      rotation: -45,
      format: '0.00%',
    });
  });

  test('comes from the row or the column where the cell has none', () => {
    expect(lookAt(sheet, 'D9').fill).toBe('#FFFF00');
    expect(lookAt(sheet, 'D2').font.italic).toBe(true);
    expect(lookAt(sheet, 'D2').fill).toBeNull();
    // Without customFormat a row's style is only remembered, not shown.
    expect(lookAt(sheet, 'D3').fill).toBe('#FFFF00');
    expect(lookAt(sheet, 'H9')).toBe(lookAt(sheet, 'E9'));
  });

  test('takes from the named style what it leaves out', () => {
    expect(lookAt(sheet, 'B1')).toMatchObject({ vertical: 'center', fill: '#FFFF00', rotation: 'stacked' });
  });

  test('is the plain one where its number makes no sense', () => {
    for (const address of ['E1', 'F1', 'G1']) expect(lookAt(sheet, address)).toBe(lookAt(sheet, 'J20'));
  });
});

test('equal looks are one object, however often a file repeats them', () => {
  const twice = styles().replace(
    '</cellXfs>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  );
  const sheet = first(oneSheet('<row r="1"><c r="A1" s="5"/></row>', { styles: twice }));
  expect(lookAt(sheet, 'A1')).toBe(lookAt(sheet, 'B9'));
});

test('theme colours are lightened and darkened as Office does', () => {
  const colour = (attributes: string): string | null => {
    const fonts = `<fonts><font><color ${attributes}/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`;
    return lookAt(first(oneSheet('', { styles: fonts })), 'A1').font.colour;
  };
  expect(colour('theme="1"')).toBe('#000000');
  expect(colour('theme="0"')).toBe('#FFFFFF');
  // What Excel paints for "40 % lighter", "25 % darker" and so on; it counts in coarser steps, so two of 255 apart.
  for (const [theme, tint, painted] of [
    [4, 0.39997558519241921, '8EA9DB'],
    [4, -0.249977111117893, '305496'],
    [4, 0.79998168889431442, 'D9E1F2'],
    [5, 0.39997558519241921, 'F4B084'],
    [9, 0.59999389629810485, 'C6E0B4'],
    [0, -0.14999847407452621, 'D9D9D9'],
    [1, 0.499984740745262, '808080'],
  ] as const) {
    const got = colour(`theme="${theme}" tint="${tint}"`)!;
    for (const at of [0, 2, 4]) {
      const [a, b] = [got.slice(1), painted].map((rgb) => parseInt(rgb.slice(at, at + 2), 16));
      expect(Math.abs(a! - b!)).toBeLessThanOrEqual(2);
    }
  }
  expect(colour('indexed="10"')).toBe('#FF0000');
  expect(colour('indexed="64"')).toBeNull();
  expect(colour('auto="1"')).toBeNull();
  expect(colour('theme="77"')).toBeNull();
  expect(colour('rgb="none"')).toBeNull();
});

test('a theme and a palette of the workbook’s own count', () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`;
  const bytes = oneSheet('<row r="1"><c r="A1" s="1"/></row>', {
    styles:
      '<fonts><font><color theme="1"/></font><font><color indexed="8"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>' +
      `<colors><indexedColors>${'<rgbColor rgb="00ABCDEF"/>'.repeat(9)}</indexedColors></colors>`,
    more: [{ name: 'xl/theme/theme1.xml', data: theme }],
    moreRelations: `<Relationship Id="rIdTheme" Type="${RELATIONS}/theme" Target="theme/theme1.xml"/>`,
  });
  expect(lookAt(first(bytes), 'B1').font.colour).toBe('#111111');
  expect(lookAt(first(bytes), 'A1').font.colour).toBe('#ABCDEF');
});

test('patterns and gradients become the colour they look like', () => {
  const fill = (inside: string): string | null =>
    lookAt(
      first(
        oneSheet('', { styles: `<fills><fill>${inside}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>` }),
      ),
      'A1',
    ).fill;
  expect(fill('<patternFill patternType="gray125"/>')).toBe('#DFDFDF');
  expect(
    fill(
      '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>',
    ),
  ).toBe('#800080');
  expect(
    fill(
      '<gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
    ),
  ).toBe('#808080');
  expect(fill('<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>')).toBeNull();
});

describe('the frame of a sheet', () => {
  test('has widths and heights in pixels', () => {
    const xml =
      '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="20.625" customWidth="1"/><col min="3" max="5" width="9"/><col min="4" max="4" width="50"/><col min="7" max="7" width="0" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="34" customHeight="1"/><row r="2"/><row r="4" ht="13.5"><c r="C4"><v>1</v></c></row></sheetData>';
    const sheet = first(oneSheet(xml));
    expect(sheet.defaultWidth).toBe(72);
    expect(sheet.defaultHeight).toBe(18);
    expect(sheet.columns).toEqual([
      { from: 0, to: 0, width: 165 },
      { from: 2, to: 4, width: 72 },
    ]);
    expect([...sheet.heights]).toEqual([
      [0, 45],
      [3, 18],
    ]);
    expect([sheet.lastRow, sheet.lastCol]).toEqual([3, 2]);
  });

  test('counts widths in digits of the default font', () => {
    const calibri =
      '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
    const sheet = first(
      oneSheet('<cols><col min="1" max="1" width="9.140625"/></cols><sheetData/>', { styles: calibri }),
    );
    expect(sheet.defaultWidth).toBe(64);
    expect(sheet.columns[0]?.width).toBe(64);
  });

  test('has the view: frozen panes, zoom, gridlines, the selected cell', () => {
    const xml =
      '<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" rightToLeft="1" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="A1"/><selection pane="bottomRight" activeCell="D9" sqref="D9"/></sheetView></sheetViews><sheetData/>';
    expect(first(oneSheet(xml))).toMatchObject({
      frozenRows: 3,
      frozenCols: 2,
      gridlines: false,
      zoom: 0.85,
      rightToLeft: true,
      tabColour: '#4472C4',
      activeCell: { row: 8, col: 3 },
    });
    expect(openXlsx(oneSheet(xml)).look().tabColour('表')).toBe('#4472C4');
    const split = xml.replace('frozen', 'split').replace(/tabColor theme="4"/, 'x');
    expect(first(oneSheet(split))).toMatchObject({ frozenRows: 0, frozenCols: 0, tabColour: null });
    expect(openXlsx(oneSheet(split)).look().tabColour('表')).toBeNull();
  });

  test('is plain where the file talks nonsense', () => {
    const xml =
      '<sheetViews><sheetView zoomScale="9e9"><pane xSplit="-1" ySplit="99999999" state="frozen"/><selection activeCell="?"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="NaN" defaultColWidth="-5"/><cols><col min="0" max="3" width="9"/><col min="2" max="99999" width="1e9"/></cols><sheetData><row r="1" ht="-5"/></sheetData>';
    const sheet = first(oneSheet(xml));
    expect(sheet).toMatchObject({ zoom: 1, frozenRows: 0, frozenCols: 0, columns: [], defaultWidth: 72 });
    expect(sheet.heights.size).toBe(0);
    expect(sheet.activeCell).toEqual({ row: 0, col: 0 });
  });
});

test('a merged area has the lines of its edges', () => {
  const xml = '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2"><c r="B2" s="1"/></row>';
  const sheet = first(oneSheet(xml, { styles: styles() }));
  const { right, bottom, left } = areaBorders(sheet, { top: 0, left: 0, bottom: 1, right: 1 });
  expect([left?.style, right?.style, bottom?.style]).toEqual(['thin', 'double', 'hair']);
  const alone = areaBorders(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
  expect([alone.left?.style, alone.right]).toEqual(['thin', null]);
});

test('text in several fonts is given as runs', () => {
  const strings =
    '<si><t>一</t></si><si><r><t>年度</t></r><r><rPr><b/><sz val="9"/><color rgb="FFFF0000"/><rFont val="楷体"/><vertAlign val="superscript"/></rPr><t>目标</t></r></si>';
  const sheet = first(
    oneSheet('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', { strings }),
  );
  expect(sheet.richText(0, 0)).toMatchObject([
    { text: '年度', font: null },
    {
      text: '目标',
      font: { bold: true, size: 9, colour: '#FF0000', family: '楷体', position: 'superscript' },
    },
  ]);
  expect(sheet.richText(0, 1)).toBeNull();
});

describe('a workbook with content of every kind', () => {
  const look = openXlsx(everyKind()).look();
  const form = look.sheet('自评表')!;

  test('tells its tabs, the one to show, and what cannot be shown', () => {
    expect(look.tabs).toEqual([
      { name: '自评表', hidden: false },
      { name: '基础数据', hidden: true },
      { name: '锁定', hidden: false },
    ]);
    expect(look.activeSheet).toBe('自评表');
    expect(form.notShown).toEqual(['dataBar', 'drawing']);
    expect(form.frozenRows).toBe(1);
    expect(form.tabColour).toBe('#FF0000');
    expect(look.sheet('没有')).toBeNull();
    expect(form.links).toEqual([{ row: 2, col: 0, to: { sheet: '基础数据', row: 0, col: 0 } }]);
  });

  test('shows a conversation once, and nobody’s name', () => {
    expect(form.notes).toEqual([{ row: 1, col: 1, texts: ['请核对'] }]);
  });
});

test('notes keep their lines, and conversations their answers', () => {
  const bytes = makeXlsx({
    sheets: [{ name: '表', xml: '' }],
    more: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: relationships(
          `<Relationship Id="a" Type="${RELATIONS}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t.xml"/>`,
        ),
      },
      {
        name: 'xl/comments1.xml',
        data: `<comments xmlns="${MAIN}"><authors><author>某人</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>审核：</t></r><r><t>&#10;口径</t></r><rPh><t>x</t></rPh></text></comment><comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="??"><text><t>y</t></text></comment><comment ref="C3"><text/></comment></commentList></comments>`,
      },
      {
        name: 'xl/threadedComments/t.xml',
        data: '<ThreadedComments xmlns="x"><threadedComment ref="B2" id="1"><text>为何？</text></threadedComment><threadedComment ref="B2" id="2" parentId="1"><text>已改</text></threadedComment></ThreadedComments>',
      },
    ],
  });
  expect(first(bytes).notes).toEqual([
    { row: 0, col: 0, texts: ['审核：\n口径'] },
    { row: 1, col: 1, texts: ['为何？', '已改'] },
  ]);
});

test('marks of ours are found in the file, the officer’s own rules are named', async () => {
  const book = openXlsx(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const marks = [
    { sheet: '表', row: 0, col: 0, severity: 'error', check: 'x' },
    { sheet: '表', row: 4, col: 2, severity: 'warning', check: 'y' },
  ] as const;
  await book.apply({ edits: [], newSheets: [], marks, written: null });
  const sheet = first(book.toBytes());
  expect(sheet.marks).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0, severity: 'error' },
    { top: 4, left: 2, bottom: 4, right: 2, severity: 'warning' },
  ]);
  expect(sheet.notShown).toEqual([]);
});

test('a hidden sheet is not the one to show', () => {
  const sheets = [
    { name: '甲', xml: '', state: 'hidden' },
    { name: '乙', xml: '' },
  ];
  expect(openXlsx(makeXlsx({ sheets })).look().activeSheet).toBe('乙');
  const saved = makeXlsx({ sheets: [{ name: '甲', xml: '' }, sheets[1]!], workbookTail: '' });
  expect(openXlsx(saved).look().activeSheet).toBe('甲');
});

test('styles that cannot be read leave a plain look', () => {
  const deep = `<fonts>${'<a>'.repeat(150)}${'</a>'.repeat(150)}</fonts>`;
  for (const broken of [
    '',
    '<cellXfs/>',
    deep,
    `<cellXfs><xf fontId="-1" fillId="9e9" borderId="x"/></cellXfs>`,
  ]) {
    const sheet = first(oneSheet('<row r="1"><c r="A1" s="0"/></row>', { styles: broken }));
    expect(lookAt(sheet, 'A1')).toEqual(PLAIN_LOOK);
  }
});

const HOSTILE_BUT_READ = HOSTILE.filter(([, , code]) => code === null);

test.each(HOSTILE_BUT_READ)('%s: its look is read', (_, make) => {
  const look = openXlsx(make()).look();
  for (const { name } of look.tabs.slice(0, 20)) {
    const sheet = look.sheet(name);
    if (sheet === null) continue;
    expect(sheet.cellLook(1048575, 16383).font.size).toBeGreaterThan(0);
    expect(look.tabColour(name)).toBe(sheet.tabColour);
  }
});

const folder = (name: string): string[] =>
  readdirSync(name)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(name, file));

test.each([...folder('test/fixtures/seeds'), ...folder('assets/templates')])(
  '%s has a look for every cell',
  async (file) => {
    const book = openXlsx(readFileSync(file));
    const look = book.look();
    for (const { name, rows } of (await book.read()).sheets) {
      const sheet = look.sheet(name)!;
      expect(sheet.columns.length).toBeGreaterThan(0);
      for (const { row, cells } of rows)
        for (const { col, format } of cells) expect(sheet.cellLook(row, col).format).toBe(format);
    }
  },
);
