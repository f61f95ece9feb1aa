import { cellPlace } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Cell } from '../grid/cell';
import { remember } from '../text/remember';
import { parseCell } from '../value/parse-value';
import type { TypedValue } from '../value/typed';
import { typedText } from '../value/typed-text';
import type { FormCell } from './types';

/** A workbook has a hundred thousand cells: what nobody asks of one is not worked out, the rest once. */
class GridFormCell implements FormCell {
  private knownPlace: string | null = null;
  private knownText: string | null = null;
  private knownValue: TypedValue | null = null;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly col: number,
    readonly cell: Cell | null,
  ) {}

  get address(): string {
    return this.place.slice(this.sheet.length + 1);
  }

  get place(): string {
    return (this.knownPlace ??= cellPlace(this));
  }

  get text(): string {
    return (this.knownText ??= typedText(this.cell));
  }

  get value(): TypedValue {
    return (this.knownValue ??= parseCell(this.cell));
  }
}

/** The form's cell at a position: the top-left cell of its merge, blank or not. */
export function formCell(grid: Grid, row: number, col: number): FormCell {
  const found = grid.at(row, col);
  if (found !== null) return new GridFormCell(grid.name, found.row, found.col, found.cell);
  const area = grid.area(row, col);
  return new GridFormCell(grid.name, area.top, area.left, null);
}

/** A blank cell at exactly this position, for a column that a neighbour's merge covers in this row. */
export function blankCell(grid: Grid, row: number, col: number): FormCell {
  return new GridFormCell(grid.name, row, col, null);
}

/** One of several values that share a cell ("自评得分：98分 等级：优"): it stands where the cell stands. */
export function partOfCell(whole: FormCell, text: string, value: TypedValue): FormCell {
  const { sheet, row, col, address, place, cell } = whole;
  return { sheet, row, col, address, place, cell, text, value };
}

/** A label as it is quoted: line breaks and runs of spaces gone, everything else as typed. */
export const label = remember((text): string => {
  const joined = text.trim().replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? '' : ' '));
  // "一 级 指 标": single spaced characters are letter-spacing, not words.
  return /^(\S )+\S$/.test(joined) && /[\u4e00-\u9fff]/.test(joined) ? joined.replaceAll(' ', '') : joined;
});
