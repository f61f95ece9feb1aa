import type { FormCell } from '../layout/types';

/** What points at a cell, by the cell's sheet: a workbook of 200 forms is gone through once, not 200 times. */
export function bySheet<T extends { readonly at: FormCell }>(
  all: readonly T[],
): (sheet: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.at.sheet);
    if (group === undefined) groups.set(one.at.sheet, [one]);
    else group.push(one);
  }
  return (sheet) => groups.get(sheet) ?? [];
}
