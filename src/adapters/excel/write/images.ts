import { typedText } from '../../../core/value/typed-text';
import type { CellChange, CellImage } from '../journal';
import { hostCell } from '../read/host-cell';

/** The typed text of a cell as Excel gave it. */
export function typedOf(image: CellImage): string {
  return typedText(hostCell(image));
}

/** The same content, whatever its format: a number in a cell of text format comes back as text. */
export function sameContent(a: CellImage, b: CellImage): boolean {
  if (a.formula !== b.formula) return false;
  if (a.formula !== null) return true;
  if (typeof a.value === typeof b.value) return a.value === b.value;
  return typedOf({ ...a, format: b.format }) === typedOf(b);
}

/** How far a change has come: not begun, only its format, all of it; or the cell holds something else altogether. */
export type Progress = 'before' | 'half' | 'done' | 'other';

export function progressOf(change: CellChange, now: CellImage): Progress {
  const { from, to } = change;
  if (sameContent(now, to) && (!sameContent(from, to) || now.format === to.format)) return 'done';
  if (!sameContent(now, from)) return 'other';
  return now.format === from.format ? 'before' : 'half';
}
