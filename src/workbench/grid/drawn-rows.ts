import { firstAtLeast } from '../../core/grid/ordered';
import type { Track } from './track';

/** Sheets of no more rows are drawn whole. */
const WHOLE = 300;
/** Rows beyond the edge that are drawn as well, so that a little scrolling draws nothing anew. */
const BEYOND = 30;

export type DrawnLine =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'gap'; readonly height: number; readonly before: number };

/** Which rows of a long sheet are in the page; what lies between is a gap of the same height. */
export class DrawnRows {
  readonly lines: readonly DrawnLine[];
  readonly #rows: readonly number[];
  /** The place of each drawn row among the lines. */
  readonly #places: ReadonlyMap<number, number>;

  constructor(rows: Track, wanted: readonly number[]) {
    const lines: DrawnLine[] = [];
    const places = new Map<number, number>();
    let next = 0;
    const gapUntil = (end: number): void => {
      const height = rows.start(end) - rows.start(next);
      if (height > 0) lines.push({ kind: 'gap', height, before: end });
    };
    for (const row of wanted) {
      gapUntil(row);
      places.set(row, lines.length);
      lines.push({ kind: 'row', row });
      next = row + 1;
    }
    gapUntil(rows.count);
    this.lines = lines;
    this.#rows = wanted;
    this.#places = places;
  }

  /** The first drawn row of an area that may reach beyond what is drawn, and over how many lines it goes. */
  span(top: number, bottom: number): { readonly first: number; readonly lines: number } | null {
    const at = firstAtLeast(this.#rows, (row) => row, top);
    const first = this.#rows[at];
    const last = this.#rows[firstAtLeast(this.#rows, (row) => row, bottom + 1) - 1];
    if (first === undefined || last === undefined || last < first) return null;
    return { first, lines: (this.#places.get(last) ?? 0) - (this.#places.get(first) ?? 0) + 1 };
  }
}

/** Changes only when rows come into sight that are not drawn. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export function windowAt(
  rows: Track,
  top: number,
  height: number,
  last: Window | null,
  whole = WHOLE,
): Window {
  if (rows.shown.length <= whole) return { from: 0, to: rows.shown.length - 1 };
  const first = rows.before(rows.at(top));
  const end = rows.before(rows.at(top + height));
  if (
    last !== null &&
    last.from <= Math.max(0, first - 5) &&
    last.to >= Math.min(rows.shown.length - 1, end + 5)
  )
    return last;
  return { from: Math.max(0, first - BEYOND), to: Math.min(rows.shown.length - 1, end + BEYOND) };
}

/** Those in the window, those that are frozen, and the one with the keyboard's focus. */
export function wantedRows(rows: Track, { from, to }: Window, frozen: number, active: number): number[] {
  const wanted = new Set<number>();
  for (const row of rows.shown) {
    if (row >= frozen) break;
    wanted.add(row);
  }
  for (let at = from; at <= to; at++) {
    const row = rows.shown[at];
    if (row !== undefined) wanted.add(row);
  }
  if (rows.shown[rows.before(active)] === active) wanted.add(active);
  return [...wanted].sort((a, b) => a - b);
}
