import { areaAddress, columnIndex, parseArea } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/cell';
import { Fault } from './fault';

export const LAST_ROW = 1048575;
export const LAST_COL = 16383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

/** "A1:B2", "$C$3", "A:C", "1:3", with or without a sheet in front; a fault when it is none of them. */
export function areaOf(address: string): Area {
  const bare = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .trim();
  const area = parseArea(bare) ?? wholeColumns(bare) ?? wholeRows(bare);
  if (area === null) throw new Fault('InvalidArgument');
  return area;
}

/** The areas of "A1:B2,C3". Real Excel takes about 8,192 characters of it. */
export function areasOf(address: string): Area[] {
  if (address.length > 8192) throw new Fault('InvalidArgument');
  return address.split(',').map(areaOf);
}

function wholeColumns(text: string): Area | null {
  const [, first = '', last = ''] = /^([A-Z]+):([A-Z]+)$/i.exec(text) ?? [];
  const a = columnIndex(first);
  const b = columnIndex(last);
  if (a === null || b === null) return null;
  return { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
}

function wholeRows(text: string): Area | null {
  const [, first = '', last = ''] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text) ?? [];
  if (first === '') return null;
  const rows = [Number(first) - 1, Number(last) - 1];
  return { ...WHOLE_SHEET, top: Math.min(...rows), bottom: Math.max(...rows) };
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bounding(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}

export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COL;
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;

/** "'自评 表'!A1:B2": the sheet's name in quotes unless it is plain. */
export function fullAddress(sheet: string, areas: readonly Area[]): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  const name = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return areas.map((area) => `${name}!${areaAddress(area)}`).join(',');
}

/** Where an area is after rows or columns were put in (count above zero) or taken out; null when nothing of it is left. */
export function shifted(area: Area, axis: 'row' | 'col', at: number, count: number): Area | null {
  const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const start = shiftedIndex(from, at, count, 'start');
  const end = shiftedIndex(to, at, count, 'end');
  if (start > end) return null;
  return axis === 'row' ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

function shiftedIndex(index: number, at: number, count: number, edge: 'start' | 'end'): number {
  if (index < at) return index;
  if (count > 0 || index >= at - count) return index + count;
  return edge === 'start' ? at : at - 1;
}
