import { label } from './form-cell';
import { hasValues, type IndicatorCells, type IndicatorFrame } from './indicator-frame';
import type { FormCell } from './types';

/** The level labels that reach down to the next row. */
export interface Carried {
  readonly level1: string;
  readonly level2: string;
  /** The band row's cell, where levels stand in rows of their own. */
  readonly band: FormCell | null;
}

export interface Labels {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

/** Labels as they apply: merged over the row, repeated in it, or standing only where they begin. */
export function readLabels(
  frame: IndicatorFrame,
  row: number,
  cells: IndicatorCells,
  carried: Carried,
): Labels {
  const own1 = labelText(cells.level1, row);
  const level1 = own1 ?? carried.level1;
  const sameLevel1 =
    own1 === null || (own1 === carried.level1 && (cells.level1?.row !== row || carried.level2 !== ''));
  const { level1: first, level2: second } = cells;
  const merged = second !== undefined && second.row === first?.row && second.col === first.col;
  const own2 = merged ? null : labelText(cells.level2, row);
  const level2 = own2 ?? (sameLevel1 && !merged ? carried.level2 : '');
  const named = nameText(frame, row, cells);
  return { level1, level2, name: named };
}

function labelText(cell: FormCell | undefined, row: number): string | null {
  if (cell === undefined || cell.text === '' || cell.row > row) return null;
  return label(cell.text);
}

/** The indicator's name; a row that skips the name column is named by its lowest own label. */
function nameText(frame: IndicatorFrame, row: number, cells: IndicatorCells): string {
  if (cells.name !== undefined && cells.name.text !== '') return label(cells.name.text);
  if (!hasValues(frame, row)) return '';
  for (const role of ['level2', 'level1'] as const) {
    const cell = cells[role];
    if (cell !== undefined && cell.text !== '' && (cell.row === row || !frame.columns.has('name')))
      return label(cell.text);
  }
  return '';
}
