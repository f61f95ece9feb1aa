import { isGradeLabel } from '../layout/row-words';
import type { FormCell, SheetReading } from '../layout/types';
import { statedTotals } from './stated-total';
import type { GradeEntry, SumEntry } from './types';

/** "优（90分及以上）" is a grade; a 自评结论 in sentences is none. */
const LONGEST_GRADE = 14;

/** 等级 / 等次 cells with the total they grade: the stated one, since that is what the reader sees. */
export function readGrades(sheet: SheetReading, scope: string, sums: readonly SumEntry[]): GradeEntry[] {
  const total = totalFor(sheet, scope, sums);
  const labelled = sheet.labelled
    .filter((value) => isGradeLabel(value.label) && value.cell.text.length <= LONGEST_GRADE)
    .map(({ cell }) => gradeEntry(scope, cell, total));
  return [...labelled, ...besideTotals(sheet, scope, sums)];
}

function gradeEntry(scope: string, at: FormCell, total: Total | null): GradeEntry {
  const entered = at.text.replace(/["“”'\s]/g, '');
  return { scope, at, entered, total: total?.value ?? null, totalAt: total?.at ?? null };
}

const GRADE = /^(?:优秀?|良好?|中等?|差|较差|合格|不合格)$/;

/** "总分 | 100 | 99.3 | 优": the grade stands in the total's own row, where the others have their reasons. */
function besideTotals(sheet: SheetReading, scope: string, sums: readonly SumEntry[]): GradeEntry[] {
  return sheet.tables.flatMap((table) => {
    if (table.kind !== 'indicators') return [];
    return table.rows.flatMap(({ role, cells }) => {
      const { reason, score } = cells;
      if (role !== 'total' || reason === undefined || !GRADE.test(reason.text.replace(/\s/g, ''))) return [];
      const sum = sums.find((one) => one.kind === 'score-total' && one.at.place === score?.place);
      const value = sum?.entered ?? null;
      return sum === undefined || value === null ? [] : [gradeEntry(scope, reason, { value, at: sum.at })];
    });
  });
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
