import type { CellEdit, NewValue, Plan } from '../../src/core/planning/types';
import { parseAddress } from '../../src/core/grid/address';
import type { Cell, WorkbookSnapshot } from '../../src/core/grid/cell';

const NOTHING: Plan = { edits: [], newSheets: [], marks: null, written: null };

export function plan(parts: Partial<Plan>): Plan {
  return { ...NOTHING, ...parts };
}

export const number = (value: string): NewValue => ({ kind: 'number', value });
export const text = (value: string): NewValue => ({ kind: 'text', value });
export const BLANK: NewValue = { kind: 'blank' };

export function edit(
  sheet: string,
  address: string,
  value: NewValue,
  expect: string,
  more: Partial<CellEdit> = {},
): CellEdit {
  return { sheet, ...place(address), value, expect, replaceFormula: false, ...more };
}

export function place(address: string): { row: number; col: number } {
  return parseAddress(address)!;
}

export function cellAt(book: WorkbookSnapshot, sheet: string, address: string): Cell | null {
  const { row, col } = place(address);
  const found = book.sheets
    .find((candidate) => candidate.name === sheet)
    ?.rows.find((entry) => entry.row === row)
    ?.cells.find((cell) => cell.col === col);
  if (found === undefined) return null;
  return Object.fromEntries(Object.entries(found).filter(([key]) => key !== 'col')) as unknown as Cell;
}

/** Every cell with something in it, by "sheet!row:col". */
export function gridOf(book: WorkbookSnapshot): Map<string, Cell> {
  const grid = new Map<string, Cell>();
  for (const sheet of book.sheets) {
    for (const { row, cells } of sheet.rows)
      for (const { col, ...cell } of cells) grid.set(`${sheet.name}!${row}:${col}`, cell);
  }
  return grid;
}

/** The same without results of formulas: who saves a file does not calculate them. */
export function typedGrid(book: WorkbookSnapshot): Map<string, Partial<Cell>> {
  return new Map(
    [...gridOf(book)].map(([place, cell]) => [
      place,
      cell.formula === undefined ? cell : { formula: cell.formula },
    ]),
  );
}
