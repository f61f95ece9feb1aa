import type { Area } from './cell';

/** Rows that the merges of a sheet touch, all together: far more than on any form, a second's work at most. */
const MOST_TOUCHED = 1_000_000;
/** A merge longer than this is looked up only in rows that hold something. */
const LONG = 2000;

/** The used range of a sheet: what lies outside is no form's. */
interface UsedRange {
  /** Rows that hold something, in order. */
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly right: number;
}

/**
 * Which merge covers a position, by row. Merges are cut to the used range, so that one over the whole
 * sheet costs no more than one over a title. No spreadsheet lays one over another: of two that meet in
 * a row the first counts, and what thousands of them add beyond any form is not looked at.
 */
export class Merges {
  /** From left to right, none over another. */
  private readonly byRow = new Map<number, Area[]>();

  constructor(merges: readonly Area[], used: UsedRange) {
    let left = MOST_TOUCHED;
    for (const merge of merges) {
      if (merge.top > used.bottom || merge.left > used.right) continue;
      for (const row of touchedRows(merge, used)) {
        if (--left < 0) return;
        this.add(row, merge);
      }
    }
  }

  private add(row: number, merge: Area): void {
    const areas = this.byRow.get(row);
    if (areas === undefined) {
      this.byRow.set(row, [merge]);
      return;
    }
    const at = countUpTo(areas, merge.left);
    const before = areas[at - 1];
    const behind = areas[at];
    if (before !== undefined && before.right >= merge.left) return;
    if (behind !== undefined && behind.left <= merge.right) return;
    areas.splice(at, 0, merge);
  }

  touch(row: number): boolean {
    return this.byRow.has(row);
  }

  inRow(row: number): readonly Area[] {
    return this.byRow.get(row) ?? NONE;
  }

  at(row: number, col: number): Area | null {
    const areas = this.byRow.get(row);
    if (areas === undefined) return null;
    const area = areas[countUpTo(areas, col) - 1];
    return area !== undefined && area.right >= col ? area : null;
  }
}

const NONE: readonly Area[] = [];

function* touchedRows(merge: Area, { rows, bottom }: UsedRange): Generator<number> {
  const last = Math.min(merge.bottom, bottom);
  if (last - merge.top <= LONG) {
    for (let row = merge.top; row <= last; row++) yield row;
    return;
  }
  for (let i = countBelow(rows, merge.top); i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || row > last) return;
    yield row;
  }
}

/** How many of the areas begin at or left of a column. */
function countUpTo(areas: readonly Area[], col: number): number {
  return halve(areas.length, (i) => (areas[i]?.left ?? Infinity) <= col);
}

function countBelow(rows: readonly number[], row: number): number {
  return halve(rows.length, (i) => (rows[i] ?? Infinity) < row);
}

/** How many of the first ones hold, where none holds behind one that does not. */
function halve(length: number, holds: (i: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
