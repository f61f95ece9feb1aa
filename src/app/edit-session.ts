import type { Place, WorkbookSnapshot } from '../core/grid/cell';
import type { Plan } from '../core/planning/types';
import type { Refusal } from './editing/refusal';
import type { ChangedArea, OpenWorkbook } from './open-workbook';
import type { MarkedArea, SheetLook } from './sheet-look';

/** A workbook in a file that somebody edits here, without a spreadsheet program. */
export interface EditableWorkbook extends OpenWorkbook {
  /** As it stands now; the same object until something changes, and sheets that did not change stay the same too. */
  readonly snapshot: WorkbookSnapshot;
  /** Days are counted from 1904: painting a date needs to know. */
  readonly date1904: boolean;
  /** The sheet to show first. */
  readonly activeSheet: string;
  /** Null for a sheet without cells. Sheets that were added here have a look too. */
  look(sheet: string): SheetLook | null;
  /** The colour of a sheet's tab, without reading the sheet. */
  tabColour(sheet: string): string | null;
  /** Marks that stand on a sheet now, a merged area as a whole. */
  marked(sheet: string): readonly MarkedArea[];

  /** What is edited when a cell is opened: all its digits, or its formula. */
  entryText(place: Place): string;
  /** Takes what was typed into a cell, as a spreadsheet would. Unchanged text changes nothing. */
  enter(place: Place, typed: string): Edited;
  /** A block of tab-separated texts, from the selection's first cell on; a single text fills the selection. */
  paste(selected: ChangedArea, copied: string): Edited;
  clear(selected: ChangedArea): Edited;
  /** Tab-separated, for the clipboard; covered cells of merged areas are blank. */
  copy(selected: ChangedArea): string;

  readonly canStepBack: boolean;
  readonly canStepForward: boolean;
  /** Takes back the last step whatsoever: typing, pasting, a recalculation, marks, a sheet added. */
  stepBack(): readonly ChangedArea[];
  stepForward(): readonly ChangedArea[];

  /** Against the file as it was opened. */
  changes(): Changes;
  /** The file with exactly these changes in it; the very same bytes when there are none. */
  save(): Promise<Uint8Array>;
  /** The same changes as data, to be kept until the page is opened again. */
  pending(): Plan;
  /** Takes up changes that were kept; what no longer fits is left out and named. */
  restore(pending: Plan): Promise<readonly Place[]>;

  /** Tells of every change, by whomever: for drawing. */
  subscribe(listener: () => void): () => void;
  /** The part of the page that shows cells, for going to one and asking for the selection. */
  show(view: CellView): void;
}

export interface CellView {
  goTo(place: Place): void;
  selection(): Place | null;
}

export type Edited =
  | { readonly kind: 'done'; readonly changed: readonly ChangedArea[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly at: Place };

export interface Changes {
  /** In the order of sheets, rows and columns. */
  readonly cells: readonly CellChange[];
  readonly newSheets: readonly string[];
  /** True when marks were put or taken away. */
  readonly marks: boolean;
}

export interface CellChange extends Place {
  readonly address: string;
  /** Typed texts. */
  readonly before: string;
  readonly after: string;
  /** The officer's formula that a value has taken the place of; null when there was none. */
  readonly formula: string | null;
  readonly by: 'officer' | 'recalculation';
}
