import type { NewValue } from '../../../core/planning/types';
import { corrupt } from '../faults';
import { escapeXml } from '../xml/references';
import { type Splice, appendInside, withAttribute } from '../xml/splice';
import { type XmlNode, childNamed } from '../xml/tree';
import { cellXml } from './cell-xml';
import { type SheetMap, type TargetRow, cellKey } from './sheet-map';

export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly style: number;
  readonly value: NewValue;
}

/** The cuts that put the cells into a sheet's XML, rows and cells in order. */
export function cellSplices(
  source: string,
  root: XmlNode,
  map: SheetMap,
  writes: readonly CellWrite[],
): Splice[] {
  const ordered = [...writes].sort((a, b) => a.row - b.row || a.col - b.col);
  const byRow = new Map<number, CellWrite[]>();
  for (const write of ordered) {
    const row = byRow.get(write.row);
    if (row === undefined) byRow.set(write.row, [write]);
    else row.push(write);
  }
  const splices: Splice[] = [];
  const fresh: { row: number; text: string }[] = [];
  for (const [row, cells] of byRow) {
    const target = map.targets.get(row);
    if (target !== undefined) splices.push(...rowSplices(source, root.prefix, map, target, cells));
    else fresh.push({ row, text: rowXml(root.prefix, row, cells) });
  }
  return [...splices, ...newRowSplices(source, root, map, fresh)];
}

function rowXml(prefix: string, row: number, cells: readonly CellWrite[]): string {
  const inside = cells.map((cell) => cellXml(prefix, cell.row, cell.col, cell.style, cell.value)).join('');
  return `<${prefix}row r="${row + 1}">${inside}</${prefix}row>`;
}

function newRowSplices(
  source: string,
  root: XmlNode,
  map: SheetMap,
  rows: readonly { row: number; text: string }[],
): Splice[] {
  const data = childNamed(root, 'sheetData');
  if (data === undefined) throw corrupt('工作表缺少数据区', 'a sheet has no sheetData');
  const last: string[] = [];
  const splices: Splice[] = [];
  for (const { row, text } of rows) {
    const behind = map.rows.find((place) => place.row > row);
    if (behind === undefined) last.push(text);
    else splices.push({ start: behind.start, end: behind.start, text });
  }
  return last.length === 0 ? splices : [...splices, ...appendInside(source, data, last.join(''))];
}

function rowSplices(
  source: string,
  prefix: string,
  map: SheetMap,
  target: TargetRow,
  writes: readonly CellWrite[],
): Splice[] {
  const { place } = target;
  const splices: Splice[] = [];
  const added: CellWrite[] = [];
  for (const write of writes) {
    const cell = map.cells.get(cellKey(write.row, write.col));
    if (cell === undefined) added.push(write);
    else
      splices.push({
        start: cell.start,
        end: cell.end,
        text: cellXml(prefix, write.row, write.col, write.style, write.value),
      });
  }
  if (added.length === 0) return splices;
  const tag = widenSpans(source.slice(place.start, place.openEnd), added);
  if (place.empty) {
    const inside = added.map((cell) => cellXml(prefix, cell.row, cell.col, cell.style, cell.value)).join('');
    return [
      { start: place.start, end: place.end, text: `${tag.replace(/\s*\/>$/, '')}>${inside}</${prefix}row>` },
    ];
  }
  if (tag !== source.slice(place.start, place.openEnd))
    splices.push({ start: place.start, end: place.openEnd, text: tag });
  for (const write of added) {
    const at = target.cells.find((cell) => cell.col > write.col)?.start ?? place.closeStart;
    splices.push({
      start: at,
      end: at,
      text: cellXml(prefix, write.row, write.col, write.style, write.value),
    });
  }
  return splices;
}

/** A row may say which columns it spans; a cell outside would contradict it. */
function widenSpans(tag: string, added: readonly CellWrite[]): string {
  const match = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (match === null) return tag;
  const cols = added.map((write) => write.col + 1);
  const from = Math.min(Number(match[1]), ...cols);
  const to = Math.max(Number(match[2]), ...cols);
  return from === Number(match[1]) && to === Number(match[2])
    ? tag
    : withAttribute(tag, 'spans', `${from}:${to}`);
}

/**
 * When a shared formula's master is overwritten, the cells that borrow it get the formula as
 * their own: a group without a master is what makes Excel call a file damaged.
 */
export function sharedSplices(prefix: string, map: SheetMap, replaced: ReadonlySet<string>): Splice[] {
  return map.shared
    .filter(
      ({ cell, master }) =>
        replaced.has(cellKey(master.row, master.col)) && !replaced.has(cellKey(cell.row, cell.col)),
    )
    .map(({ cell, text }) => ({
      start: cell.formula?.start ?? 0,
      end: cell.formula?.end ?? 0,
      text: `<${prefix}f>${escapeXml(text)}</${prefix}f>`,
    }));
}
