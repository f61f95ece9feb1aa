import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { parseCell } from '../value/parse-value';
import { typedText } from '../value/typed-text';
import type { FormCell } from './types';

/** The form's cell at a position: the top-left cell of its merge, blank or not. */
export function formCell(grid: Grid, row: number, col: number): FormCell {
  const area = grid.area(row, col);
  const found = grid.at(row, col);
  const cell = found?.cell ?? null;
  return {
    sheet: grid.name,
    row: area.top,
    col: area.left,
    address: cellAddress(area.top, area.left),
    cell,
    text: typedText(cell),
    value: parseCell(cell),
  };
}

/** A blank cell at exactly this position, for a column that a neighbour's merge covers in this row. */
export function blankCell(grid: Grid, row: number, col: number): FormCell {
  return {
    sheet: grid.name,
    row,
    col,
    address: cellAddress(row, col),
    cell: null,
    text: '',
    value: { kind: 'blank' },
  };
}

/** A label as it is quoted: line breaks and runs of spaces gone, everything else as typed. */
export function label(text: string): string {
  const joined = text.replace(/\s*[\r\n]+\s*/g, '').trim();
  // "一 级 指 标": single spaced characters are letter-spacing, not words.
  return /^(\S\s+)+\S$/.test(joined) && /[\u4e00-\u9fff]/.test(joined)
    ? joined.replace(/\s+/g, '')
    : joined.replace(/\s+/g, ' ');
}
