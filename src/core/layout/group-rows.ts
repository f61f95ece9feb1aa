import { ZERO, type Decimal } from '../number/decimal';
import { isLevelWord } from './row-words';
import type { FormCell, IndicatorColumn, IndicatorRow } from './types';

/**
 * Rows of a level that carry the points of what stands under them ("产出指标 | … | 40 | 40" over its
 * indicators): no indicators, though the columns are the same. Told by their blank values, and by
 * children that make up their points or by a level's own word.
 */
export function markGroupRows(
  rows: readonly IndicatorRow[],
  columns: ReadonlyMap<IndicatorColumn, number>,
): IndicatorRow[] {
  if (!columns.has('target') && !columns.has('actual')) return [...rows];
  return rows.map((row, i) => {
    if (!mayHead(row, columns)) return row;
    const children = childrenOf(rows, i, columns);
    const label = row.name === '' ? row.level1 : row.name;
    const heads = makesUp(row, children) || (isLevelWord(label) && children.length >= 2);
    return heads && children.length > 0 ? { ...row, role: 'subtotal', name: label } : row;
  });
}

function mayHead(row: IndicatorRow, columns: ReadonlyMap<IndicatorColumn, number>): boolean {
  const { cells } = row;
  if (row.role !== 'indicator' || !isBlank(cells.target) || !isBlank(cells.actual)) return false;
  if (pointsIn(cells.weight, row) === null && pointsIn(cells.score, row) === null) return false;
  const named = cells.name !== undefined && cells.name.text !== '';
  // With a column for levels, a name in the name column is an indicator still to be filled in.
  if (named) return !columns.has('level1') && isLevelWord(row.name);
  return cells.level1?.row === row.row || cells.level2?.row === row.row;
}

function isBlank(cell: FormCell | undefined): boolean {
  return cell === undefined || cell.value.kind === 'blank' || cell.value.kind === 'not-applicable';
}

/** Points that stand in the row itself, not merged over it from above. */
function pointsIn(cell: FormCell | undefined, row: IndicatorRow): Decimal | null {
  return cell?.row === row.row && cell.value.kind === 'number' ? cell.value.amount : null;
}

function childrenOf(
  rows: readonly IndicatorRow[],
  head: number,
  columns: ReadonlyMap<IndicatorColumn, number>,
): IndicatorRow[] {
  const children: IndicatorRow[] = [];
  for (let i = head + 1; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || row.role === 'total' || row.role === 'subtotal' || mayHead(row, columns)) break;
    if (row.role === 'indicator') children.push(row);
  }
  return children;
}

function makesUp(row: IndicatorRow, children: readonly IndicatorRow[]): boolean {
  return (['weight', 'score'] as const).some((points) => {
    const own = pointsIn(row.cells[points], row);
    const parts = children
      .map((child) => pointsIn(child.cells[points], child))
      .filter((part) => part !== null);
    return own !== null && parts.length > 0 && parts.reduce((sum, part) => sum.plus(part), ZERO).eq(own);
  });
}
