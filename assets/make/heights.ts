import type { Cell, Row, Sheet } from './form';
import type { Block } from './merges';

/** Excel refuses taller rows. */
const MAX_HEIGHT = 409;
/** A column unit is the width of a digit in the workbook's default font, 7 pixels; the rest is padding. */
const PIXELS_PER_UNIT = 7;
const PADDING = 6;
const LINE = 1.4;

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? String(cell.value) : String(cell);

export function sizeOf(sheet: Sheet, row: Row): number {
  const { titleSize, bodySize } = sheet.look;
  const sizes = {
    caption: 14,
    title: titleSize,
    subtitle: 12,
    meta: 12,
    head: bodySize,
    section: bodySize + 1,
    body: bodySize,
    note: 10,
  };
  return sizes[row.kind];
}

/** Excel does not fit merged cells by itself, so the lines are counted: a Chinese character is a full em wide. */
function linesOf(text: string, pixels: number, points: number): number {
  const em = (points * 96) / 72;
  return text
    .split('\n')
    .map((line) => [...line].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? em * 0.56 : em), 0))
    .reduce((sum, width) => sum + Math.max(1, Math.ceil((width * 1.03) / pixels)), 0);
}

function neededBy(sheet: Sheet, block: Block): number {
  const row = sheet.rows[block.top];
  if (row === undefined) return 0;
  const units = sheet.columns.slice(block.left, block.right + 1).reduce((sum, { width }) => sum + width, 0);
  const points = sizeOf(sheet, row);
  return (
    linesOf(textOf(row.cells[block.left]), units * PIXELS_PER_UNIT - PADDING, points) * points * LINE + 5
  );
}

const DEFAULT_HEIGHT: Record<Row['kind'], number> = {
  caption: 22,
  title: 34,
  subtitle: 20,
  meta: 22,
  head: 24,
  section: 24,
  body: 21,
  note: 18,
};

/** Heights in points: high enough for every text, the lower rows of a merge sharing what is missing. */
export function rowHeights(sheet: Sheet, blocks: readonly Block[]): number[] {
  const heights = sheet.rows.map((row) => row.height ?? DEFAULT_HEIGHT[row.kind]);
  const byRows = [...blocks].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const block of byRows) {
    const rows = block.bottom - block.top + 1;
    const has = heights.slice(block.top, block.bottom + 1).reduce((sum, height) => sum + height, 0);
    const missing = (neededBy(sheet, block) - has) / rows;
    if (missing <= 0) continue;
    for (let row = block.top; row <= block.bottom; row++) heights[row] = (heights[row] ?? 0) + missing;
  }
  return heights.map((height, index) => {
    if (height > MAX_HEIGHT)
      throw new Error(
        `${sheet.name} row ${String(index + 1)} needs ${String(height)} points: widen its column`,
      );
    return Math.round(height * 4) / 4;
  });
}
