import type {
  Area,
  SheetSnapshot,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
} from '../../src/core/grid/cell';
import { HUNDRED, parseDecimal, plain } from '../../src/core/number/decimal';
import { readFormat } from '../../src/core/value/number-format';

/**
 * Rows of short strings → a sheet. `<` continues the cell to the left, `^` the one above; `#95` is a
 * number cell, `#0.95|0%` one with a number format, `#98{SUM(F2:F4)}` a formula with its value;
 * `'<` is the text itself. Everything else is text as typed, "" a blank cell; `\n` is a line break.
 */
export type Rows = readonly (readonly string[])[];

/** Sheet name → its rows. */
export type Book = Readonly<Record<string, Rows>>;

export function workbook(book: Book): WorkbookSnapshot {
  return { sheets: Object.entries(book).map(([name, rows]) => sheet(name, rows)), written: [] };
}

function sheet(name: string, rows: Rows): SheetSnapshot {
  const found: SnapshotRow[] = rows.map((texts, row) => ({
    row,
    cells: texts.flatMap((text, col) => {
      const cell = readCell(text, col);
      return cell === null ? [] : [cell];
    }),
  }));
  return {
    name,
    hidden: false,
    rows: found.filter((row) => row.cells.length > 0),
    merges: readMerges(rows),
    hiddenRows: [],
    hiddenCols: [],
    protected: false,
  };
}

function isTail(text: string | undefined): boolean {
  return text === '<' || text === '^';
}

/** A formula that no program has calculated yet: `#{SUM(F2:F4)}`. */
const UNCALCULATED = /^#\{(.*)\}$/;
const NUMBER = /^#(-?[\d.]+(?:e-?\d+)?)(?:\{(.*)\})?(?:\|(.+))?$/;

function readCell(text: string, col: number): SnapshotCell | null {
  if (text === '' || isTail(text)) return null;
  const open = UNCALCULATED.exec(text)?.[1];
  if (open !== undefined) return { col, text: '', formula: open };
  const match = NUMBER.exec(text);
  if (match === null)
    return { col, text: (text.startsWith("'") ? text.slice(1) : text).replaceAll('\\n', '\n') };
  const [, number = '', formula, format] = match;
  return {
    col,
    text: shown(number, format),
    number,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** What Excel would show: enough of number formats for the grids of these tests. */
function shown(number: string, format: string | undefined): string {
  const value = parseDecimal(number);
  const reading = readFormat(format);
  if (value === null) throw new Error(`no number: ${number}`);
  const scaled = reading.percent ? value.times(HUNDRED) : value;
  const digits = reading.decimals === null ? plain(scaled) : scaled.toFixed(reading.decimals);
  return `${reading.prefix}${digits}${reading.percent ? '%' : ''}${reading.suffix}`;
}

function readMerges(rows: Rows): Area[] {
  const merges: Area[] = [];
  rows.forEach((texts, top) => {
    texts.forEach((text, left) => {
      if (isTail(text)) return;
      let right = left;
      while (texts[right + 1] === '<') right += 1;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
