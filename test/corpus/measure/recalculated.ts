/** Blanks what can be computed, lets the engine fill it in, and compares. */
import ExcelJS from 'exceljs';
import { dec, firstNumber } from '../build/arithmetic';
import type { Book } from '../build/book';
import type { Edits } from '../build/types';
import type { Tally } from './tally';

export function blanked(book: Book): Edits {
  return Object.fromEntries(book.computed.map((c) => [c.ref, null]));
}

function textOf(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A rate may come back as 0.9653 or as 96.53%: both are the same rate. */
function same(expected: string, found: string): boolean {
  const [e, f] = [firstNumber(expected), firstNumber(found)];
  if (!e || !f) return expected === found;
  const rate = (text: string, n: typeof e) => (/[%％]/.test(text) ? n.div(100) : n);
  return rate(expected, e)
    .minus(rate(found, f))
    .abs()
    .lt(dec('0.005').div(/[%％]/.test(expected) ? 100 : 1));
}

export async function compareRecalculated(
  tally: Tally,
  form: string,
  book: Book,
  file: string,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const c of book.computed) {
    const cell = workbook.getWorksheet(c.sheet)?.getCell(c.cell);
    const found = cell ? textOf(cell) : '(no sheet)';
    tally.count(
      c.ref.split('.').pop() ?? c.ref,
      same(c.expected, found),
      `${form} ${c.sheet}!${c.cell} ${c.ref}: ${c.expected}, given back ${found === '' ? 'nothing' : found}`,
    );
  }
}
