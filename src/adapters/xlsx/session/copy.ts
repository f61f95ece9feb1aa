import type { ChangedArea } from '../../../app/open-workbook';
import { entryText } from '../../../app/editing/entry-text';
import { paintCell } from '../../../app/number-display/show-cell';
import { type State, sheetIn } from './state';

/** What other programs get: numbers and dates as they show, without what only fills the column. */
export function copiedTexts(state: State, selected: ChangedArea, date1904: boolean): string[][] {
  const sheet = sheetIn(state.snapshot, selected.sheet);
  const used = (sheet?.rows ?? []).filter(({ row }) => row >= selected.top && row <= selected.bottom);
  const bottom = Math.min(selected.bottom, Math.max(selected.top, used.at(-1)?.row ?? 0));
  const right = Math.min(
    selected.right,
    used.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.col ?? 0), selected.left),
  );
  const rows = new Map(used.map((row) => [row.row, row.cells]));
  const texts: string[][] = [];
  for (let row = selected.top; row <= bottom; row++) {
    const line = Array.from({ length: right - selected.left + 1 }, () => '');
    for (const cell of rows.get(row) ?? []) {
      if (cell.col < selected.left || cell.col > right) continue;
      const shown = paintCell(cell, { date1904 }).text.trim();
      line[cell.col - selected.left] = cell.number === undefined ? shown : shown || entryText(cell, date1904);
    }
    texts.push(line);
  }
  return texts;
}
