import { cellPlace } from '../grid/address';
import type { WorkbookSnapshot, WrittenRecord } from '../grid/cell';
import { typedText } from '../value/typed-text';

/** What Recalculate wrote and nobody has typed over: that is the officer's for good, whatever is typed there later. */
export function standingRecords({ sheets, written }: WorkbookSnapshot): WrittenRecord[] {
  if (written.length === 0) return [];
  const recorded = new Set(written.map((record) => record.sheet));
  const shown = new Map<string, string>();
  for (const { name, rows } of sheets.filter((sheet) => recorded.has(sheet.name)))
    for (const { row, cells } of rows)
      for (const cell of cells) shown.set(cellPlace({ sheet: name, row, col: cell.col }), typedText(cell));
  return written.filter((record) => shown.get(cellPlace(record)) === record.value);
}
