import type { SheetSnapshot, WorkbookSnapshot, WrittenRecord } from '../../../core/grid/cell';

/** A sheet as last seen; its id stays the same when it is renamed. */
export interface KnownSheet {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
}

/** The workbook as last seen, in the order of its sheets. */
export interface KnownBook {
  readonly sheets: readonly KnownSheet[];
  readonly written: readonly WrittenRecord[];
  /** Ids of sheets whose merged areas, or even cells, only a click reads again. */
  readonly stale: readonly string[];
  /** The full reading it goes back to: the same for whatever is worked out from it. */
  readonly reading: symbol;
}

export function snapshotOf({ sheets, written }: KnownBook): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => sheet.snapshot), written };
}

/** The workbook as just read, with the ids of its sheets in the same order. */
export function knownBook(snapshot: WorkbookSnapshot, ids: readonly string[]): KnownBook {
  const sheets = snapshot.sheets.map((sheet, at) => ({ id: ids[at] ?? '', snapshot: sheet }));
  return { sheets, written: snapshot.written, stale: [], reading: Symbol('reading') };
}

/** Their names, as the pane shows them. */
export function staleNames({ sheets, stale }: KnownBook): string[] {
  return sheets.filter(({ id }) => stale.includes(id)).map(({ snapshot }) => snapshot.name);
}

/** True when what an edit elsewhere changes may show here: no event tells of a formula's new value. */
export function looksElsewhere({ snapshot }: KnownSheet): boolean {
  return snapshot.rows.some((row) => row.cells.some((cell) => cell.formula?.includes('!') === true));
}
