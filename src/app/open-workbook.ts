import type { Area, Place, WorkbookSnapshot } from '../core/grid/cell';
import type { WorkbookPort } from './workbook-port';

/** A workbook somebody has open before them: besides reading and writing it can be shown, followed and taken back. */
export interface OpenWorkbook extends WorkbookPort {
  /** Whether there is a click of ours to take back. */
  readonly undoable: boolean;
  /** 撤销: puts back what the last click wrote; null when there is nothing to take back. */
  undo(): Promise<UndoReport | null>;
  /** 定位: shows the cell, without unhiding anything. */
  goTo(place: Place): Promise<GoToOutcome>;
  /** The cell the officer has selected: the first of several. */
  selection(): Promise<Place | null>;
  /** Tells of changes the officer makes, until stopped. Never moves the selection. */
  follow(listener: (news: WorkbookNews) => void): Promise<Following>;
  /** Adds the sheets of a file at the end and shows the first; gives their names. Absent where the host has no such thing. */
  insertSheets?(file: SheetFile): Promise<readonly string[]>;
}

/** An .xlsx file whose sheets can be put into another workbook. */
export interface SheetFile {
  readonly bytes: Uint8Array;
  /** What its sheets are called. */
  readonly sheets: readonly string[];
}

export interface UndoReport {
  readonly restored: readonly Place[];
  /** Cells that were changed since, and therefore left as they are. */
  readonly left: readonly LeftCell[];
  /** Sheets of ours that hold something new, or could not be taken away. */
  readonly leftSheets: readonly string[];
  /** Sheets of ours that were taken away again; absent when there were none. */
  readonly takenSheets?: readonly string[];
  /** Sheets of ours that stand again as they were before the click; absent when there are none. */
  readonly restoredSheets?: readonly string[];
}

export interface LeftCell extends Place {
  /** What stands there now. */
  readonly found: string;
}

export type GoToOutcome = 'shown' | 'sheet-hidden' | 'sheet-gone';

export interface WorkbookNews {
  /** The workbook as it stands now. */
  readonly snapshot: WorkbookSnapshot;
  readonly changed: readonly ChangedArea[];
  /** Sheets whose merged areas may have moved: a click on 检查 reads them again. */
  readonly stale: readonly string[];
}

export interface ChangedArea extends Area {
  readonly sheet: string;
}

export interface Following {
  stop(): Promise<void>;
}
