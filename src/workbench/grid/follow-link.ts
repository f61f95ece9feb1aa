import type { SheetInView } from '../use-sheet';
import { selectionAt, type Spot } from './selection';

/** Goes where the cell's link leads to in the same workbook; false when it has none, or its sheet is not shown. */
export function followLink({ model, sheets, select }: SheetInView, { row, col }: Spot): boolean {
  const link = model?.link(model.area(row, col)) ?? null;
  if (link === null || !sheets.some(({ name }) => name === link.to.sheet)) return false;
  select(selectionAt(link.to), link.to.sheet);
  return true;
}
