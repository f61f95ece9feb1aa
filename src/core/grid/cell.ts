/** Rows and columns are zero-based everywhere inside; A1 text stands only at the edges. */

export interface Cell {
  /** What the cell shows: the shared string's text, or the number as stored when nothing better is known. */
  readonly text: string;
  /** The stored number as decimal text, exactly as the file or host gave it; absent for text cells. */
  readonly number?: string;
  /** Number format code ("0.00%"); absent for General. */
  readonly format?: string;
  /** The officer's own formula, without "="; `text`/`number` then hold its cached value. */
  readonly formula?: string;
  /** "#DIV/0!" and its siblings. */
  readonly error?: string;
}

/** An inclusive rectangle. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An inclusive run of rows or columns. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface SnapshotCell extends Cell {
  readonly col: number;
}

export interface SnapshotRow {
  readonly row: number;
  /** In column order. A cell with nothing in it (style only) may be left out. */
  readonly cells: readonly SnapshotCell[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Only rows that hold something, in order: a lone cell on row 1,048,576 costs one entry. */
  readonly rows: readonly SnapshotRow[];
  /** Never expanded cell by cell: a merge may cover the whole sheet. */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Run[];
  readonly hiddenCols: readonly Run[];
  readonly protected: boolean;
}

/** A value that an earlier Recalculate wrote, remembered inside the workbook beside the cell. */
export interface WrittenRecord {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** The typed text (see `typedText`) of the value as written: a cell that no longer holds it is the officer's. */
  readonly value: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly written: readonly WrittenRecord[];
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}
