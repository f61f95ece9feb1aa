import type {
  Cell,
  Place,
  SheetSnapshot,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
  WrittenRecord,
} from '../../../core/grid/cell';
import { firstAtLeast } from '../../../core/grid/ordered';
import type { Mark, NewSheet } from '../../../core/planning/types';

/** All that can change in an open workbook. Never altered, only replaced: a step back is the state before. */
export interface State {
  readonly snapshot: WorkbookSnapshot;
  /** Null: as they are in the file. */
  readonly marks: readonly Mark[] | null;
  /** Sheets of ours that are not in the file as they stand here. */
  readonly added: readonly AddedSheet[];
  /** Formats of cells that are empty now and had another format in the file. */
  readonly emptied: ReadonlyMap<string, string | undefined>;
  /** Recalculations and the like, the last one last: what 撤销 takes back. */
  readonly clicks: readonly Click[];
}

export interface AddedSheet {
  /** Under the name it got; `replaces` only when it stands in the place of a sheet of the file. */
  readonly plan: NewSheet;
  /** As it was put there: with anything else in it, it is the officer's. */
  readonly content: SheetSnapshot;
}

export interface Click {
  readonly cells: readonly {
    readonly place: Place;
    readonly before: Cell | null;
    readonly after: Cell | null;
  }[];
  /** All records that stood before. */
  readonly written: readonly WrittenRecord[];
  readonly sheets: readonly PutSheet[];
}

export interface PutSheet {
  readonly name: string;
  /** What it took the place of; null when it was added. */
  readonly former: { readonly content: SheetSnapshot; readonly added: AddedSheet | null } | null;
}

export function sheetIn(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** Rows and cells are in order. */
export function cellIn(sheet: SheetSnapshot | undefined, row: number, col: number): SnapshotCell | null {
  if (sheet === undefined) return null;
  const at = firstAtLeast(sheet.rows, (entry) => entry.row, row);
  const found = sheet.rows[at];
  if (found?.row !== row) return null;
  const cell = found.cells[firstAtLeast(found.cells, (entry) => entry.col, col)];
  return cell?.col === col ? cell : null;
}

export interface CellPut extends Place {
  /** Null: nothing stands there any more. */
  readonly cell: Cell | null;
}

/** The workbook with some cells replaced; rows and sheets without any stay the same objects. */
export function withCells(snapshot: WorkbookSnapshot, puts: readonly CellPut[]): WorkbookSnapshot {
  const bySheet = new Map<string, Map<number, Map<number, Cell | null>>>();
  for (const { sheet, row, col, cell } of puts) {
    const rows = bySheet.get(sheet) ?? new Map<number, Map<number, Cell | null>>();
    bySheet.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, Cell | null>();
    rows.set(row, cells);
    cells.set(col, cell);
  }
  const seen = new Set<string>();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const rows = seen.has(sheet.name) ? undefined : bySheet.get(sheet.name);
      seen.add(sheet.name);
      return rows === undefined ? sheet : { ...sheet, rows: withRows(sheet.rows, rows) };
    }),
  };
}

function withRows(
  rows: readonly SnapshotRow[],
  puts: ReadonlyMap<number, ReadonlyMap<number, Cell | null>>,
): SnapshotRow[] {
  const kept = rows.flatMap((entry): SnapshotRow[] => {
    const cells = puts.get(entry.row);
    if (cells === undefined) return [entry];
    const next = withRowCells(entry.cells, cells);
    return next.length === 0 ? [] : [{ row: entry.row, cells: next }];
  });
  const known = new Set(rows.map((entry) => entry.row));
  const fresh = [...puts]
    .filter(([row]) => !known.has(row))
    .map(([row, cells]) => ({ row, cells: withRowCells([], cells) }))
    .filter((entry) => entry.cells.length > 0);
  return fresh.length === 0 ? kept : [...kept, ...fresh].sort((a, b) => a.row - b.row);
}

function withRowCells(
  cells: readonly SnapshotCell[],
  puts: ReadonlyMap<number, Cell | null>,
): SnapshotCell[] {
  const kept = cells.filter((cell) => !puts.has(cell.col));
  for (const [col, cell] of puts) if (cell !== null) kept.push({ ...cell, col });
  return kept.sort((a, b) => a.col - b.col);
}

export function isSameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a === b ||
    (a.text === b.text &&
      a.number === b.number &&
      a.format === b.format &&
      a.formula === b.formula &&
      a.error === b.error)
  );
}
