import type { SheetSnapshot, SnapshotCell, SnapshotRow, WorkbookSnapshot } from '../grid/cell';
import type { CellEdit } from './types';

/** The workbook as it would stand after some edits, for working out what follows from them. */
export function applyToSnapshot(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.sheet);
    if (list === undefined) bySheet.set(edit.sheet, [edit]);
    else list.push(edit);
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => withEdits(sheet, bySheet.get(sheet.name) ?? [])),
  };
}

function withEdits(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const rows = new Map<number, Map<number, SnapshotCell>>();
  for (const row of sheet.rows) rows.set(row.row, new Map(row.cells.map((cell) => [cell.col, cell])));
  for (const edit of edits) {
    let row = rows.get(edit.row);
    if (row === undefined) rows.set(edit.row, (row = new Map<number, SnapshotCell>()));
    const cell = edited(edit, row.get(edit.col));
    if (cell === null) row.delete(edit.col);
    else row.set(edit.col, cell);
  }
  const ordered: SnapshotRow[] = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
  return { ...sheet, rows: ordered };
}

function edited(edit: CellEdit, before: SnapshotCell | undefined): SnapshotCell | null {
  if (edit.value.kind === 'blank') return null;
  const text = edit.value.value;
  const format = edit.format ?? before?.format;
  return {
    col: edit.col,
    text,
    ...(edit.value.kind === 'number' ? { number: text } : {}),
    ...(format === undefined ? {} : { format }),
  };
}
