import type { Grid } from '../grid/grid';
import type { HeaderBand } from './header-band';
import { buildBand, headerBandAt } from './header-band';
import type { IndicatorColumn } from './types';
import type { HeaderRole } from './header-roles';

/** The officer's own word on a table: which row heads it and what its columns are. It wins over any reading. */
export interface ColumnMapping {
  readonly sheet: string;
  /** The first row of the header, which may be several rows tall. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** What stood over each column then: by it the header is known again elsewhere. Absent in earlier ones. */
  readonly heads?: readonly ColumnHead[];
}

export interface ColumnHead {
  readonly col: number;
  readonly text: string;
}

/** The mapping as a header band in which each named column claims its role and no other column claims any. */
export function mappedBand(grid: Grid, mapping: ColumnMapping): HeaderBand {
  const band = bandFrom(grid, mapping.headerRow);
  const columns = Object.entries(mapping.columns).map(([role, col]) => {
    const head = band.columns.find((column) => column.left <= col && column.right >= col);
    return {
      left: col,
      right: col,
      stack: head?.stack ?? [],
      claims: [{ role: headerRole(role), strength: 1 }],
    };
  });
  return { top: band.top, bottom: band.bottom, columns: columns.sort((a, b) => a.left - b.left) };
}

const TALLEST = 3;

/** The header that begins in a row, whatever its words: as tall as it is read, or as its merged heads reach. */
export function bandFrom(grid: Grid, top: number): HeaderBand {
  const reach = grid
    .rowCells(top)
    .filter((cell) => cell.row === top && cell.area.bottom < top + TALLEST)
    .map((cell) => cell.area.bottom);
  return buildBand(grid, top, Math.max(top, headerBandAt(grid, top)?.bottom ?? top, ...reach));
}

function headerRole(role: string): HeaderRole {
  return role === 'level1Weight' || role === 'level2Weight' ? 'weight' : (role as HeaderRole);
}
