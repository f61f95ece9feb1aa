import { jumpFrom, stepFrom, type Direction, type Spot } from './selection';
import type { SheetModel } from './sheet-model';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for when no cell is being edited; null: nothing of ours. */
export type Asked =
  | { readonly kind: 'move'; readonly to: Spot; readonly extends: boolean }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'all' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function directionOf(key: string): Direction | null {
  return ARROWS[key] ?? null;
}

/** `from` is the end of the selection that moves; `page` is how many rows are in sight. */
export function askedBy(press: KeyPress, model: SheetModel, from: Spot, page: number): Asked | null {
  const far = press.ctrlKey || press.metaKey;
  if (far && !press.altKey) {
    const key = press.key.toLowerCase();
    if (key === 'z') return { kind: press.shiftKey ? 'redo' : 'undo' };
    if (key === 'y') return { kind: 'redo' };
    if (key === 'a') return { kind: 'all' };
  }
  if (press.altKey) return null;
  if (press.key === 'F2') return { kind: 'edit' };
  if (press.key === 'Delete' || press.key === 'Backspace') return { kind: 'clear' };
  const extending = press.shiftKey && press.key !== 'Enter' && press.key !== 'Tab';
  const to = target(press, far, model, from, page);
  return to === null ? null : { kind: 'move', to, extends: extending };
}

function target(press: KeyPress, far: boolean, model: SheetModel, from: Spot, page: number): Spot | null {
  const arrow = directionOf(press.key);
  if (arrow !== null) return far ? jumpFrom(model, from, arrow) : stepFrom(model, from, arrow);
  const { rows, cols } = model;
  switch (press.key) {
    case 'Enter':
      return stepFrom(model, from, press.shiftKey ? 'up' : 'down');
    case 'Tab':
      return tabTarget(model, from, press.shiftKey);
    case 'Home':
      return { row: far ? rows.step(-1, 1) : from.row, col: cols.step(-1, 1) };
    case 'End':
      return far
        ? { row: model.lastRow, col: model.lastCol }
        : { row: from.row, col: lastFilled(model, from.row) };
    case 'PageUp':
      return { row: rows.step(from.row, -page), col: from.col };
    case 'PageDown':
      return { row: rows.step(from.row, page), col: from.col };
    default:
      return null;
  }
}

/** At the edge of the sheet Tab leaves it: whoever has only a keyboard must get out again. */
function tabTarget(model: SheetModel, from: Spot, back: boolean): Spot | null {
  const to = stepFrom(model, from, back ? 'left' : 'right');
  return to.col === from.col ? null : to;
}

function lastFilled(model: SheetModel, row: number): number {
  const col = [...model.cols.shown].reverse().find((candidate) => model.isFilled(row, candidate));
  return col ?? model.cols.step(-1, 1);
}
