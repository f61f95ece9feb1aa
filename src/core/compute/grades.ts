import { isGradeLabel } from '../layout/row-words';
import type { SheetReading } from '../layout/types';
import { statedTotals } from './stated-total';
import type { GradeEntry, SumEntry } from './types';

/** "优（90分及以上）" is a grade; a 自评结论 in sentences is none. */
const LONGEST_GRADE = 14;

/** 等级 / 等次 cells with the total they grade: the stated one, since that is what the reader sees. */
export function readGrades(sheet: SheetReading, scope: string, sums: readonly SumEntry[]): GradeEntry[] {
  const total = totalFor(sheet, scope, sums);
  return sheet.labelled
    .filter((value) => isGradeLabel(value.label) && value.cell.text.length <= LONGEST_GRADE)
    .map((value) => ({
      scope,
      at: value.cell,
      entered: value.cell.text.replace(/["“”'\s]/g, ''),
      total: total?.value ?? null,
      totalAt: total?.at ?? null,
    }));
}

interface Total {
  readonly value: NonNullable<GradeEntry['total']>;
  readonly at: GradeEntry['totalAt'];
}

function totalFor(sheet: SheetReading, scope: string, sums: readonly SumEntry[]): Total | null {
  const totals = sums.filter((sum) => sum.kind === 'score-total');
  const own = totals.filter((sum) => sum.at.sheet === sheet.name);
  const near = own.length > 0 ? own : totals.filter((sum) => sum.scope === scope);
  for (const sum of near) {
    if (sum.entered !== null) return { value: sum.entered, at: sum.at };
    if (sum.complete && sum.parts.length > 0) return { value: sum.sum, at: sum.at };
  }
  for (const { cell } of statedTotals(sheet))
    if (cell.value.kind === 'number') return { value: cell.value.amount, at: cell };
  return null;
}
