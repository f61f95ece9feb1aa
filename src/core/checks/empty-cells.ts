import type { Analysis, Indicator } from '../compute/types';
import type { FormCell } from '../layout/types';

export interface EmptyCell {
  readonly indicator: Indicator;
  readonly cell: FormCell;
}

type ValueColumn = 'target' | 'actual' | 'weight' | 'score';

const COLUMNS: readonly ValueColumn[] = ['target', 'actual', 'weight', 'score'];

const known = new WeakMap<Analysis, Readonly<Record<ValueColumn, EmptyCell[]>>>();

/**
 * Blank cells that the form asks its indicators to fill. A cell merged over several rows is one cell;
 * a row without a name or without points waits for nothing, and a declaration only for its targets.
 * Four checks ask, each for its column: the rows are gone through once for all of them.
 */
export function emptyCells(analysis: Analysis, column: ValueColumn): readonly EmptyCell[] {
  let all = known.get(analysis);
  if (all === undefined) known.set(analysis, (all = findEmptyCells(analysis)));
  return all[column];
}

function findEmptyCells(analysis: Analysis): Readonly<Record<ValueColumn, EmptyCell[]>> {
  const declarations = new Set(
    analysis.sheets.filter((sheet) => sheet.kind === 'declaration').map((sheet) => sheet.name),
  );
  const found: Record<ValueColumn, EmptyCell[]> = { target: [], actual: [], weight: [], score: [] };
  const seen = {
    target: new Set<string>(),
    actual: new Set<string>(),
    weight: new Set<string>(),
    score: new Set<string>(),
  };
  for (const indicator of analysis.indicators) {
    if (!hasBlank(indicator) || indicator.name === '' || !indicator.scored) continue;
    for (const column of COLUMNS) {
      const cell = indicator.row.cells[column];
      if (cell?.value.kind !== 'blank' || indicator.table.columns[column] === undefined) continue;
      if (column !== 'target' && declarations.has(cell.sheet)) continue;
      if (seen[column].has(cell.place)) continue;
      seen[column].add(cell.place);
      found[column].push({ indicator, cell });
    }
  }
  return found;
}

/** Most rows are filled in. */
function hasBlank({ row }: Indicator): boolean {
  const { target, actual, weight, score } = row.cells;
  return isBlank(target) || isBlank(actual) || isBlank(weight) || isBlank(score);
}

function isBlank(cell: FormCell | undefined): boolean {
  return cell?.value.kind === 'blank';
}
