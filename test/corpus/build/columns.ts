import type { Sheet } from './book';
import { columnLetters, columnNumber } from './book';

/** [role, header text, options]; a role that starts with `x:` means a column without a role. */
export type HeaderCell = readonly [role: string, text: string, options?: { group?: string; span?: number }];

export interface Columns {
  /** Role → letters. */
  letters: Record<string, string>;
  order: { role: string; text: string; group: string | undefined; span: number; column: number }[];
  first: number;
  last: number;
  rows: number;
}

export function layColumns(left: string, header: readonly HeaderCell[]): Columns {
  let at = columnNumber(left);
  const first = at;
  const order = header.map(([role, text, options]) => {
    const entry = { role, text, group: options?.group, span: options?.span ?? 1, column: at };
    at += entry.span;
    return entry;
  });
  const letters = Object.fromEntries(order.map((c) => [c.role, columnLetters(c.column)]));
  return { letters, order, first, last: at - 1, rows: order.some((c) => c.group !== undefined) ? 2 : 1 };
}

export function writeHeader(sheet: Sheet, columns: Columns, top: number): void {
  let group: string | undefined;
  for (const c of columns.order) {
    const letters = columnLetters(c.column);
    if (columns.rows === 1 || c.group === undefined) {
      if (c.text !== '') sheet.put(`${letters}${top}`, c.text);
      sheet.merge(`${letters}${top}`, c.span, columns.rows);
    } else {
      if (c.group !== group) openGroup(sheet, columns, c.column, top);
      sheet.put(`${letters}${top + 1}`, c.text, { across: c.span });
    }
    group = c.group;
  }
}

function openGroup(sheet: Sheet, columns: Columns, from: number, top: number): void {
  const start = columns.order.findIndex((c) => c.column === from);
  const text = columns.order[start]?.group;
  let width = 0;
  for (const c of columns.order.slice(start)) {
    if (c.group !== text) break;
    width += c.span;
  }
  sheet.put(`${columnLetters(from)}${top}`, text ?? null, { across: width });
}

/** Roles only: what the measure compares with the engine's answer. */
export function roleLetters(columns: Columns): Record<string, string> {
  return Object.fromEntries(
    columns.order.filter((c) => !c.role.startsWith('x:')).map((c) => [c.role, columnLetters(c.column)]),
  );
}
