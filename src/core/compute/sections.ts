import type { IndicatorTable, SheetReading } from '../layout/types';
import { isScored } from './stated-total';
import { indicatorSums } from './sums';
import type { ScoreEntry, SumEntry } from './types';

/**
 * A form in sections, each a table of its own (二、产出指标 … 三、效益指标 …) without a total: the one
 * 自评总得分 of the sheet is the sum of them all.
 */
export function sectionsTotal(
  sheet: SheetReading,
  scope: string,
  execution: readonly ScoreEntry[],
  fullMark: number,
): SumEntry[] {
  const tables = sheet.tables.filter(isScored);
  const [first] = tables;
  if (first === undefined || tables.length < 2 || tables.some(hasTotal)) return [];
  const whole: IndicatorTable = { ...first, rows: tables.flatMap((table) => table.rows) };
  const sums = indicatorSums(whole, { ...sheet, tables: [whole] }, scope, execution, fullMark);
  return sums.filter((sum) => sum.kind === 'score-total');
}

function hasTotal(table: IndicatorTable): boolean {
  return table.rows.some((row) => row.role === 'total');
}
