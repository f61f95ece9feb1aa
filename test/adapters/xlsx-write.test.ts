import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { Plan } from '../../src/core/planning/types';
import { complaints, partText, unpack } from './package-check';
import { BLANK, cellAt, edit, number, place, plan, text } from './plans';
import { STYLES, makeXlsx, oneSheet, workbookFiles } from './xlsx-maker';
import { makeZip } from './zip-maker';

const SHEET = 'xl/worksheets/sheet1.xml';

async function write(bytes: Uint8Array, parts: Partial<Plan>): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const report = await workbook.apply(plan(parts));
  expect(report.skipped).toEqual([]);
  const after = workbook.toBytes();
  expect(complaints(after)).toEqual([]);
  return after;
}

/** What stands inside `<sheetData>` after the edits. */
async function data(xml: string, ...edits: Plan['edits']): Promise<string> {
  const after = await write(oneSheet(xml), { edits });
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(after, SHEET))?.[1] ?? '';
}

describe('rows and cells', () => {
  test.each<[string, string, Plan['edits'], string]>([
    [
      'between cells',
      '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>',
      [edit('表', 'B2', number('2'), '')],
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>',
    ],
    [
      'two in front and one behind',
      '<row r="2"><c r="C2"><v>3</v></c></row>',
      [
        edit('表', 'D2', number('4'), ''),
        edit('表', 'B2', number('2'), ''),
        edit('表', 'A2', number('1'), ''),
      ],
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c></row>',
    ],
    [
      'in front of a cell that is replaced',
      '<row r="2"><c r="C2"><v>3</v></c></row>',
      [edit('表', 'C2', number('4'), '3'), edit('表', 'B2', number('2'), '')],
      '<row r="2"><c r="B2"><v>2</v></c><c r="C2"><v>4</v></c></row>',
    ],
    [
      'rows before, between and behind',
      '<row r="2"/><row r="4"/>',
      [
        edit('表', 'A5', number('5'), ''),
        edit('表', 'A3', number('3'), ''),
        edit('表', 'A1', number('1'), ''),
      ],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    [
      'an empty row keeps what it says of itself',
      '<row r="2" ht="20" spans="1:1" customHeight="1"/>',
      [edit('表', 'C2', number('1'), '')],
      '<row r="2" ht="20" spans="1:3" customHeight="1"><c r="C2"><v>1</v></c></row>',
    ],
    [
      'addresses that are left out',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [edit('表', 'B1', number('9'), '2'), edit('表', 'C2', number('8'), '')],
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c><c r="C2"><v>8</v></c></row>',
    ],
    [
      'a blank keeps the style',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [edit('表', 'A1', BLANK, '100%')],
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      'the style of the row',
      '<row r="1" s="3" customFormat="1"/>',
      [edit('表', 'A1', number('1'), '')],
      '<row r="1" s="3" customFormat="1"><c r="A1" s="3"><v>1</v></c></row>',
    ],
  ])('%s', async (_, xml, edits, expected) => {
    expect(await data(xml, ...edits)).toBe(expected);
  });

  test('an empty sheetData element, the column’s style, the dimension', async () => {
    const after = await write(
      oneSheet('<dimension ref="B2"/><cols><col min="2" max="4" style="4"/></cols><sheetData/>'),
      { edits: [edit('表', 'D7', number('1'), '')] },
    );
    expect(partText(after, SHEET)).toContain(
      '<dimension ref="B2:D7"/><cols><col min="2" max="4" style="4"/></cols><sheetData><row r="7"><c r="D7" s="4"><v>1</v></c></row></sheetData>',
    );
  });

  test('a part with prefixes gets elements with prefixes, a strict one strict ones', async () => {
    const files = workbookFiles({
      sheets: [{ name: '表', xml: '<row r="1"><c r="A1"><v>7</v></c></row>' }],
    }).map((file) => ({
      ...file,
      data: (/sheet1|workbook\.xml$|styles/.test(file.name)
        ? (file.data as string).replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : (file.data as string)
      )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    }));
    const after = await write(makeZip(files), {
      edits: [edit('表', 'B1', text('乙'), ''), edit('表', 'A2', number('0.5'), '', { format: '0.0%' })],
      marks: [{ sheet: '表', row: 0, col: 0, severity: 'error', check: 'x' }],
      written: [{ sheet: '表', row: 0, col: 0, value: '7' }],
      newSheets: [
        { name: '新', columnWidths: [9], cells: [{ row: 0, col: 0, value: text('甲'), style: 'header' }] },
      ],
    });
    for (const part of [SHEET, 'xl/workbook.xml', 'xl/styles.xml'])
      expect(partText(after, part)).not.toMatch(/<\/?(?!x:)[a-z]/i);
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
    const book = await openXlsx(after).read();
    expect(cellAt(book, '表', 'A2')).toEqual({ text: '50.0%', number: '0.5', format: '0.0%' });
    expect(cellAt(book, '新', 'A1')?.text).toBe('甲');
  });

  test('a workbook without styles gets some when they are needed', async () => {
    const files = workbookFiles({ sheets: [{ name: '表', xml: '' }] })
      .filter((file) => !file.name.includes('styles'))
      .map((file) => ({
        ...file,
        data: (file.data as string).replace(/<(Override|Relationship)[^>]*styles[^>]*>/, ''),
      }));
    const after = await write(makeZip(files), {
      edits: [edit('表', 'A1', number('0.5'), '', { format: '0%' })],
    });
    expect(cellAt(await openXlsx(after).read(), '表', 'A1')?.text).toBe('50%');
  });

  test('a format is appended once, whatever it is asked for how often', async () => {
    const edits = ['A1', 'A2', 'A3'].map((address) =>
      edit('表', address, number('1'), '', { format: '0.000"分"' }),
    );
    const once = await write(oneSheet(''), { edits });
    expect(partText(once, 'xl/styles.xml')).toContain('<cellXfs count="9">');
    const twice = await write(once, { edits: [edit('表', 'A4', number('1'), '', { format: '0.000"分"' })] });
    expect(partText(twice, 'xl/styles.xml')).toBe(partText(once, 'xl/styles.xml'));
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&lt;C1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
  test('the cells that borrow an overwritten formula get their own', async () => {
    expect(
      await data(
        shared,
        edit('表', 'A1', number('9'), '1', { replaceFormula: true }),
        edit('表', 'A3', number('8'), '3', { replaceFormula: true }),
      ),
    ).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2&lt;C2</f><v>2</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>',
    );
  });
  test('overwriting a borrower leaves the group alone', async () => {
    expect(await data(shared, edit('表', 'A2', number('9'), '2', { replaceFormula: true }))).toBe(
      shared.replace('<f t="shared" si="0"/><v>2</v>', '<v>9</v>'),
    );
  });
  test.each(['A1', 'A2'])('a part of an array formula is never changed: %s', async (address) => {
    const workbook = openXlsx(
      oneSheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      ),
    );
    const report = await workbook.apply(
      plan({ edits: [edit('表', address, number('9'), '1', { replaceFormula: true })] }),
    );
    expect(report.skipped.map((skip) => skip.why)).toEqual(['formula']);
  });
  test('an array formula of one cell can be replaced', async () => {
    expect(
      await data(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>',
        edit('表', 'A1', number('9'), '1', { replaceFormula: true }),
      ),
    ).toBe('<row r="1"><c r="A1"><v>9</v></c></row>');
  });

  const chained = (chain: string): Uint8Array =>
    makeXlsx({
      sheets: [
        { name: '甲', xml: '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c></row>' },
        { name: '乙', xml: '<row r="1"><c r="A1"><f>3</f><v>3</v></c></row>' },
      ],
      more: [
        {
          name: 'xl/calcChain.xml',
          data: `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${chain}</calcChain>`,
        },
      ],
      moreTypes:
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      moreRelations:
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    });
  const drop = (...cells: [string, string, string][]) =>
    cells.map(([sheet, address, expect]) =>
      edit(sheet, address, number('0'), expect, { replaceFormula: true }),
    );

  test('the calculation chain forgets the cell; the next entry takes over the sheet’s number', async () => {
    const after = await write(chained('<c r="A1" i="2"/><c r="A1" i="1"/><c r="B1" l="1"/>'), {
      edits: drop(['甲', 'A1', '1']),
    });
    expect(partText(after, 'xl/calcChain.xml')).toMatch(
      /<c r="A1" i="2"\/><c i="1" r="B1" l="1"\/><\/calcChain>$/,
    );
    expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
  test('an empty chain goes altogether', async () => {
    const after = await write(chained('<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>'), {
      edits: drop(['甲', 'A1', '1'], ['甲', 'B1', '2'], ['乙', 'A1', '3']),
    });
    expect(unpack(after).has('xl/calcChain.xml')).toBe(false);
  });
  test('a workbook without formulas is not asked to calculate', async () => {
    expect(
      partText(await write(oneSheet(''), { edits: [edit('表', 'A1', number('1'), '')] }), 'xl/workbook.xml'),
    ).not.toContain('calcPr');
  });
});

describe('marks that have been through Excel', () => {
  const ours = (severity: string, priority: number): string =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>LEN("jihe:mark:${severity}")&gt;0</formula></cfRule>`;
  const user = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;0</formula></cfRule>';
  const x14 = (rules: string): string =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings>${rules}</x14:conditionalFormattings></ext></extLst>`;
  const x14Rule = (formula: string): string =>
    `<x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
  const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const styles = `${STYLES}<dxfs count="1"><dxf/></dxfs>`;

  test.each<[string, string, string]>([
    [
      'beside the user’s own in one element',
      `<conditionalFormatting sqref="A1:B9">${user}${ours('error', 2)}</conditionalFormatting>`,
      `<conditionalFormatting sqref="A1:B9">${user}</conditionalFormatting>`,
    ],
    [
      'several in one element',
      `<conditionalFormatting sqref="A1 C7">${ours('error', 1)}${ours('warning', 2)}</conditionalFormatting>`,
      '',
    ],
    [
      'split over elements',
      `<conditionalFormatting sqref="A1">${ours('error', 1)}</conditionalFormatting><conditionalFormatting sqref="B1">${user}</conditionalFormatting><conditionalFormatting sqref="C1">${ours('error', 3)}</conditionalFormatting>`,
      `<conditionalFormatting sqref="B1">${user}</conditionalFormatting>`,
    ],
    [
      'as the x14 kind, alone',
      x14(x14Rule('LEN("jihe:mark:error")&gt;0') + x14Rule('LEN("jihe:mark:warning")&gt;0')),
      '',
    ],
    [
      'as the x14 kind, beside others',
      x14(x14Rule('A1') + x14Rule('LEN("jihe:mark:error")&gt;0')),
      x14(x14Rule('A1')),
    ],
  ])('%s', async (_, xml, expected) => {
    const after = await write(oneSheet(rows + xml, { styles }), { marks: [] });
    expect(/<\/sheetData>(.*)<\/worksheet>/s.exec(partText(after, SHEET))?.[1]).toBe(expected);
  });

  test('new ones go behind the highest priority, x14 rules included', async () => {
    const xml = rows + x14(x14Rule('A1').replace('type=', 'priority="41" type='));
    const after = await write(oneSheet(xml, { styles }), {
      marks: [{ sheet: '表', row: 0, col: 0, severity: 'warning', check: 'x' }],
    });
    expect(partText(after, SHEET)).toContain('priority="42"');
  });
});

describe('records of what was written', () => {
  const named = (names: string): Uint8Array =>
    oneSheet('', { workbookTail: `<definedNames>${names}</definedNames>` });
  const record = (ref: string, more = ''): string =>
    `<definedName name="_jihe_1" hidden="1" comment="9"${more}>${ref}</definedName>`;
  test.each<[string, string, boolean]>([
    ['quoted', "'表'!$C$3", true],
    ['not quoted', '表!$C$3', true],
    ['relative, as other programs write it', '表!C3', true],
    ['the cell is gone', '表!#REF!', false],
    ['the sheet is gone', '#REF!$C$3', false],
    ['another sheet', '别的!$C$3', false],
    ['an area', '表!$C$3:$D$4', false],
    ['nonsense', '1+1', false],
  ])('%s', async (_, ref, found) => {
    const { written } = await openXlsx(named(record(ref))).read();
    expect(written).toEqual(found ? [{ sheet: '表', ...place('C3'), value: '9' }] : []);
  });
  test('a copied sheet brings copies that belong to it; all are replaced together, the user’s names stay', async () => {
    const bytes = named(
      `<definedName name="满分">100</definedName>${record("'表'!$C$3")}${record("'表'!$D$3", ' localSheetId="0"')}`,
    );
    expect((await openXlsx(bytes).read()).written).toHaveLength(2);
    const after = await write(bytes, { written: [{ sheet: '表', row: 0, col: 0, value: '1' }] });
    expect(/<definedNames>.*<\/definedNames>/.exec(partText(after, 'xl/workbook.xml'))?.[0]).toBe(
      `<definedNames><definedName name="满分">100</definedName><definedName name="_jihe_1" comment="1" hidden="1">'表'!$A$1</definedName></definedNames>`,
    );
  });
});
