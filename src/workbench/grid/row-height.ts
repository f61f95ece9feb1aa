import type { SnapshotCell, SnapshotRow } from '../../core/grid/cell';
import type { CellLook, SheetLook } from '../../app/sheet-look';

const LINE = 1.3;
const PADDING = 4;
const PIXELS_A_POINT = 4 / 3;
/** What spreadsheets allow a row. */
const HIGHEST = 546;

const KNOWN = new WeakMap<SheetLook, WeakMap<SnapshotRow, number>>();

/** As it is written, or as its content needs it: there a spreadsheet measures, and this is an estimate. */
export function rowHeight(
  look: SheetLook,
  content: SnapshotRow | undefined,
  row: number,
  width: (col: number) => number,
): number {
  const written = look.heights.get(row);
  if (written !== undefined || content === undefined) return written ?? look.defaultHeight;
  const known = KNOWN.get(look) ?? new WeakMap<SnapshotRow, number>();
  KNOWN.set(look, known);
  let height = known.get(content);
  if (height === undefined) {
    height = content.cells.reduce(
      (most, cell) => Math.max(most, cellHeight(cell, look.cellLook(row, cell.col), width(cell.col))),
      look.defaultHeight,
    );
    known.set(content, Math.min(height, HIGHEST));
  }
  return Math.min(height, HIGHEST);
}

function cellHeight({ text }: SnapshotCell, { font, wrap }: CellLook, width: number): number {
  if (text === '') return 0;
  const size = font.size * PIXELS_A_POINT;
  const lines = wrap
    ? text
        .split('\n')
        .reduce(
          (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / Math.max(width - 6, 8))),
          0,
        )
    : 1;
  return lines * size * LINE + PADDING;
}

/** Chinese characters are as wide as high, the others about half of it. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.52;
  return width * size;
}
