import { columnName } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { headWords } from '../../core/layout/find-heads';
import { bandFrom } from '../../core/layout/mapping';
import { typedText } from '../../core/value/typed-text';
import type { HeaderChoice } from './types';

const SAMPLES = 3;
const ROWS_LOOKED_AT = 25;

/** The columns under a header, with their wording and the first values they hold. */
export function headerChoices(grid: Grid, headerRow: number): HeaderChoice[] {
  const band = bandFrom(grid, headerRow);
  const cols = new Map<number, string>();
  for (const { left, right, stack } of band.columns) {
    const header = headWords(stack);
    for (let col = left; col <= right; col++)
      if (col === left || holdsOwn(grid, band.bottom + 1, col)) cols.set(col, header);
  }
  return [...cols]
    .sort(([a], [b]) => a - b)
    .map(([col, header]) => ({
      col,
      letter: columnName(col),
      header,
      samples: samplesOf(grid, band.bottom + 1, col),
    }));
}

/** Under a head merged over several columns only those count that hold something themselves. */
function holdsOwn(grid: Grid, from: number, col: number): boolean {
  return samplesOf(grid, from, col).length > 0;
}

function samplesOf(grid: Grid, from: number, col: number): string[] {
  const found: string[] = [];
  for (let row = from; row < from + ROWS_LOOKED_AT && row <= grid.bottom && found.length < SAMPLES; row++) {
    const cell = grid.at(row, col);
    if (cell?.row !== row || cell.col !== col) continue;
    const text = typedText(cell.cell).replace(/\s+/g, ' ');
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return found;
}
