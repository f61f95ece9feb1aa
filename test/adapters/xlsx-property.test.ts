import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { cellAddress } from '../../src/core/grid/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';
import type { CellEdit, Mark, NewValue, Plan } from '../../src/core/planning/types';
import { typedText } from '../../src/core/value/typed-text';
import { complaints } from './package-check';
import { gridOf } from './plans';
import { escape, makeXlsx } from './xlsx-maker';

const SHEETS = ['甲', "乙'丙"];

interface Placed {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

const where: fc.Arbitrary<Placed> = fc.record({
  sheet: fc.nat(1),
  row: fc.oneof(fc.nat(6), fc.constant(1048575)),
  col: fc.oneof(fc.nat(5), fc.constant(16383)),
});
const decimal = fc
  .tuple(fc.integer({ min: -99999, max: 99999 }), fc.nat(4))
  .map(([value, places]) => (value / 10 ** places).toFixed(places));
const words = fc.stringMatching(/^[ -~绩效\n]{1,8}$/);
const content = fc.oneof(
  decimal.map((value) => ({ kind: 'number' as const, value, style: 0 })),
  decimal.map((value) => ({ kind: 'number' as const, value, style: 1 })),
  words.map((value) => ({ kind: 'text' as const, value, style: 0 })),
  fc.constant({ kind: 'formula' as const, value: '7', style: 0 }),
  fc.constant({ kind: 'style' as const, value: '', style: 4 }),
);
const newValue: fc.Arbitrary<NewValue> = fc.oneof(
  decimal.map((value): NewValue => ({ kind: 'number', value })),
  fc
    .oneof(words, fc.constantFrom('=1', '@a', '_x0041_', ']]>', '&amp;'))
    .map((value): NewValue => ({ kind: 'text', value })),
  fc.constant<NewValue>({ kind: 'blank' }),
);
const editOf = fc.record({
  at: where,
  value: newValue,
  expected: fc.boolean(),
  replaceFormula: fc.boolean(),
  format: fc.constantFrom(undefined, '0.00%', '0.000', '0.00%'),
});

/** A workbook's XML from cells placed at random: some rows empty, some addresses left out, some spans given. */
function workbook(
  cells: ReadonlyMap<string, Placed & { kind: string; value: string; style: number }>,
  looks: number,
): Uint8Array {
  return makeXlsx({
    sheets: SHEETS.map((name, sheet) => {
      const own = [...cells.values()]
        .filter((cell) => cell.sheet === sheet)
        .sort((a, b) => a.row - b.row || a.col - b.col);
      const rows = [...new Set([...own.map((cell) => cell.row), ...(looks % 2 === 0 ? [2, 5] : [])])].sort(
        (a, b) => a - b,
      );
      const xml = rows.map((row) => {
        const inside = own
          .filter((cell) => cell.row === row)
          .map((cell, index) => cellXml(cell, looks % 3 === 0 && cell.col === index))
          .join('');
        return `<row r="${row + 1}"${looks % 5 === 0 ? ' spans="1:2"' : ''}>${inside}</row>`;
      });
      return {
        name,
        xml: looks % 7 === 0 ? xml.join('\n').replace(/(<row[^>]*)><\/row>/g, '$1/>') : xml.join(''),
      };
    }),
  });
}

function cellXml(cell: Placed & { kind: string; value: string; style: number }, bare: boolean): string {
  const address = `${bare ? '' : ` r="${cellAddress(cell.row, cell.col)}"`} s="${cell.style}"`;
  if (cell.kind === 'text')
    return `<c${address} t="inlineStr"><is><t xml:space="preserve">${escape(cell.value)}</t></is></c>`;
  if (cell.kind === 'style') return `<c${address}/>`;
  return `<c${address}>${cell.kind === 'formula' ? '<f>1+6</f>' : ''}<v>${cell.value}</v></c>`;
}

test('random edits of a random workbook: what is read again is what memory holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(where, content), { maxLength: 14 }),
      fc.array(editOf, { maxLength: 8 }),
      fc.array(where, { maxLength: 4 }),
      fc.nat(209),
      async (placed, drafts, marked, looks) => {
        const cells = new Map(placed.map(([at, cell]) => [JSON.stringify(at), { ...at, ...cell }]));
        const file = openXlsx(workbook(cells, looks));
        const before = await file.read();
        const memory = new MemoryWorkbook(before);
        const styled = new Set(
          [...cells.values()]
            .filter((cell) => cell.kind === 'style')
            .map((cell) => `${cell.sheet}:${cell.row}:${cell.col}`),
        );
        const edits = drafts.map((draft) => toEdit(draft, before));
        const marks = marked.map((at): Mark => ({
          ...at,
          sheet: SHEETS[at.sheet]!,
          severity: at.row % 2 ? 'error' : 'warning',
          check: 'x',
        }));
        const plan: Plan = { edits, marks, newSheets: [], written: null };
        const [fileReport, memoryReport] = [await file.apply(plan), await memory.apply(plan)];
        const bytes = file.toBytes();
        expect(complaints(bytes)).toEqual([]);
        // Memory does not know the format of a cell that holds nothing, so cells that had only that are left out.
        const known = (book: WorkbookSnapshot) => sorted(gridOf(book), styled);
        expect(known(await openXlsx(bytes).read())).toEqual(known(await memory.read()));
        if (styled.size === 0) expect(fileReport).toEqual(memoryReport);
      },
    ),
    { numRuns: 400 },
  );
});

function sorted(grid: Map<string, Cell>, left: ReadonlySet<string>): [string, Cell][] {
  const key = (name: string): string =>
    name.replace(/^(.*)!/, (_, sheet: string) => `${SHEETS.indexOf(sheet)}:`);
  return [...grid].filter(([name]) => !left.has(key(name))).sort(([a], [b]) => (a < b ? -1 : 1));
}

function toEdit(
  draft: {
    at: Placed;
    value: NewValue;
    expected: boolean;
    replaceFormula: boolean;
    format: string | undefined;
  },
  book: WorkbookSnapshot,
): CellEdit {
  const { at, value, expected, replaceFormula, format } = draft;
  const sheet = book.sheets[at.sheet] as SheetSnapshot;
  const current =
    sheet.rows.find((row) => row.row === at.row)?.cells.find((cell) => cell.col === at.col) ?? null;
  return {
    sheet: sheet.name,
    row: at.row,
    col: at.col,
    value,
    replaceFormula,
    expect: expected ? typedText(current) : 'something else',
    ...(format === undefined ? {} : { format }),
  };
}
