/** Blanks what can be computed, lets the engine fill it in, and compares. */
import ExcelJS from 'exceljs';
import { dec, firstNumber } from '../build/arithmetic';
import type { Book } from '../build/book';
import type { Computed } from '../build/types';
import type { Tally } from './tally';

/** Takes the computed values out of a book (and only those: nothing is added up anew). */
export function blankOut(book: Book): Computed[] {
  const grade = book.refs.get('head.grade');
  const all = [...book.computed];
  if (grade)
    all.push({ sheet: grade.sheet, cell: grade.cell, ref: 'head.grade', expected: String(grade.value) });
  for (const c of all) {
    const cells = book.sheets.find((s) => s.name === c.sheet)?.cells;
    const format = cells?.get(c.cell)?.format;
    cells?.set(c.cell, { value: null, ...(format === undefined ? {} : { format }) });
  }
  return all;
}

function textOf(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A rate may come back as 0.9653 or as 96.53%: both are the same rate. */
function same(expected: string, found: string): boolean {
  const [e, f] = [firstNumber(expected), firstNumber(found)];
  // A grade may come back without the band that the form writes beside it.
  if (!e || !f) return found !== '' && expected.startsWith(found);
  const rate = (text: string, n: typeof e) => (/[%％]/.test(text) ? n.div(100) : n);
  return rate(expected, e)
    .minus(rate(found, f))
    .abs()
    .lt(dec('0.005').div(/[%％]/.test(expected) ? 100 : 1));
}

export async function compareRecalculated(
  tally: Tally,
  form: string,
  blanks: readonly Computed[],
  file: string,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const c of blanks) {
    const cell = workbook.getWorksheet(c.sheet)?.getCell(c.cell);
    const found = cell ? textOf(cell) : '(no sheet)';
    tally.count(
      c.ref.split('.').pop() ?? c.ref,
      same(c.expected, found),
      `${form} ${c.sheet}!${c.cell} ${c.ref}: ${c.expected}, given back ${found === '' ? 'nothing' : found}`,
    );
  }
}
