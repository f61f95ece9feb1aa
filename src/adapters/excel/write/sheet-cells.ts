import type { SheetContent } from '../../../core/planning/types';
import type { AddedSheet } from '../journal';
import { hostValueOf } from './host-input';

/** What is put into a new sheet; blanks are left out. */
export function sheetCells({ cells }: SheetContent): AddedSheet['cells'] {
  return cells
    .map(({ row, col, value }) => ({ row, col, value: hostValueOf(value) }))
    .filter(({ value }) => value !== '');
}
