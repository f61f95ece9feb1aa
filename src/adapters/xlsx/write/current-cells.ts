import type { Cell } from '../../../core/grid/cell';
import { anchorOf } from '../../cell-rules/judge-edits';
import { type CellContext, cellContent } from '../read/cell-value';
import { parseTree } from '../xml/tree';
import { mergesOf } from './edit-sheet';
import { cellKey, mapSheet } from './sheet-map';

/** What stands in some cells of a sheet; of merged cells, in the first. */
export function currentCells(
  source: string,
  part: string,
  places: readonly { readonly row: number; readonly col: number }[],
  context: CellContext,
): (Cell | null)[] {
  const merges = mergesOf(parseTree(source, part, 'sheetData'));
  const anchors = places.map((place) => anchorOf(merges, place.row, place.col));
  const map = mapSheet(source, part, new Set(anchors.map((anchor) => anchor.row)));
  return anchors.map(({ row, col }) => {
    const raw = map.cells.get(cellKey(row, col));
    return raw === undefined ? null : cellContent(raw, undefined, context);
  });
}
