import type { Area, Run } from './cell';

export function within(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** From the least to the most. By hand: a list may be as long as its sheet, longer than a call's arguments may be. */
export function runOf(indices: readonly number[]): Run {
  let from = Infinity;
  let to = -Infinity;
  for (const index of indices) {
    if (index < from) from = index;
    if (index > to) to = index;
  }
  return { from, to };
}
