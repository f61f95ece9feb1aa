import type { Analysis, Indicator } from '../compute/types';
import type { FormCell } from '../layout/types';

export interface EmptyCell {
  readonly indicator: Indicator;
  readonly cell: FormCell;
}

type ValueColumn = 'target' | 'actual' | 'weight' | 'score';

/**
 * Blank cells that the form asks its indicators to fill. A cell merged over several rows is one cell;
 * a row without a name or without points waits for nothing, and a declaration only for its targets.
 */
export function emptyCells(analysis: Analysis, column: ValueColumn): EmptyCell[] {
  const declarations = new Set(
    analysis.sheets.filter((sheet) => sheet.kind === 'declaration').map((sheet) => sheet.name),
  );
  const seen = new Set<string>();
  const found: EmptyCell[] = [];
  for (const indicator of analysis.indicators) {
    const cell = indicator.row.cells[column];
    if (cell === undefined || indicator.table.columns[column] === undefined || cell.value.kind !== 'blank')
      continue;
    if (indicator.name === '' || !indicator.scored) continue;
    if (column !== 'target' && declarations.has(cell.sheet)) continue;
    const place = cell.place;
    if (seen.has(place)) continue;
    seen.add(place);
    found.push({ indicator, cell });
  }
  return found;
}
