import type { Area, Cell, Run, SheetSnapshot, SnapshotRow } from '../../core/grid/cell';
import { Merges } from '../../core/grid/merges';
import { firstAtLeast } from '../../core/grid/ordered';
import type { CellNote, InnerLink, MarkedArea, SheetLook } from '../../app/sheet-look';
import { rowHeight } from './row-height';
import { Track } from './track';

/** Empty rows and columns to go on in. */
const SPARE_ROWS = 10;
const SPARE_COLS = 3;
/** A sheet whose every row is styled does not need them all. */
const MOST_STYLED_ROWS = 200;
/** More than any form has; a page of cells 16,384 wide could not be drawn. */
export const MOST_COLS = 256;

export interface SheetSource {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook;
  readonly marks: readonly MarkedArea[];
  readonly date1904: boolean;
  /** How many changes the workbook has seen: marks change without the sheet. */
  readonly revision: number;
}

/** A sheet to be drawn and walked in. Another one for every change; what did not change is cheap to make again. */
export class SheetModel {
  readonly name: string;
  readonly rows: Track;
  readonly cols: Track;
  /** Whether there are columns that are not drawn. */
  readonly isCut: boolean;
  /** The last row and column that something stands in. */
  readonly lastRow: number;
  readonly lastCol: number;
  readonly #byRow: ReadonlyMap<number, SnapshotRow>;
  readonly #merges: Merges;
  readonly #notes: ReadonlyMap<string, CellNote>;
  readonly #links: ReadonlyMap<string, InnerLink>;
  readonly #marks: ReadonlyMap<string, MarkedArea['severity']>;

  constructor(readonly source: SheetSource) {
    const { sheet, look, marks } = source;
    this.name = sheet.name;
    this.#byRow = new Map(sheet.rows.map((row) => [row.row, row]));
    this.lastRow = sheet.rows.reduce((last, { row }) => Math.max(last, row), 0);
    this.lastCol = sheet.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.col ?? 0), 0);
    const styledRows = Math.min(look.lastRow, this.lastRow + MOST_STYLED_ROWS);
    const rowCount = Math.max(styledRows, this.lastRow) + 1 + SPARE_ROWS;
    const wanted = Math.max(look.lastCol, this.lastCol) + 1;
    const colCount = Math.min(wanted + SPARE_COLS, MOST_COLS);
    this.isCut = wanted > MOST_COLS;
    const width = widths(look);
    this.cols = new Track(colCount, sheet.hiddenCols, width);
    this.rows = new Track(rowCount, sheet.hiddenRows, (row) =>
      rowHeight(look, this.#byRow.get(row), row, width),
    );
    this.#merges = new Merges(sheet.merges, {
      rows: this.rows.shown,
      bottom: rowCount - 1,
      right: colCount - 1,
    });
    this.#notes = new Map(look.notes.map((note) => [key(note.row, note.col), note]));
    this.#links = new Map(look.links.map((link) => [key(link.row, link.col), link]));
    this.#marks = markedCells(marks);
  }

  /** What stands at a position itself. */
  cell(row: number, col: number): Cell | null {
    const cells = this.#byRow.get(row)?.cells;
    if (cells === undefined) return null;
    const found = cells[firstAtLeast(cells, (cell) => cell.col, col)];
    return found?.col === col ? found : null;
  }

  /** The merged area over a position, or the position alone. */
  area(row: number, col: number): Area {
    return this.#merges.at(row, col) ?? { top: row, left: col, bottom: row, right: col };
  }

  /** Whether something shows there. */
  isFilled(row: number, col: number): boolean {
    const { top, left } = this.area(row, col);
    const cell = this.cell(top, left);
    return cell !== null && (cell.text !== '' || cell.formula !== undefined);
  }

  note({ top, left }: Area): CellNote | null {
    return this.#notes.get(key(top, left)) ?? null;
  }

  link({ top, left }: Area): InnerLink | null {
    return this.#links.get(key(top, left)) ?? null;
  }

  mark({ top, left }: Area): MarkedArea['severity'] | null {
    return this.#marks.get(key(top, left)) ?? null;
  }

  /** Widened until it cuts no merged area in two. */
  whole(area: Area): Area {
    let now = area;
    for (;;) {
      const next = this.source.sheet.merges.reduce(
        (sum, merge) => (meet(sum, merge) ? union(sum, merge) : sum),
        now,
      );
      if (isSame(next, now)) return now;
      now = next;
    }
  }
}

function key(row: number, col: number): string {
  return `${row}:${col}`;
}

/** Marks are of single cells and merged areas; a file may have them over more. */
function markedCells(marks: readonly MarkedArea[]): ReadonlyMap<string, MarkedArea['severity']> {
  const found = new Map<string, MarkedArea['severity']>();
  for (const { top, left, bottom, right, severity } of marks) {
    const last = Math.min(bottom, top + MOST_STYLED_ROWS);
    for (let row = top; row <= last; row++)
      for (let col = left; col <= Math.min(right, MOST_COLS); col++) found.set(key(row, col), severity);
  }
  return found;
}

function widths({ columns, defaultWidth }: SheetLook): (col: number) => number {
  return (col) => {
    const run: (Run & { readonly width: number }) | undefined =
      columns[firstAtLeast(columns, (candidate) => candidate.to, col)];
    return run !== undefined && run.from <= col ? run.width : defaultWidth;
  };
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
