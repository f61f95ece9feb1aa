import { cellAddress } from '../core/grid/address';
import type { Place } from '../core/grid/cell';

/** A cell to name and to go to. */
export interface CellLink extends Place {
  /** A1, as the officer reads it. */
  readonly address: string;
}

export function linkTo({ sheet, row, col }: Place): CellLink {
  return { sheet, row, col, address: cellAddress(row, col) };
}
