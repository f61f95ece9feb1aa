import type { Grid, GridCell } from '../grid/grid';
import { matchKey } from '../text/match-key';
import { bandFrom, type ColumnHead, type ColumnMapping } from './mapping';
import type { IndicatorColumn } from './types';

/** The words over a column, from the top row of the header down. */
export function headWords(stack: readonly GridCell[]): string {
  return [...new Set(stack.map((cell) => cell.cell.text.replace(/\s+/g, '')))].join(' / ');
}

/** A head is a few words; what is pasted in from elsewhere may be 32,767 characters, and is kept in part. */
const LONGEST_HEAD = 200;
const MOST_HEADS = 200;
/** Headers are few; a word of one may stand in every row of a list. */
const MOST_ROWS = 200;

function headKey(words: string): string {
  return matchKey(words.slice(0, LONGEST_HEAD));
}

/** What to keep of a header, to know these of its columns again: their words, and wherever else those stand. */
export function headsToKeep(all: readonly ColumnHead[], cols: readonly number[]): ColumnHead[] {
  const words = new Set(all.filter(({ col }) => cols.includes(col)).map(({ text }) => text));
  return all
    .filter(({ text }) => text !== '' && words.has(text))
    .slice(0, MOST_HEADS)
    .map(({ col, text }) => ({ col, text: text.slice(0, LONGEST_HEAD) }));
}

interface Known {
  readonly role: IndicatorColumn;
  readonly col: number;
  /** Key of the words over it; "" where there are none. */
  readonly key: string;
}

/** Keys of the words over the columns of a header. */
type Heads = ReadonlyMap<number, string>;

type Columns = ColumnMapping['columns'];

/**
 * The mapping as it applies to the sheet now: its header may have moved with rows and columns that were inserted
 * since, and is known again by its words. Null when it is not found by them: nothing is guessed. A mapping that was
 * kept without words applies where it says.
 */
export function mappingNow(grid: Grid, mapping: ColumnMapping): ColumnMapping | null {
  const known = knownColumns(mapping);
  if (known.every(({ key }) => key === '')) return mapping;
  const headers = candidateRows(grid, mapping.headerRow, known).map((row) => ({
    row,
    heads: headsAt(grid, row),
  }));
  for (const find of [inPlace, shifted, byWords])
    for (const { row, heads } of headers) {
      const columns = find(heads, known, mapping);
      if (columns !== null) return { ...mapping, headerRow: row, columns };
    }
  return null;
}

function knownColumns({ columns, heads = [] }: ColumnMapping): Known[] {
  const words = new Map(heads.map(({ col, text }) => [col, headKey(text)]));
  const entries = Object.entries(columns) as [IndicatorColumn, number][];
  return entries.map(([role, col]) => ({ role, col, key: words.get(col) ?? '' }));
}

/** Rows in which one of the heads begins, the nearest first; of two as near the upper one. */
function candidateRows(grid: Grid, headerRow: number, known: readonly Known[]): number[] {
  const begins = (text: string): boolean => text !== '' && known.some(({ key }) => key.startsWith(text));
  return grid.rows
    .filter((row) => grid.rowCells(row).some((cell) => cell.row === row && begins(matchKey(cell.cell.text))))
    .sort((a, b) => Math.abs(a - headerRow) - Math.abs(b - headerRow) || a - b)
    .slice(0, MOST_ROWS);
}

function headsAt(grid: Grid, row: number): Heads {
  const heads = new Map<number, string>();
  for (const { left, right, stack } of bandFrom(grid, row).columns) {
    const key = headKey(headWords(stack));
    for (let col = left; col <= right; col++) heads.set(col, key);
  }
  return heads;
}

function inPlace(heads: Heads, known: readonly Known[]): Columns | null {
  return known.every(({ col, key }) => (heads.get(col) ?? '') === key)
    ? columnsOf(known, ({ col }) => col)
    : null;
}

/** All columns have moved by as many: columns were inserted, or deleted, left of them. */
function shifted(heads: Heads, known: readonly Known[]): Columns | null {
  const told = known.find(({ key }) => key !== '');
  const moves = [...heads].flatMap(([col, key]) => (key === told?.key ? [col - told.col] : []));
  for (const by of moves.sort((a, b) => Math.abs(a) - Math.abs(b)))
    if (known.every(({ col, key }) => (heads.get(col + by) ?? '') === key))
      return columnsOf(known, ({ col }) => col + by);
  return null;
}

/** Each by its own words, which must have been those of one column then as now. */
function byWords(heads: Heads, known: readonly Known[], { heads: then = [] }: ColumnMapping): Columns | null {
  const found = known.map(({ key }) => {
    const before = then.filter(({ text }) => headKey(text) === key);
    const now = [...heads].filter(([, one]) => one === key);
    return key !== '' && before.length === 1 && now.length === 1 ? now[0]?.[0] : undefined;
  });
  if (found.includes(undefined)) return null;
  return columnsOf(known, (one) => found[known.indexOf(one)] ?? one.col);
}

function columnsOf(known: readonly Known[], where: (one: Known) => number): Columns {
  return Object.fromEntries(known.map((one) => [one.role, where(one)]));
}
