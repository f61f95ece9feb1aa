import type { SheetSnapshot, SnapshotCell, SnapshotRow } from '../../core/grid/cell';
import type { KnownBook } from './follow/known-book';
import type { CellChange } from './journal';
import { hostCell } from './read/host-cell';

/** The workbook as last seen, with what we have written since: no news for who follows it. */
export function bookAfter(book: KnownBook, changes: readonly CellChange[]): KnownBook {
  return {
    ...book,
    sheets: book.sheets.map(({ id, snapshot }) => {
      const own = changes.filter((change) => change.sheet.id === id);
      return { id, snapshot: own.length === 0 ? snapshot : sheetAfter(snapshot, own) };
    }),
  };
}

function sheetAfter(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  for (const { row, col, to } of changes) {
    const others = (rows.get(row) ?? []).filter((cell) => cell.col !== col);
    const cell = hostCell(to);
    const cells: SnapshotCell[] = cell === null ? others : [...others, { col, ...cell }];
    if (cells.length === 0) rows.delete(row);
    else
      rows.set(
        row,
        cells.sort((a, b) => a.col - b.col),
      );
  }
  const ordered = [...rows].map(([row, cells]): SnapshotRow => ({ row, cells }));
  return { ...sheet, rows: ordered.sort((a, b) => a.row - b.row) };
}
