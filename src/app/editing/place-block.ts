import type { Area } from '../../core/grid/cell';
import { within } from '../../core/grid/area';
import type { RefusalCode } from './refusal';
import { MOST_PASTED } from './refusal';

export interface PlacedText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

const LAST_ROW = 1048575;
const LAST_COL = 16383;

/**
 * Where the texts of a pasted block go. A block copied from the same kind of form has blanks where its merged
 * cells are covered, and goes where it stands; one from elsewhere is laid into the cells that can be seen,
 * from left to right. One text fills the whole selection.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  selected: Area,
  merges: readonly Area[],
): readonly PlacedText[] | RefusalCode {
  const [[only = ''] = []] = block;
  const single = block.length === 1 && block[0]?.length === 1;
  const rows = single ? selected.bottom - selected.top + 1 : block.length;
  const cols = single
    ? selected.right - selected.left + 1
    : block.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows * cols > MOST_PASTED) return 'too-many';
  if (selected.top + rows - 1 > LAST_ROW || selected.left + cols - 1 > LAST_COL) return 'outside';
  const near = merges.filter((area) => area.bottom >= selected.top && area.top < selected.top + rows);
  if (single) return fill(only, selected, near);
  return asItStands(block, selected, near) ?? intoSeen(block, selected, near) ?? 'merged';
}

function coverOf(merges: readonly Area[], row: number, col: number): Area | undefined {
  const merge = merges.find((area) => within(area, row, col));
  return merge === undefined || (merge.top === row && merge.left === col) ? undefined : merge;
}

function fill(text: string, { top, left, bottom, right }: Area, merges: readonly Area[]): PlacedText[] {
  const placed: PlacedText[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++)
      if (coverOf(merges, row, col) === undefined) placed.push({ row, col, text });
  // A selection inside a merged area is that area.
  if (placed.length > 0) return placed;
  const merge = coverOf(merges, top, left);
  return [{ row: merge?.top ?? top, col: merge?.left ?? left, text }];
}

/** Null when a text would fall on a covered cell. */
function asItStands(
  block: readonly (readonly string[])[],
  { top, left }: Area,
  merges: readonly Area[],
): PlacedText[] | null {
  const placed: PlacedText[] = [];
  for (const [down, texts] of block.entries())
    for (const [across, text] of texts.entries()) {
      const [row, col] = [top + down, left + across];
      if (coverOf(merges, row, col) === undefined) placed.push({ row, col, text });
      else if (text !== '') return null;
    }
  return placed;
}

/** Cells covered from the left are passed over; one covered from above takes a blank, or once more what stands above. */
function intoSeen(
  block: readonly (readonly string[])[],
  { top, left }: Area,
  merges: readonly Area[],
): PlacedText[] | null {
  const placed: PlacedText[] = [];
  const above = new Map<Area, string>();
  for (const [down, texts] of block.entries()) {
    const row = top + down;
    let col = left;
    for (const text of texts) {
      const merge = merges.find((area) => within(area, row, col));
      const covered = merge !== undefined && (merge.top !== row || merge.left !== col);
      if (!covered) placed.push({ row, col, text });
      else if (text !== '' && above.get(merge) !== text) return null;
      if (merge !== undefined && !covered) above.set(merge, text);
      col = (merge?.right ?? col) + 1;
      if (col > LAST_COL + 1) return null;
    }
  }
  return placed;
}
