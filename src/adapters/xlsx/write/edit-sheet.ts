import { areaAddress, parseArea } from '../../../core/grid/address';
import type { Area, Cell } from '../../../core/grid/cell';
import type { CellEdit, NewValue, SkippedEdit } from '../../../core/planning/types';
import { editedCell, editedFormat } from '../../cell-rules/edited-cell';
import { anchorOf, objection } from '../../cell-rules/judge-edits';
import { type CellContext, cellContent } from '../read/cell-value';
import type { RawCell } from '../read/sheet-walk';
import { type Splice, applySplices, attributeSplice } from '../xml/splice';
import { type XmlNode, childNamed, childrenNamed, parseTree } from '../xml/tree';
import { type SheetMap, cellKey, mapSheet } from './sheet-map';
import { type CellWrite, cellSplices, sharedSplices } from './sheet-splices';

/** Gives the style index of a cell style with another number format. */
export type FormatStyle = (style: number, format: string) => number;

export interface EditedSheet {
  readonly text: string;
  readonly applied: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
  /** Cells whose formula is gone. */
  readonly unformulated: readonly { readonly row: number; readonly col: number }[];
}

interface Target {
  readonly edit: CellEdit;
  readonly row: number;
  readonly col: number;
}

export function editSheet(
  source: string,
  part: string,
  edits: readonly CellEdit[],
  context: CellContext,
  formatStyle: FormatStyle,
): EditedSheet {
  const root = parseTree(source, part, 'sheetData');
  const merges = mergesOf(root);
  const targets = edits.map((edit): Target => ({ edit, ...anchorOf(merges, edit.row, edit.col) }));
  const map = mapSheet(source, part, new Set(targets.map((target) => target.row)));
  const judged = judge(targets, map, root, context);
  const writes = judged.writes.map(({ row, col, value, style, format }): CellWrite => ({
    row,
    col,
    value,
    style: format === context.formats[style] ? style : formatStyle(style, format ?? 'General'),
  }));
  const replaced = new Set(writes.map((write) => cellKey(write.row, write.col)));
  const splices = [
    ...cellSplices(source, root, map, writes),
    ...sharedSplices(root.prefix, map, replaced),
    ...dimensionSplices(source, root, writes),
  ];
  const unformulated = writes.filter(
    (write) => (map.cells.get(cellKey(write.row, write.col))?.formula ?? null) !== null,
  );
  return {
    text: applySplices(source, splices),
    applied: judged.applied,
    skipped: judged.skipped,
    unformulated,
  };
}

interface Write {
  readonly row: number;
  readonly col: number;
  readonly value: NewValue;
  /** The style the cell has in the file. */
  readonly style: number;
  readonly format: string | undefined;
  readonly content: Cell | null;
}

function judge(targets: readonly Target[], map: SheetMap, root: XmlNode, context: CellContext) {
  const applied: CellEdit[] = [];
  const skipped: SkippedEdit[] = [];
  const writes = new Map<string, Write>();
  for (const { edit, row, col } of targets) {
    const key = cellKey(row, col);
    const earlier = writes.get(key);
    const current = earlier === undefined ? contentOf(map.cells.get(key), context) : earlier.content;
    const objected = objection(
      edit,
      current,
      map.arrays.some((area) => isInside(area, row, col)),
    );
    if (objected !== null) {
      skipped.push(objected);
      continue;
    }
    const style = earlier?.style ?? styleHere(row, col, map, root);
    const format = editedFormat(earlier === undefined ? context.formats[style] : earlier.format, edit.format);
    const content = editedCell(edit.value, format, context.date1904);
    writes.set(key, { row, col, value: edit.value, style, format, content });
    applied.push(edit);
  }
  return { applied, skipped, writes: [...writes.values()] };
}

function isInside(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

function contentOf(raw: RawCell | undefined, context: CellContext): Cell | null {
  if (raw === undefined) return null;
  return cellContent(raw, raw.formula === null ? undefined : raw.formula.text || '?', context);
}

function styleHere(row: number, col: number, map: SheetMap, root: XmlNode): number {
  const own = map.cells.get(cellKey(row, col))?.style;
  return own ?? map.targets.get(row)?.place.style ?? columnStyle(root, col);
}

/** The style that cells of a column have when nothing is written out for them. */
function columnStyle(root: XmlNode, col: number): number {
  for (const cols of childrenNamed(root, 'cols')) {
    for (const { attributes } of childrenNamed(cols, 'col')) {
      if (Number(attributes.get('min')) <= col + 1 && Number(attributes.get('max')) >= col + 1)
        return Number(attributes.get('style') ?? '0');
    }
  }
  return 0;
}

export function mergesOf(root: XmlNode): Area[] {
  return childrenNamed(root, 'mergeCells').flatMap((merges) =>
    childrenNamed(merges, 'mergeCell')
      .map((merge) => parseArea(merge.attributes.get('ref') ?? ''))
      .filter((area): area is Area => area !== null),
  );
}

function dimensionSplices(source: string, root: XmlNode, writes: readonly CellWrite[]): Splice[] {
  const node = childNamed(root, 'dimension');
  const before = parseArea(node?.attributes.get('ref') ?? '');
  if (node === undefined || before === null) return [];
  const ref = areaAddress(
    writes.reduce(
      (area, { row, col }) => ({
        top: Math.min(area.top, row),
        left: Math.min(area.left, col),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, col),
      }),
      before,
    ),
  );
  return ref === node.attributes.get('ref') ? [] : [attributeSplice(source, node, 'ref', ref)];
}
