import type { Area } from '../../../src/core/grid/cell';
import {
  bounding,
  contains,
  intersection,
  rowCount,
  columnCount,
  shifted,
  LAST_ROW,
  LAST_COL,
} from './areas';
import type { FakeConditionalFormat } from './conditional-format';
import type { Scalar } from './entry';
import { Fault } from './fault';
import { HiddenLines } from './hidden-lines';
import type { Look } from './look';

export interface FakeCell {
  readonly value: Scalar;
  /** With "=" in front. */
  readonly formula?: string;
  readonly format: string;
  readonly look?: Look;
}

export const EMPTY: FakeCell = { value: '', format: 'General' };
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet as it is stored: what was typed, how it is formatted, nothing that can be worked out. */
export class FakeSheet {
  visibility: Visibility = 'Visible';
  /** The protection's options; null when there is none. */
  protection: Readonly<Record<string, unknown>> | null = null;
  deleted = false;
  merges: Area[] = [];
  /** Reported of some versions: merged areas are told of by their first cells alone (office-js issue 1590). */
  mergesByCorner = false;
  /** In order of priority: the first wins. */
  conditionalFormats: FakeConditionalFormat[] = [];
  hiddenRows = new HiddenLines();
  hiddenCols = new HiddenLines();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  tabColor = '';
  /** How many things hang on the sheet besides its cells. */
  attached = { comments: 0, shapes: 0, charts: 0 };
  #cells = new Map<number, FakeCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): FakeCell {
    return this.#cells.get(row * (LAST_COL + 1) + col) ?? EMPTY;
  }

  put(row: number, col: number, cell: FakeCell): void {
    const key = row * (LAST_COL + 1) + col;
    const bare = cell.value === '' && cell.formula === undefined;
    if (bare && cell.format === 'General' && cell.look === undefined) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  /** Every cell that holds or looks like something. */
  *stored(): Generator<{ row: number; col: number; cell: FakeCell }> {
    for (const [key, cell] of this.#cells)
      yield { row: Math.floor(key / (LAST_COL + 1)), col: key % (LAST_COL + 1), cell };
  }

  /** The merged area that hides this cell behind its first one; null for the first one itself. */
  hiddenBehind(row: number, col: number): Area | null {
    const merge = this.merges.find((area) => contains(area, row, col));
    return merge === undefined || (merge.top === row && merge.left === col) ? null : merge;
  }

  /** The smallest area around what is used within `within`; formatted empty cells count unless only values are asked for. */
  usedArea(valuesOnly: boolean, within: Area): Area | null {
    const used: Area[] = valuesOnly ? [] : this.merges.flatMap((area) => intersection(area, within) ?? []);
    for (const { row, col, cell } of this.stored()) {
      if (!contains(within, row, col)) continue;
      if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
      used.push({ top: row, left: col, bottom: row, right: col });
    }
    return used.length === 0 ? null : boundingOf(used);
  }

  /** Nothing of a protected sheet may be changed: the fake knows no unlocked cells. */
  assertWritable(): void {
    if (this.protection !== null) throw new Fault('AccessDenied');
  }

  matrix<T>(area: Area, of: (cell: FakeCell) => T): T[][] {
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (_, col) => of(this.cell(area.top + row, area.left + col))),
    );
  }

  /** Puts in (count above zero) or takes out rows or columns; everything behind moves along. */
  shift(axis: 'row' | 'col', at: number, count: number): void {
    const move = (area: Area): Area[] => {
      const moved = shifted(area, axis, at, count);
      return moved === null ? [] : [moved];
    };
    const cells = [...this.stored()];
    this.#cells = new Map();
    for (const { row, col, cell } of cells) {
      const [to] = move({ top: row, left: col, bottom: row, right: col });
      if (to !== undefined && to.top <= LAST_ROW && to.left <= LAST_COL) this.put(to.top, to.left, cell);
    }
    this.merges = this.merges.flatMap(move);
    for (const one of this.conditionalFormats) one.areas = one.areas.flatMap(move);
    this.conditionalFormats = this.conditionalFormats.filter((one) => one.areas.length > 0);
    (axis === 'row' ? this.hiddenRows : this.hiddenCols).shift(at, count);
    const sizes = axis === 'row' ? this.rowHeights : this.columnWidths;
    const moved = [...sizes].flatMap(([index, size]) => {
      const [to] = move({ top: index, left: index, bottom: index, right: index });
      return to === undefined ? [] : [[axis === 'row' ? to.top : to.left, size] as const];
    });
    if (axis === 'row') this.rowHeights = new Map(moved);
    else this.columnWidths = new Map(moved);
  }
}

/** `Math.min(...)` of a hundred thousand cells overflows the stack: in portions. */
function boundingOf(areas: readonly Area[]): Area {
  const portions: Area[] = [];
  for (let at = 0; at < areas.length; at += 1000) portions.push(bounding(areas.slice(at, at + 1000)));
  return bounding(portions);
}
