import ExcelJS from 'exceljs';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { Mark, NewSheet, Plan } from '../../src/core/planning/types';
import { everyKind } from './every-kind';
import { changedParts, complaints, partText, unpack } from './package-check';
import { BLANK, edit, gridOf, number, place, plan, text } from './plans';
import { openWithLibreOffice } from './soffice';
import { makeXlsx } from './xlsx-maker';

const S = '自评表';
const MARKS: Mark[] = [
  { sheet: S, ...place('D1'), severity: 'error', check: 'total-contradicts-sum' },
  { sheet: S, ...place('A6'), severity: 'warning', check: 'missing-reason' },
];
const THREE = [
  edit(S, 'C3', number('31.5'), '30'),
  edit(S, 'A2', text('=改名'), '指标2'),
  edit(S, 'H9', number('7'), ''),
];
const NEW: NewSheet = {
  name: '指标测算',
  columnWidths: [18, 10],
  cells: [
    { row: 0, col: 0, value: text('指标'), style: 'header' },
    { row: 1, col: 1, value: number('0.5'), style: 'percent' },
  ],
};

async function write(bytes: Uint8Array, ...plans: Plan[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  for (const one of plans) await workbook.apply(one);
  return workbook.toBytes();
}

describe('a workbook with content of every kind', () => {
  const before = everyKind();

  test('the maker makes a valid one', () => {
    // Some entries are written as a stream would be, with sizes behind the data; what the writer writes has them in front.
    expect(complaints(before)).toEqual(['an entry whose size stands behind its data']);
  });

  test('unchanged, it is the same bytes', async () => {
    expect(await write(before, plan({}))).toBe(before);
  });

  test('three cells and marks: every part but those concerned is the same bytes', async () => {
    const after = await write(before, plan({ edits: THREE, marks: MARKS }));
    expect(changedParts(before, after)).toEqual({
      changed: ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
      lost: [],
      added: [],
    });
    expect([...unpack(after).keys()]).toEqual([...unpack(before).keys()]);
    expect(complaints(after)).toEqual([]);
  });

  test('in the parts concerned, everything else is the same characters', async () => {
    const after = await write(before, plan({ edits: THREE, marks: MARKS }));
    const sheet = partText(after, 'xl/worksheets/sheet1.xml')
      .replace('<c r="C3" s="4"><v>31.5</v></c>', '<c r="C3" s="4"><v>30</v></c>')
      .replace(
        '<c r="A2" t="inlineStr"><is><t xml:space="preserve">=改名</t></is></c>',
        '<c r="A2" t="inlineStr"><is><t>指标2</t></is></c>',
      )
      .replace('<row r="9"><c r="H9" s="4"><v>7</v></c></row>', '')
      .replace(
        /<conditionalFormatting sqref="D1">.*?<\/conditionalFormatting><conditionalFormatting sqref="A6:B7">.*?<\/conditionalFormatting>/,
        '',
      );
    expect(sheet).toBe(partText(before, 'xl/worksheets/sheet1.xml'));
    expect(partText(after, 'xl/workbook.xml').replace('<calcPr fullCalcOnLoad="1"', '<calcPr')).toBe(
      partText(before, 'xl/workbook.xml'),
    );
    expect(
      partText(after, 'xl/styles.xml')
        .replace(/<dxf><fill>.*<\/border><\/dxf>/, '')
        .replace('<dxfs count="3">', '<dxfs count="1">'),
    ).toBe(partText(before, 'xl/styles.xml'));
  });

  test('marks come behind the user’s rules and leave them as they are', async () => {
    const sheet = partText(await write(before, plan({ marks: MARKS })), 'xl/worksheets/sheet1.xml');
    expect([...sheet.matchAll(/<cfRule[^>]*priority="(\d+)"/g)].map((match) => match[1])).toEqual([
      '2',
      '3',
      '4',
    ]);
  });

  test('marking twice is marking once, and unmarking leaves the sheet as it was', async () => {
    const once = await write(before, plan({ marks: MARKS }));
    const twice = await write(once, plan({ marks: MARKS }));
    expect(changedParts(once, twice)).toEqual({ changed: [], lost: [], added: [] });
    const cleared = await write(twice, plan({ marks: [] }));
    expect(changedParts(before, cleared).changed).toEqual(['xl/styles.xml']);
  });

  test('a new sheet touches what lists the sheets, and nothing else', async () => {
    const after = await write(before, plan({ newSheets: [NEW] }));
    expect(changedParts(before, after)).toEqual({
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      lost: [],
      added: ['xl/worksheets/sheet4.xml'],
    });
    expect(complaints(after)).toEqual([]);
  });

  test('records touch the workbook part only, and go without a trace', async () => {
    const kept = await write(before, plan({ written: [{ sheet: S, ...place('C3'), value: '31.5' }] }));
    expect(changedParts(before, kept).changed).toEqual(['xl/workbook.xml']);
    expect(changedParts(before, await write(kept, plan({ written: [] }))).changed).toEqual([]);
  });

  test('edits that are all skipped: not one byte', async () => {
    expect(
      await write(
        before,
        plan({ edits: [edit(S, 'C3', number('1'), 'changed'), edit(S, 'D1', number('1'), '100')] }),
      ),
    ).toBe(before);
  });

  test('a protected sheet: not one byte', async () => {
    expect(
      await write(
        before,
        plan({ edits: [...THREE, edit('锁定', 'A1', BLANK, '1')], newSheets: [NEW], marks: MARKS }),
      ),
    ).toBe(before);
  });
});

test('a workbook that exceljs made keeps its parts', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(S, { pageSetup: { orientation: 'landscape' } });
  sheet.addRow([
    '指标',
    { richText: [{ text: '权' }, { text: '重', font: { bold: true } }] },
    0.5,
    { formula: 'C1*2', result: 1 },
  ]);
  sheet.getCell('C1').numFmt = '0.00%';
  sheet.getCell('A5').value = '产出';
  sheet.getCell('A5').note = '请核对';
  sheet.getCell('A6').value = { text: '网页', hyperlink: 'https://example.org/' };
  sheet.mergeCells('A8:C9');
  sheet.addConditionalFormatting({
    ref: 'C1:C3',
    rules: [{ type: 'expression', formulae: ['C1>1'], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.getCell('B3').dataValidation = { type: 'list', formulae: ['"优,良"'] };
  book.addImage({
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    extension: 'png',
  });
  const before = new Uint8Array(await book.xlsx.writeBuffer());
  const after = await write(
    before,
    plan({
      edits: [edit(S, 'C1', number('0.75'), '50%')],
      marks: [{ sheet: S, ...place('C9'), severity: 'warning', check: 'x' }],
    }),
  );
  expect(changedParts(before, after)).toEqual({
    changed: ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
    lost: [],
    added: [],
  });
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(after.buffer as ArrayBuffer);
  expect(again.getWorksheet(S)?.getCell('C1').value).toBe(0.75);
  expect(JSON.stringify(again.getWorksheet(S)?.getCell('A5').note)).toContain('请核对');
  const strip = (grid: ReturnType<typeof gridOf>) => [...grid].filter(([key]) => !key.endsWith('!0:2'));
  expect(strip(gridOf(await openXlsx(after).read()))).toEqual(strip(gridOf(await openXlsx(before).read())));
});

test('LibreOffice opens what is written, with the values that were written', async () => {
  const replaced = edit(S, 'D2', number('0.25'), '0.5', { replaceFormula: true });
  const written = [
    await write(
      everyKind(),
      plan({
        edits: [...THREE, replaced],
        marks: MARKS,
        newSheets: [NEW],
        written: [{ sheet: S, ...place('C3'), value: '31.5' }],
      }),
    ),
    await write(
      makeXlsx({ sheets: [{ name: S, xml: '' }] }),
      plan({
        edits: [edit(S, 'B2', number('0.98'), '', { format: '0.0%' }), edit(S, 'A1', text('甲"<&>'), '')],
      }),
    ),
  ];
  const shared =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/></c></row>';
  written.push(
    await write(
      makeXlsx({ sheets: [{ name: S, xml: shared }] }),
      plan({ edits: [edit(S, 'B1', number('1'), '', { replaceFormula: true })] }),
    ),
  );
  const csv = openWithLibreOffice(written);
  if (csv === null) return;
  expect(csv[0]).toContain('=改名');
  expect(csv[0]).toContain('=改名,,20.00,0.25');
  expect(csv[1]).toBe('"甲""<&>",\n,98.0%\n');
  expect(csv[2]).toBe('2,1\n3,30\n');
});
