import { Decimal } from '../../src/core/number/decimal';
import { editXlsx } from '../../src/adapters/xlsx/session/edit-session';
import { withResults } from '../../src/adapters/xlsx/write/cached-results';
import type { Value } from '../../src/app/formulas/values';
import { changedParts, complaints, partText } from './package-check';
import { makeXlsx } from './xlsx-maker';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const number = (text: string): Value => ({ kind: 'number', amount: new Decimal(text) });

function withResult(cell: string, value: Value, prefix = ''): string {
  const p = prefix === '' ? '' : `${prefix}:`;
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const around = (inside: string): string =>
    `<${p}worksheet ${name}="${MAIN}"><${p}sheetData><${p}row r="1">${inside}</${p}row></${p}sheetData></${p}worksheet>`;
  const written = withResults(around(cell), 'xl/worksheets/sheet1.xml', [
    { sheet: 'S', row: 0, col: 0, value },
  ]);
  const [before, after] = around('|').split('|') as [string, string];
  expect(written.startsWith(before) && written.endsWith(after)).toBe(true);
  return written.slice(before.length, written.length - after.length);
}

test.each<[string, string, Value, string]>([
  [
    'a number',
    '<c r="A1" s="3"><f>B1</f><v>1</v></c>',
    number('2.5'),
    '<c r="A1" s="3"><f>B1</f><v>2.5</v></c>',
  ],
  [
    'a number for an error',
    '<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>',
    number('1'),
    '<c r="A1"><f>B1</f><v>1</v></c>',
  ],
  [
    'a number for a text',
    '<c t="str" r="A1"><f>B1</f><v>x</v></c>',
    number('1'),
    '<c r="A1"><f>B1</f><v>1</v></c>',
  ],
  [
    'a text',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    { kind: 'text', text: '<合计>' },
    '<c t="str" r="A1"><f>B1</f><v>&lt;合计&gt;</v></c>',
  ],
  [
    'no text',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    { kind: 'text', text: '' },
    '<c t="str" r="A1"><f>B1</f><v></v></c>',
  ],
  [
    'a truth',
    '<c r="A1"><f>B1</f></c>',
    { kind: 'truth', value: true },
    '<c t="b" r="A1"><f>B1</f><v>1</v></c>',
  ],
  [
    'an error',
    '<c r="A1"><f>B1</f><v/></c>',
    { kind: 'error', code: '#N/A' },
    '<c t="e" r="A1"><f>B1</f><v>#N/A</v></c>',
  ],
  [
    'fifteen digits',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    number('0.33333333333333333333'),
    '<c r="A1"><f>B1</f><v>0.333333333333333</v></c>',
  ],
])('stored as a result: %s', (_, cell, value, written) => {
  expect(withResult(cell, value)).toBe(written);
});

test('elements with a prefix keep it', () => {
  expect(withResult('<x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c>', number('2'), 'x')).toBe(
    '<x:c r="A1"><x:f>B1</x:f><x:v>2</x:v></x:c>',
  );
});

test.each([
  ['no formula', '<c r="A1"><v>1</v></c>'],
  ['metadata', '<c r="A1" cm="1"><f>B1</f><v>1</v></c>'],
  ['something unknown behind it', '<c r="A1"><f>B1</f><v>1</v><extLst/></c>'],
  ['something unknown before it', '<c r="A1"><is><t>x</t></is><f>B1</f></c>'],
])('left as it is: %s', (_, cell) => {
  expect(withResult(cell, number('2'))).toBe(cell);
});

const LINKED = makeXlsx({
  sheets: [
    { name: '数', xml: '<row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>4</v></c></row>' },
    {
      name: '表',
      xml:
        '<row r="1"><c r="A1"><f>数!A1/数!B1</f><v>2.5</v></c><c r="B1" t="str"><f>IF(A1&gt;1,"超","")</f><v>超</v></c>' +
        '<c r="C1"><f>VLOOKUP(数!A1,数!A:B,2)</f><v>4</v></c><c r="D1" t="b"><f>A1=2.5</f><v>1</v></c></row>',
    },
    { name: '别的', xml: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
  ],
});

test('a sheet whose formulas read the one that is edited is settled, and no other', async () => {
  const session = await editXlsx(LINKED);
  session.enter({ sheet: '数', row: 0, col: 0 }, '2');
  const saved = await session.save();
  expect(changedParts(LINKED, saved)).toEqual({
    changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    lost: [],
    added: [],
  });
  expect(complaints(saved)).toEqual([]);
  expect(partText(saved, 'xl/worksheets/sheet2.xml')).toContain(
    '<c r="A1"><f>数!A1/数!B1</f><v>0.5</v></c><c r="B1" t="str"><f>IF(A1&gt;1,"超","")</f><v></v></c>' +
      // Not reckoned here: it keeps what it has until a spreadsheet opens it.
      '<c r="C1"><f>VLOOKUP(数!A1,数!A:B,2)</f><v>4</v></c><c r="D1" t="b"><f>A1=2.5</f><v>0</v></c>',
  );
});

test('typed back, the very same bytes come out', async () => {
  const session = await editXlsx(LINKED);
  session.enter({ sheet: '数', row: 0, col: 0 }, '2');
  session.enter({ sheet: '数', row: 0, col: 0 }, '10');
  expect(Buffer.compare(await session.save(), LINKED)).toBe(0);
});

test('a formula that a value took the place of is no result', async () => {
  const session = await editXlsx(LINKED);
  session.enter({ sheet: '数', row: 0, col: 0 }, '2');
  session.enter({ sheet: '表', row: 0, col: 0 }, '7');
  const xml = partText(await session.save(), 'xl/worksheets/sheet2.xml');
  expect(xml).toContain('<c r="A1"><v>7</v></c>');
  expect(xml).toContain('"超","")</f><v>超</v>');
});
