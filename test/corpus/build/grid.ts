/**
 * Forms written down cell by cell, as they circulate: nothing here is worked out, so nothing is right by construction.
 *   a|b|<      cells; `<` belongs to the cell on its left, `^` to the one above (merged), nothing is an empty cell, ⏎ a line break
 *   #12  #0.50  #1,234.5  #95.5%   number cells with the format that shows them so; everything else is text
 *   =SUM(A1:A3)→#6                 a formula with its stored result
 *   ~text                          text in two runs of different look
 */
import { Decimal } from 'decimal.js';
import { columnLetters, columnNumber } from './book';
import type { Book, Cell, Sheet } from './book';
import type { Edits, Fault, RowRole, SheetKind, TableKind, TruthRow, Value } from './types';

export interface GridTable {
  kind: TableKind;
  /** The header's rows, each named by the beginning of a text in it. */
  header: readonly string[];
  /** `A level1 B level2 C name …` */
  columns: string;
  /** First and last row under the header; every row is an indicator but those named in `roles`. */
  rows?: readonly [string, string];
  roles?: Readonly<Record<string, RowRole>>;
}

export interface GridSheet {
  name: string;
  kind: SheetKind;
  hidden?: boolean;
  text: string;
  tables?: readonly GridTable[];
  hiddenRows?: readonly string[];
}

const EMPTY: Cell = { value: null };

function typedNumber(text: string): Cell | null {
  const hit = /^#(-?[\d,]+)(\.\d+)?(%?)$/.exec(text);
  if (!hit) return null;
  const [, whole = '', decimals = '', percent = ''] = hit;
  const number = new Decimal(whole.replace(/,/g, '') + decimals).div(percent === '' ? 1 : 100).toNumber();
  const places = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length - 1)}`;
  const plain = percent === '' && !whole.includes(',') && !decimals.endsWith('0');
  return plain
    ? { value: number }
    : { value: number, format: `${whole.includes(',') ? '#,##' : ''}${places}${percent}` };
}

function gridCell(text: string): Cell {
  const formula = /^=(.*)→(.*)$/s.exec(text);
  if (formula) return { ...gridCell(formula[2] ?? ''), formula: formula[1] ?? '' };
  if (text.startsWith('~')) return { value: text.slice(1).replace(/⏎/g, '\n'), twoRuns: true };
  return typedNumber(text) ?? (text === '' ? EMPTY : { value: text.replace(/⏎/g, '\n') });
}

const cut = (text: string): string[][] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** The row (from 1) in which a cell begins with the text; `text#2` is the second such row. */
function rowOf(rows: readonly string[][], wanted: string): number {
  const [, text = '', nth = '1'] = /^(.*?)(?:#(\d))?$/s.exec(wanted) ?? [];
  const hits = rows.flatMap((row, r) =>
    row.some((c) => c.replace(/^~/, '').replace(/⏎/g, '').startsWith(text)) ? [r + 1] : [],
  );
  const hit = hits[Number(nth) - 1];
  if (hit === undefined) throw new Error(`no row holds ${wanted}`);
  return hit;
}

function spread(rows: readonly string[][], r: number, c: number): { across: number; down: number } {
  let across = 1;
  while (rows[r]?.[c + across] === '<') across += 1;
  let down = 1;
  while (rows[r + down]?.[c] === '^') down += 1;
  return { across, down };
}

function fill(sheet: Sheet, rows: readonly string[][]): void {
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      const address = `${columnLetters(c + 1)}${r + 1}`;
      const typedOver = sheet.book.editOf(undefined, `${sheet.name}!${address}`) !== undefined;
      if (text === '<' || text === '^' || (text === '' && !typedOver)) return;
      const { value, ...options } = gridCell(text);
      sheet.put(address, value, { ...options, ...spread(rows, r, c) });
    });
  });
}

/** A label reaches down to the next one in its column. */
function labelAt(sheet: Sheet, letters: string | undefined, row: number, first: number): string | undefined {
  for (let r = row; letters !== undefined && r >= first; r--) {
    const value = sheet.cells.get(`${letters}${r}`)?.value;
    if (value !== undefined && value !== null) return String(value);
  }
  return undefined;
}

