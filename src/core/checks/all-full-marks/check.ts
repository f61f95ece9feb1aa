import { pointsOf } from '../../compute/indicators';
import type { ScoreEntry, SumEntry } from '../../compute/types';
import type { FormCell, SummaryTable } from '../../layout/types';
import type { Decimal } from '../../number/decimal';
import { bySheet } from '../by-sheet';
import type { Check } from '../check';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import type { Finding } from '../types';
import { allFull, clause, title } from './messages';
import { equal } from '../../number/compare';
import { sumUp } from '../../number/sum';

const meta = { id: 'all-full-marks', severity: 'info' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => {
    const scores = bySheet(analysis.scores);
    const sums = bySheet(analysis.sums);
    const forms = analysis.sheets.flatMap((sheet) => judge(formScores(scores(sheet.name)), sums(sheet.name)));
    const told = new Set(forms.map((found) => analysis.scopes.get(found.at.sheet)));
    // The summary of a form that is all full says nothing new.
    const summaries = analysis.sheets
      .filter((sheet) => !told.has(analysis.scopes.get(sheet.name)))
      .flatMap((sheet) =>
        sheet.tables.flatMap((table) =>
          table.kind === 'score-summary' ? judge(summaryScores(table), sums(sheet.name)) : [],
        ),
      );
    return [...forms, ...summaries];
  },
};

interface Scored {
  readonly at: FormCell;
  readonly score: Decimal | null;
  readonly weight: Decimal | null;
}

/** One or two full scores are no pattern. */
const ENOUGH = 3;

function judge(rows: readonly Scored[], sums: readonly SumEntry[]): readonly Finding[] {
  const [first] = rows;
  if (first === undefined || rows.length < ENOUGH) return [];
  const scores = rows.flatMap(({ score, weight }) =>
    score !== null && weight !== null && equal(score, weight) ? [score] : [],
  );
  if (scores.length < rows.length) return [];
  const at = totalCell(sums)?.at ?? first.at;
  const shown = pointsShown(sumUp(scores));
  return [finding(meta, { at, message: allFull(rows.length, shown), subject: '', clause: clause.zh })];
}

function totalCell(sums: readonly SumEntry[]): SumEntry | undefined {
  const own = sums.filter((sum) => sum.kind === 'score-total');
  return own.find((sum) => sum.entered !== null) ?? own[0];
}

/** Rows that bear points, with their scores; a score merged over several rows is none of them. */
function formScores(scores: readonly ScoreEntry[]): readonly Scored[] {
  const seen = new Set<string>();
  const found: Scored[] = [];
  for (const { at, entered, weight, indicator, kind } of scores) {
    if (indicator?.scored === false || weight?.isZero() === true || seen.has(at.place)) continue;
    if (kind === 'execution' && indicator === null && weight === null) continue;
    seen.add(at.place);
    found.push({ at, score: entered, weight });
    // One row below its weight, and the pattern is broken: nothing more to look for.
    if (entered === null || weight === null || !equal(entered, weight)) break;
  }
  return found;
}

function summaryScores(table: SummaryTable): readonly Scored[] {
  return table.rows.flatMap(({ role, cells }) =>
    role === 'indicator' && cells.score !== undefined
      ? [{ at: cells.score, score: pointsOf(cells.score), weight: pointsOf(cells.weight) }]
      : [],
  );
}
