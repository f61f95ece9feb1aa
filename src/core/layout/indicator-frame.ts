import type { Grid, GridCell } from '../grid/grid';
import { parseCell } from '../value/parse-value';
import type { HeaderBand } from './header-band';
import type { FormCell, IndicatorColumn } from './types';

export type IndicatorCells = Partial<Record<IndicatorColumn, FormCell>>;

export interface IndicatorFrame {
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly columns: ReadonlyMap<IndicatorColumn, number>;
  readonly left: number;
  readonly right: number;
  /** True when another table's header begins in the row. */
  readonly startsTable: (row: number) => boolean;
}

export function ownCells({ grid, left, right }: IndicatorFrame, row: number): readonly GridCell[] {
  const cells = grid.rowCells(row);
  if (grid.hasMerges(row))
    return cells.filter((cell) => cell.row === row && cell.area.left <= right && cell.area.right >= left);
  // Without merges they stand side by side, each in its own column.
  let from = 0;
  let to = cells.length;
  while (from < to && (cells[from]?.col ?? left) < left) from++;
  while (to > from && (cells[to - 1]?.col ?? right) > right) to--;
  return from === 0 && to === cells.length ? cells : cells.slice(from, to);
}

const VALUE_ROLES: readonly IndicatorColumn[] = [
  'target',
  'actual',
  'weight',
  'score',
  'comparator',
  'unit',
  'definition',
  'standard',
];

export function firstValueColumn({ columns }: IndicatorFrame): number {
  const last = Math.max(columns.get('level1') ?? -1, columns.get('level2') ?? -1, columns.get('name') ?? -1);
  return last < 0 ? -Infinity : last + 1;
}

export function hasValues(frame: IndicatorFrame, row: number): boolean {
  return VALUE_ROLES.some((role) => {
    const col = frame.columns.get(role);
    const cell = col === undefined ? null : frame.grid.at(row, col);
    return cell !== null && cell.row === row && cell.col === col;
  });
}

const POINT_ROLES: readonly IndicatorColumn[] = ['weight', 'score'];

/** A number under 分值 or 得分 (or, where a form has neither, under the values): what a remark never has. */
export function hasPoints(frame: IndicatorFrame, row: number): boolean {
  const roles = POINT_ROLES.some((role) => frame.columns.has(role))
    ? POINT_ROLES
    : (['target', 'actual'] as const);
  return roles.some((role) => {
    const col = frame.columns.get(role);
    const cell = col === undefined ? null : frame.grid.at(row, col);
    return cell?.row === row && cell.col === col && parseCell(cell.cell).kind === 'number';
  });
}
