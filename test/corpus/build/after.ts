/** What officers do to a form that the builders have no word for: done to the finished sheet. */
import { Decimal } from 'decimal.js';
import type { Book, Cell, Sheet } from './book';
import type { Value } from './types';

/** A row is moved and the rows between make room: sums that stand before what they add up. */
export function moveRow(sheet: Sheet, from: number, to: number): void {
  const row = (r: number): number => {
    if (r === from) return to;
    if (from > to) return r >= to && r < from ? r + 1 : r;
    return r > from && r <= to ? r - 1 : r;
  };
  const place = (address: string): string => address.replace(/\d+$/, (n) => String(row(Number(n))));
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [address, cell] of before) sheet.cells.set(place(address), cell);
  sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.map((m) => m.split(':').map(place).join(':')));
  for (const at of sheet.book.refs.values()) if (at.sheet === sheet.name) at.cell = place(at.cell);
  for (const c of sheet.book.computed) if (c.sheet === sheet.name) c.cell = place(c.cell);
  for (const table of sheet.tables) {
    table.headerRows = table.headerRows.map(row);
    for (const r of table.rows) r.row = row(r.row);
    table.rows.sort((a, b) => a.row - b.row);
  }
}

export function patch(sheet: Sheet, address: string, change: Partial<Cell>): void {
  const there = sheet.cells.get(address) ?? { value: null };
  sheet.cells.set(address, { ...there, ...change });
}

/** Changes the filled cells of one column by what stands in them. */
export function eachCell(
  sheet: Sheet,
  letters: string,
  from: number,
  to: number,
  change: (value: Value, row: number) => Partial<Cell> | null,
): void {
  for (let r = from; r <= to; r++) {
    const cell = sheet.cells.get(`${letters}${r}`);
    const changed = cell ? change(cell.value, r) : null;
    if (changed) patch(sheet, `${letters}${r}`, changed);
  }
}

/** Puts a formula behind a number; what a fault typed over it stays typed. */
export function asFormula(book: Book, sheet: Sheet, ref: string, formula: string): void {
  if (ref in book.edits || !book.refs.has(ref)) return;
  const { cell: address } = book.at(ref);
  if (typeof sheet.cells.get(address)?.value === 'number') patch(sheet, address, { formula });
}

export function num(value: Value | undefined): Decimal | null {
  const hit = /-?\d[\d,]*(\.\d+)?/.exec(String(value ?? ''));
  return hit ? new Decimal(hit[0].replace(/,/g, '')) : null;
}

/** General format: the number as it was typed, no percent sign anywhere. */
export function general(book: Book, sheet: Sheet, ref: string): void {
  const cell = sheet.cells.get(book.at(ref).cell);
  if (cell) delete cell.format;
}
