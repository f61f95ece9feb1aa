import type { NewSheetCell } from '../../core/planning/types';

/** The number format that a cell of a new sheet brings along; whoever reads it back must see the same. */
export function formatOfLook(look: NewSheetCell['style']): string | undefined {
  if (look === 'amount') return '#,##0.00';
  return look === 'percent' ? '0.00%' : undefined;
}

/** Stands at the right of its cell, as numbers do. */
export function isNumeric(look: NewSheetCell['style']): boolean {
  return look === 'figure' || look === 'amount' || look === 'percent';
}
