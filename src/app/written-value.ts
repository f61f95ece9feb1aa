import { cellAddress } from '../core/grid/address';
import type { PlannedValue } from '../core/planning/recalculate';
import type { WrittenValue } from './recalc-report';

/** A planned value in the words of the reports. */
export function toWritten({ edit, field, name, before, after }: PlannedValue): WrittenValue {
  return { sheet: edit.sheet, cell: cellAddress(edit.row, edit.col), field, name, before, after };
}
