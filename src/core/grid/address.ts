import type { Area, Place } from './cell';

/** 0 → "A", 27 → "AB". */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "AB" → 27; null when it is no column of a spreadsheet (A…XFD). */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= 16384 ? n - 1 : null;
}

export function cellAddress(row: number, col: number): string {
  return columnName(col) + String(row + 1);
}

/** Sheet and address in one: sheets of a workbook share addresses. */
export function cellPlace({ sheet, row, col }: Place): string {
  return `${sheet}!${cellAddress(row, col)}`;
}

export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** "B7" or "$B$7" → zero-based row and column; null when it is no address. */
export function parseAddress(address: string): { row: number; col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  const col = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return col === null || row > 1048575 ? null : { row, col };
}

/** "A1:C3" or "A1" → area; null when it is none. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(last);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}
