import type { FormCell } from '../layout/types';

type Pointing = { readonly at: FormCell };

/** Per list, for as long as the analysis lives: several checks go by the same sheets. */
const known = new WeakMap<readonly Pointing[], ReadonlyMap<string, readonly Pointing[]>>();

/** What points at a cell, by the cell's sheet: a workbook of 200 forms is gone through once, not 200 times. */
export function bySheet<T extends Pointing>(all: readonly T[]): (sheet: string) => readonly T[] {
  let groups = known.get(all) as ReadonlyMap<string, readonly T[]> | undefined;
  if (groups === undefined) known.set(all, (groups = group(all)));
  const sorted = groups;
  return (sheet) => sorted.get(sheet) ?? [];
}

function group<T extends Pointing>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const list = groups.get(one.at.sheet);
    if (list === undefined) groups.set(one.at.sheet, [one]);
    else list.push(one);
  }
  return groups;
}
