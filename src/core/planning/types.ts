import type { Place, WrittenRecord } from '../grid/cell';

export type NewValue =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'blank' };

/** One cell to write, with the typed text that is expected there: if it changed meanwhile, it is left alone. */
export interface CellEdit extends Place {
  readonly value: NewValue;
  /** Number format code to set; absent: the cell keeps its own. */
  readonly format?: string;
  readonly expect: string;
  /** True when the cell's own formula may be replaced (the officer asked). */
  readonly replaceFormula: boolean;
}

/** Marks highlight findings; they carry who made them, so that they can be taken away again anywhere. */
export interface Mark extends Place {
  readonly severity: 'error' | 'warning';
  readonly check: string;
}

export interface NewSheetCell {
  readonly row: number;
  readonly col: number;
  readonly value: NewValue;
  /** `section` and `text` run over the empty cells beside them, without border or wrapping. */
  readonly style: 'title' | 'section' | 'text' | 'header' | 'label' | 'figure' | 'amount' | 'percent' | 'note';
  /** The cell of this workbook that a click leads to. */
  readonly link?: Place;
}

export interface SheetContent {
  readonly name: string;
  readonly cells: readonly NewSheetCell[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
}

export interface NewSheet extends SheetContent {
  /** The headings of a list, in a file of its own: they stay in sight, and filter what is below them. */
  readonly headRow?: number;
  /**
   * A sheet of ours that this one takes the place of: all it holds is given up. The planner has made sure
   * that nobody has touched it; where it is gone, or holds what a snapshot does not show, a sheet is added.
   */
  readonly replaces?: string;
  /** What stands in that sheet: a host that cannot keep it aside makes it again from this. */
  readonly former?: SheetContent;
}

export interface Plan {
  readonly edits: readonly CellEdit[];
  readonly newSheets: readonly NewSheet[];
  /** Null: leave marks as they are. A list (even empty) replaces all of ours. */
  readonly marks: readonly Mark[] | null;
  /** All records the workbook shall hold afterwards; null leaves them as they are. */
  readonly written: readonly WrittenRecord[] | null;
}

export interface SkippedEdit {
  readonly edit: CellEdit;
  readonly why: 'changed' | 'formula' | 'protected' | 'no-sheet';
  readonly found: string;
}

export interface ApplyReport {
  readonly applied: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
  /** Sheets that could not be marked, being protected; absent when there are none. */
  readonly unmarked?: readonly string[];
  /** What the new sheets are called now, in the plan's order; absent when there are none. */
  readonly newSheets?: readonly string[];
}
