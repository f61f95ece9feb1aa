import type { NewSheetCell } from '../../../core/planning/types';

const LINE = 15;
/** Excel's own limit is 409 points. */
const TALLEST = 405;
/** A blank of a cell at both sides, in characters. */
const MARGINS = 2;

/** How wide a text is in characters of the default font: a Chinese one is as wide as two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < '\u2e80' ? 1 : 2;
  return width;
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - MARGINS))), 0);
}

/**
 * The height that a row's wrapped texts need, in points; null for a row of one line. A file has to
 * state it: who opens it does not always measure the text anew.
 */
export function heightFor(cells: readonly NewSheetCell[], widths: readonly number[]): number | null {
  const lines = cells.map(({ col, value, style }) => {
    const width = widths[col];
    const wraps = style === 'label' || style === 'note' || style === 'header';
    return wraps && value.kind === 'text' && width !== undefined ? linesOf(value.value, width) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(TALLEST, most * LINE);
}
