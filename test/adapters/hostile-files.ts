import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { STYLES, makeXlsx, oneSheet, workbookFiles, worksheet } from './xlsx-maker';
import { type FileToZip, checksum, makeZip } from './zip-maker';

const SHEET = 'xl/worksheets/sheet1.xml';
const PADDING = 'x1y2z3'.repeat(2000);
const ROW = '<row r="1"><c r="A1"><v>7</v></c></row>';
const plainFiles = (): FileToZip[] => workbookFiles({ sheets: [{ name: '表', xml: ROW }] });
const withPart = (name: string, part: Partial<FileToZip>): Uint8Array =>
  makeZip(plainFiles().map((file) => (file.name === name ? { ...file, ...part } : file)));

/** A deflate stream of so many times 20 MB of spaces: fully flushed blocks can be put behind each other. */
function packedSpaces(times20: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(20 * 1048576, 32), { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(
    Buffer.concat([...Array.from({ length: times20 }, () => block), deflateRawSync(Buffer.alloc(0))]),
  );
}

/** An OLE compound file's head with one directory entry. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(stream, 1024, 'utf16le');
  bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 64);
  bytes[1024 + 66] = 2;
  return new Uint8Array(bytes);
}

function docx(): Uint8Array {
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="x"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', data: '<w:document xmlns:w="x"/>' },
  ]);
}

function nested(depth: number): string {
  return '<a>'.repeat(depth) + '</a>'.repeat(depth);
}

function randomBytes(): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length: 10_000 }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16);
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** By what it is: how to make it, and the code it must be refused with (null: it must be read). */
export const HOSTILE: readonly [string, () => Uint8Array, string | null][] = [
  ['an empty file', () => new Uint8Array(), 'not-a-workbook'],
  ['random bytes', randomBytes, 'not-a-workbook'],
  [
    'random bytes behind a zip’s first four',
    () => Uint8Array.from([0x50, 0x4b, 3, 4, ...randomBytes()]),
    'corrupt',
  ],
  [
    'a web page named .xls',
    () => new TextEncoder().encode('\ufeff<html><table><tr><td>1</td></tr></table></html>'),
    'not-a-workbook',
  ],
  ['a .docx', docx, 'not-a-workbook'],
  ['a zip of something else', () => makeZip([{ name: 'a.txt', data: 'x' }]), 'not-a-workbook'],
  ['an empty zip', () => makeZip([]), 'not-a-workbook'],
  ['an encrypted workbook', () => compoundFile('EncryptedPackage'), 'encrypted'],
  ['encryption information alone', () => compoundFile('EncryptionInfo'), 'encrypted'],
  ['a workbook cut off in the middle', () => oneSheet(ROW).slice(0, 900), 'corrupt'],
  ['a workbook cut off in its directory', () => oneSheet(ROW).slice(0, -40), 'corrupt'],
  ['a flipped byte in the data', () => flipped(oneSheet(ROW)), 'corrupt'],
  [
    'a checksum that is wrong, in a part with the right size',
    () =>
      withPart(SHEET, {
        packed: {
          bytes: deflateSync(Buffer.from(worksheet(ROW))),
          claimedSize: worksheet(ROW).length,
          crc: 1,
        },
      }),
    'corrupt',
  ],
  [
    'entries that share their data',
    () =>
      makeZip([
        ...plainFiles(),
        { name: 'a', data: PADDING, stored: true },
        ...Array.from({ length: 500 }, (_, index) => ({
          name: `b${index}`,
          data: PADDING,
          stored: true,
          overlaps: true,
        })),
      ]),
    'corrupt',
  ],
  [
    'a zip bomb with honest sizes',
    () => withPart(SHEET, { packed: { bytes: packedSpaces(60), claimedSize: 1200 * 1048576 } }),
    'too-large',
  ],
  [
    'a zip bomb that claims to be small',
    () => withPart(SHEET, { packed: { bytes: packedSpaces(60), claimedSize: 1000 } }),
    'corrupt',
  ],
  [
    'a small bomb that claims to be small',
    () => withPart(SHEET, { packed: { bytes: packedSpaces(2), claimedSize: 10 } }),
    'corrupt',
  ],
  [
    'a size that is claimed too large',
    () => withPart(SHEET, { packed: { bytes: deflateSync(Buffer.from(worksheet(ROW))), claimedSize: 5000 } }),
    'corrupt',
  ],
  [
    'a size of 4 GB',
    () =>
      withPart(SHEET, {
        packed: { bytes: deflateSync(Buffer.from(worksheet(ROW))), claimedSize: 0xfffffffe },
      }),
    'too-large',
  ],
  ['many parts that are large together', manyLargeParts, 'too-large'],
  [
    'two entries of one name',
    () => makeZip([...plainFiles(), { name: SHEET, data: worksheet('') }]),
    'corrupt',
  ],
  [
    'two entries that differ in case',
    () => makeZip([...plainFiles(), { name: SHEET.toUpperCase(), data: worksheet('') }]),
    'corrupt',
  ],
  [
    '30,000 entries',
    () =>
      makeZip([
        ...plainFiles(),
        ...Array.from({ length: 30_000 }, (_, index) => ({ name: `x/${index}`, data: '', stored: true })),
      ]),
    'too-large',
  ],
  [
    'entity expansion',
    () =>
      withPart(SHEET, {
        data: `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>').replace(/<\?.*?\?>/, '')}`,
      }),
    'corrupt',
  ],
  [
    'a document type that defines nothing',
    () => withPart(SHEET, { data: worksheet(ROW).replace('?>', '?><!DOCTYPE worksheet>') }),
    'corrupt',
  ],
  [
    'an external entity',
    () =>
      withPart('xl/workbook.xml', {
        data: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook><sheets><sheet name="&x;" r:id="rId1"/></sheets></workbook>',
      }),
    'corrupt',
  ],
  ['an unknown entity', () => oneSheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'), 'corrupt'],
  ['XML that is not well-formed', () => oneSheet('<row r="1"><c r="A1"><v>7</c></row>'), 'corrupt'],
  ['XML that ends early', () => withPart(SHEET, { data: '<worksheet><sheetData><row r="1">' }), 'corrupt'],
  ['an empty part', () => withPart(SHEET, { data: '' }), 'corrupt'],
  ['deep nesting', () => oneSheet(`<sheetData/>${nested(5000)}`), 'corrupt'],
  ['very deep nesting', () => oneSheet(`<sheetData/>${nested(1_000_000)}`), 'corrupt'],
  ['no sheets', () => makeXlsx({ sheets: [] }), 'corrupt'],
  [
    'a sheet whose part is missing',
    () => makeZip(plainFiles().filter((file) => file.name !== SHEET)),
    'corrupt',
  ],
  ['a row number beyond the sheet', () => oneSheet('<row r="99999999"/>'), 'corrupt'],
  ['a cell address beyond the sheet', () => oneSheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'corrupt'],
  [
    'a merge over nearly everything',
    () => oneSheet(`<sheetData>${ROW}</sheetData><mergeCells><mergeCell ref="A60:XFD1048576"/></mergeCells>`),
    null,
  ],
  [
    'a cell in the last corner',
    () => oneSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    null,
  ],
  ['names of JavaScript’s own', prototypeNames, null],
  [
    'cells of 32,767 characters',
    () =>
      oneSheet(
        times(
          100,
          (row) =>
            `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${'绩'.repeat(32767)}</t></is></c></row>`,
        ),
      ),
    null,
  ],
  ['a million empty rows', () => oneSheet('<row/>'.repeat(1_000_000)), null],
  [
    'a million styled empty cells',
    () => oneSheet(`<row>${'<c s="1"/>'.repeat(10)}</row>`.repeat(100_000)),
    null,
  ],
  [
    '800,000 cells with values',
    () => oneSheet(`<row>${'<c><v>1.5</v></c>'.repeat(10)}</row>`.repeat(80_000)),
    null,
  ],
  [
    'more cells than are read',
    () => oneSheet(`<row>${'<c><v>1</v></c>'.repeat(10)}</row>`.repeat(80_001)),
    'too-large',
  ],
  [
    'half a million merges',
    () => oneSheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(500_000)}</mergeCells>`),
    'too-large',
  ],
  [
    'a shared formula that 100,000 cells borrow',
    () =>
      oneSheet(
        times(
          100_000,
          (row) =>
            `<row r="${row + 1}"><c r="A${row + 1}"><f t="shared" si="0"${row === 0 ? ' ref="A1:A100000">B1+$C$1' : '>'}</f><v>1</v></c></row>`,
        ),
      ),
    null,
  ],
  [
    '10,000 array formulas over everything',
    () =>
      oneSheet(
        times(
          10_000,
          (row) =>
            `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A${row + 1}:XFD1048576">1</f><v>1</v></c><c r="B${row + 1}"><v>1</v></c></row>`,
        ),
      ),
    null,
  ],
  [
    'two million attributes on one element',
    () => oneSheet(`<sheetData ${'a="" '.repeat(2_000_000)}/>`),
    'corrupt',
  ],
  [
    '800,000 texts of their own',
    () =>
      oneSheet(
        times(
          80_000,
          (row) =>
            `<row>${times(10, (col) => `<c t="inlineStr"><is><t>绩效${row}-${col}</t></is></c>`)}</row>`,
        ),
      ),
    null,
  ],
  [
    'five million empty shared strings',
    () =>
      oneSheet('<row r="1"><c r="A1" t="s"><v>4999999</v></c></row>', { strings: '<si/>'.repeat(5_000_000) }),
    null,
  ],
  [
    'a million hidden columns',
    () => oneSheet(`<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(1_000_000)}</cols><sheetData/>`),
    'corrupt',
  ],
  [
    'five million cell styles',
    () =>
      oneSheet('<row r="1"><c r="A1" s="4999999"><v>1</v></c></row>', {
        styles: `<cellXfs>${'<xf/>'.repeat(5_000_000)}</cellXfs>`,
      }),
    null,
  ],
  [
    'three million relationships',
    () =>
      withPart('xl/_rels/workbook.xml.rels', {
        data: `<Relationships>${'<Relationship/>'.repeat(3_000_000)}</Relationships>`,
      }),
    'too-large',
  ],
  [
    'a long number',
    () => oneSheet(`<row r="1"><c r="A1" s="1"><v>${'9'.repeat(100_000)}</v></c></row>`),
    null,
  ],
  [
    'an exponent without end',
    () => oneSheet('<row r="1"><c r="A1" s="1"><v>1E999</v></c><c r="B1" s="2"><v>1E300</v></c></row>'),
    null,
  ],
  [
    'a number format of 100,000 characters',
    () =>
      oneSheet('<row r="1"><c r="A1" s="7"><v>1</v></c></row>', {
        styles: STYLES.replace(/formatCode="[^"]*"/, `formatCode="${'[h&quot;_*'.repeat(20_000)}"`),
      }),
    null,
  ],
];

function flipped(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf(SHEET) + SHEET.length + 60;
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

/** Each part is within its own limit; the checksums are right, so only their sum can stop it. */
function manyLargeParts(): Uint8Array {
  const data = Buffer.alloc(50 * 1048576, 32);
  data.write('<worksheet/>');
  const packed = { bytes: deflateSync(data), claimedSize: data.length, crc: checksum(data) };
  const files = workbookFiles({ sheets: [...'12345678'].map((name) => ({ name, xml: '' })) });
  return makeZip(files.map((file) => (file.name.includes('worksheets') ? { ...file, packed } : file)));
}

function prototypeNames(): Uint8Array {
  return makeXlsx({
    sheets: ['__proto__', 'constructor', 'toString'].map((name) => ({
      name,
      xml: '<row r="1"><c r="A1" t="s"><v>__proto__</v></c><c r="B1" t="s"><v>0</v></c></row>',
    })),
    strings: '<si><t>__proto__</t></si>',
    workbookTail:
      '<definedNames><definedName name="__proto__">1</definedName><definedName name="_jihe_1" comment="__proto__">__proto__!$A$1</definedName></definedNames>',
  });
}
