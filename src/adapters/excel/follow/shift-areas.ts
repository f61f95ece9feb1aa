import type { Area, Run } from '../../../core/grid/cell';

/** Whole rows or columns that came or went, in the order it happened. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly kind: 'inserted' | 'deleted';
  readonly run: Run;
}

/**
 * Merged areas as they stand after whole rows or columns came or went. Excel is not asked: reading merged
 * areas has cleared the officer's undo list, and this is arithmetic.
 */
export function shiftAreas(areas: readonly Area[], shifts: readonly Shift[]): Area[] {
  return areas.flatMap((area) => {
    let moved: Area | null = area;
    for (const shift of shifts) moved = moved === null ? null : shiftArea(moved, shift);
    return moved === null || isOneCell(moved) ? [] : [moved];
  });
}

function shiftArea(area: Area, { along, kind, run }: Shift): Area | null {
  const move = kind === 'inserted' ? pushed : closed;
  const side = along === 'rows' ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right };
  const moved = move(side, run);
  if (moved === null) return null;
  return along === 'rows'
    ? { ...area, top: moved.from, bottom: moved.to }
    : { ...area, left: moved.from, right: moved.to };
}

/** What is inserted before the first line pushes all of it; between two of its lines it is stretched. */
function pushed(side: Run, run: Run): Run {
  const count = run.to - run.from + 1;
  return {
    from: side.from >= run.from ? side.from + count : side.from,
    to: side.to >= run.from ? side.to + count : side.to,
  };
}

/** Null when all its lines went. */
function closed(side: Run, run: Run): Run | null {
  const count = run.to - run.from + 1;
  const from = side.from < run.from ? side.from : Math.max(run.from, side.from - count);
  const to = side.to > run.to ? side.to - count : Math.min(side.to, run.from - 1);
  return to < from ? null : { from, to };
}

/** A merge of one cell is none. */
function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
