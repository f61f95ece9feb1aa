import type { FormCell, SheetReading, SummaryTable } from '../layout/types';
import { pointsOf } from './indicators';
import { isScored, statedTotals } from './stated-total';
import { sumEntry } from './sums';
import type { SumEntry, SumPart } from './types';

type Points = 'score' | 'weight';

/** 合计 of a 得分情况表. */
export function summarySums(table: SummaryTable, sheet: SheetReading, scope: string): SumEntry[] {
  const rows = table.rows.filter((row) => row.role === 'indicator');
  const part = (points: Points): SumPart[] =>
    rows.map((row) => ({
      name: row.label,
      at: row.cells[points] as FormCell,
      value: pointsOf(row.cells[points]),
    }));
  const sums: SumEntry[] = [];
  for (const row of table.rows) {
    if (row.role !== 'total') continue;
    for (const points of ['weight', 'score'] as const) {
      const at = row.cells[points];
      if (at !== undefined)
        sums.push(
          sumEntry(
            points === 'score' ? 'score-total' : 'weight-total',
            row.label,
            scope,
            at,
            part(points),
            [],
          ),
        );
    }
  }
  if (!sheet.tables.some(isScored)) {
    for (const { label, cell } of statedTotals(sheet))
      sums.push(sumEntry('score-total', label, scope, cell, part('score'), []));
  }
  return sums;
}
