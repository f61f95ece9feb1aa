import type { Area } from '../../core/grid/cell';
import { union, type SheetModel } from './sheet-model';

export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** Where the officer is, and from where a larger selection was begun. Inside a merged area it is where they came in. */
export interface Selection {
  readonly active: Spot;
  readonly head: Spot;
}

export function selectionAt(spot: Spot): Selection {
  return { active: spot, head: spot };
}

/** Everything that is selected; never half of a merged area. */
export function selectedArea(model: SheetModel, { active, head }: Selection): Area {
  const first = model.area(active.row, active.col);
  if (active === head) return first;
  return model.whole(union(first, model.area(head.row, head.col)));
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One cell further; a merged area is one cell. */
export function stepFrom(model: SheetModel, { row, col }: Spot, direction: Direction): Spot {
  const { top, left, bottom, right } = model.area(row, col);
  switch (direction) {
    case 'up':
      return { row: model.rows.step(top, -1), col };
    case 'down':
      return { row: model.rows.step(bottom, 1), col };
    case 'left':
      return { row, col: model.cols.step(left, -1) };
    case 'right':
      return { row, col: model.cols.step(right, 1) };
  }
}

/** To the edge of what is filled, or to the next that is. */
export function jumpFrom(model: SheetModel, from: Spot, direction: Direction): Spot {
  const filled = ({ row, col }: Spot): boolean => model.isFilled(row, col);
  let here = from;
  let next = stepFrom(model, here, direction);
  const isInside = filled(from) && filled(next);
  while (!isSameSpot(next, here)) {
    if (isInside && !filled(next)) return here;
    if (!isInside && filled(next)) return next;
    here = next;
    next = stepFrom(model, here, direction);
  }
  return here;
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.col === b.col;
}