const shown = (cell: Cell | undefined): string => String(cell?.value ?? '').normalize('NFKC');

/** The rows of a budget block: as far down as something stands under 执行数; of other tables none are told. */
function moneyRows(sheet: Sheet, header: number, executed: string | undefined): [number, number] {
  let last = header;
  while (executed !== undefined && /\d/.test(shown(sheet.cells.get(`${executed}${last + 1}`)))) last += 1;
  return [header + 1, last];
}

function addTable(sheet: Sheet, rowsOfText: readonly string[][], table: GridTable, id: string): void {
  const words = table.columns.split(' ');
  const columns: Record<string, string> = {};
  for (let i = 0; i + 1 < words.length; i += 2) columns[words[i + 1] as string] = words[i] as string;
  const letters = Object.values(columns).sort((a, b) => columnNumber(a) - columnNumber(b));
  const row = (text: string): number => rowOf(rowsOfText, text);
  const header = table.header.map(row);
  const [first, last] =
    table.rows === undefined
      ? moneyRows(sheet, Math.max(...header), columns['executed'])
      : [row(table.rows[0]), row(table.rows[1])];
  const roles = new Map(Object.entries(table.roles ?? {}).map(([text, role]) => [row(text), role]));
  const rows: TruthRow[] = [];
  for (let at = first; at <= last; at++) {
    const truth: TruthRow = { row: at, role: roles.get(at) ?? 'indicator' };
    for (const field of ['level1', 'level2', 'name'] as const) {
      const from = field === 'name' ? at : first;
      const label = labelAt(sheet, columns[field], at, from);
      if (label !== undefined) truth[field] = label;
    }
    rows.push(truth);
  }
  const span: [string, string] = [letters[0] ?? 'A', letters.at(-1) ?? 'A'];
  sheet.tables.push({ id, kind: table.kind, headerRows: header, span, columns, rows });
}

interface MoreOfFault {
  allow?: string[];
  value?: string;
  cause?: RegExp | null;
  severity?: 'error' | 'warning' | 'info' | 'gap';
}

export interface GridForm {
  build: (book: Book) => void;
  /** Cells are `H@text` (column H of the row in which a cell begins so), `H12`, and on another sheet `Sheet!H@text`. */
  fault: (
    id: string,
    cells: Readonly<Record<string, string>>,
    check: string,
    at: string | string[],
    more?: MoreOfFault,
  ) => Fault;
}

function buildSheets(book: Book, sheets: readonly GridSheet[]): void {
  for (const grid of sheets) {
    const sheet = book.sheet(grid.name, grid.kind, grid.hidden ?? false);
    const rows = cut(grid.text);
    fill(sheet, rows);
    sheet.hiddenRows.push(...(grid.hiddenRows ?? []).map((text) => rowOf(rows, text)));
    grid.tables?.forEach((table, i) => addTable(sheet, rows, table, `${table.kind}${i + 1}`));
  }
}

export function gridForm(sheets: readonly GridSheet[]): GridForm {
  const place = (cell: string): string => {
    if (cell === '*') return cell;
    const [, name = sheets[0]?.name ?? '', letters = '', row, text] =
      /^(?:([^!]+)!)?([A-Z]+)(?:(\d+)|@(.*))$/.exec(cell) ?? [];
    const sheet = sheets.find((s) => s.name === name);
    if (!sheet) throw new Error(`no sheet for ${cell}`);
    return `${name}!${letters}${row ?? rowOf(cut(sheet.text), text ?? '')}`;
  };
  return {
    build: (book) => buildSheets(book, sheets),
    fault(id, cells, check, at, { allow = [], ...more } = {}) {
      const edits: Edits = Object.fromEntries(
        Object.entries(cells).map(([cell, text]): [string, Value] => [place(cell), gridCell(text).value]),
      );
      const places = typeof at === 'string' ? place(at) : at.map(place);
      return { id, edits, expect: [{ check, at: places, ...more }], allow };
    },
  };
}
