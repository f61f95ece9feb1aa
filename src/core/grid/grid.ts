import type { Area, Cell, Run, SheetSnapshot, SnapshotCell, SnapshotRow } from './cell';
import { Merges } from './merges';

export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
  readonly area: Area;
}

/**
 * A sheet to look around in: which cell owns a position, what stands in a row. Covered cells of a
 * merge answer with their top-left cell.
 */
export class Grid {
  readonly name: string;
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly right: number;
  /** What each row holds itself, from left to right. */
  private readonly own = new Map<number, readonly GridCell[]>();
  private readonly merges: Merges;
  /** Every reader of a table asks for its rows again. */
  private readonly shownRows = new Map<number, readonly GridCell[]>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    const rows: number[] = [];
    let right = -1;
    for (const row of sheet.rows) {
      const own = filledCells(row);
      if (own.length === 0) continue;
      rows.push(row.row);
      this.own.set(row.row, own);
      right = Math.max(right, own.at(-1)?.col ?? -1);
    }
    this.rows = rows.sort((a, b) => a - b);
    this.bottom = this.rows.at(-1) ?? -1;
    this.right = right;
    this.merges = new Merges(sheet.merges, this);
  }

  /** The area a position belongs to: its merge, or itself. */
  area(row: number, col: number): Area {
    return this.merges.at(row, col) ?? { top: row, left: col, bottom: row, right: col };
  }

  /** The cell that shows at a position (the top-left one of its merge); null when nothing is there. */
  at(row: number, col: number): GridCell | null {
    if (!this.hasMerges(row)) return this.ownAt(row, col);
    const area = this.area(row, col);
    const found = this.ownAt(area.top, area.left);
    return found === null ? null : merged(found, area);
  }

  /** True when a merge touches the row: most rows of a form have none, and nobody needs to look for them there. */
  hasMerges(row: number): boolean {
    return this.merges.touch(row);
  }

  private ownAt(row: number, col: number): GridCell | null {
    const cells = this.own.get(row);
    return cells === undefined ? null : findColumn(cells, col);
  }

  /** What shows in a row from left to right, each merged area once. */
  rowCells(row: number): readonly GridCell[] {
    if (!this.hasMerges(row)) return this.own.get(row) ?? NOTHING;
    let cells = this.shownRows.get(row);
    if (cells === undefined) {
      cells = this.findRowCells(row);
      this.shownRows.set(row, cells);
    }
    return cells;
  }

  private findRowCells(row: number): readonly GridCell[] {
    const found: GridCell[] = [];
    for (const cell of this.own.get(row) ?? []) {
      const area = this.area(row, cell.col);
      if (area.top === row && area.left === cell.col) found.push(merged(cell, area));
    }
    for (const merge of this.merges.inRow(row)) {
      if (merge.top === row) continue;
      const cell = this.ownAt(merge.top, merge.left);
      if (cell !== null) found.push(merged(cell, merge));
    }
    return found.sort((a, b) => a.col - b.col);
  }

  /** True when the row itself holds a top-left cell (not only the tail of a merge from above). */
  hasOwn(row: number): boolean {
    return this.own.has(row);
  }

  isHiddenCol(col: number): boolean {
    return inRuns(this.sheet.hiddenCols, col);
  }
}

function isFilled(cell: SnapshotCell): boolean {
  return cell.text.trim() !== '' || cell.formula !== undefined || cell.error !== undefined;
}

/** A cell that no merge widens is its own area: a workbook has a hundred thousand of them. */
class LoneCell implements GridCell, Area {
  constructor(
    readonly row: number,
    readonly cell: SnapshotCell,
  ) {}

  get col(): number {
    return this.cell.col;
  }

  get area(): Area {
    return this;
  }

  get top(): number {
    return this.row;
  }

  get bottom(): number {
    return this.row;
  }

  get left(): number {
    return this.cell.col;
  }

  get right(): number {
    return this.cell.col;
  }
}

/** A merge shows the cell in its top left corner. */
function merged({ row, col, cell }: GridCell, area: Area): GridCell {
  return { row, col, cell, area };
}

const NOTHING: readonly GridCell[] = [];

/** What a row holds, from left to right; what a file holds twice counts as it stands last. */
function filledCells(row: SnapshotRow): readonly GridCell[] {
  const found: LoneCell[] = [];
  let last = -1;
  let ordered = true;
  for (const cell of row.cells) {
    if (!isFilled(cell)) continue;
    found.push(new LoneCell(row.row, cell));
    ordered &&= cell.col > last;
    last = cell.col;
  }
  if (ordered) return found;
  return [...new Map(found.map((cell) => [cell.col, cell])).values()].sort((a, b) => a.col - b.col);
}

/** By halving: a row may be 16,384 cells wide. */
function findColumn(cells: readonly GridCell[], col: number): GridCell | null {
  let from = 0;
  let to = cells.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle];
    if (cell === undefined || cell.col === col) return cell ?? null;
    if (cell.col < col) from = middle + 1;
    else to = middle - 1;
  }
  return null;
}

function inRuns(runs: readonly Run[], index: number): boolean {
  return runs.some((run) => index >= run.from && index <= run.to);
}
