import type { Analysis, Rate } from '../../compute/types';
import { findIndicator } from '../../indicators/find-indicator';
import type { BudgetRow, FormCell, SheetReading } from '../../layout/types';
import { Decimal, rounded } from '../../number/decimal';
import { bySheet } from '../by-sheet';
import type { Check } from '../check';
import { finding } from '../finding';
import { percentShown, spaced } from '../notation';
import { clauseFor } from '../profile-clause';
import { hasReason } from '../score-verdict';
import type { Finding } from '../types';
import { clause, title, unexplained } from './messages';

const meta = { id: 'missing-execution-reason', severity: 'warning' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => {
    const rates = bySheet(analysis.rates);
    return analysis.sheets.flatMap((sheet) => judge(sheet, rates(sheet.name), analysis));
  },
};

/** A rate that wants a reason, and the form's own place for it, if it has one. */
interface Execution {
  readonly rate: Rate;
  readonly reason: FormCell | undefined;
}

function judge(sheet: SheetReading, rates: readonly Rate[], analysis: Analysis): readonly Finding[] {
  const executions = [...ofBlocks(sheet, rates), ...ofRows(rates)];
  const bound = new Decimal(analysis.profile.profile.executionReasonBelow);
  const low = executions.filter(({ rate }) => ratioOf(rate)?.lt(bound) === true);
  // Block and row speak of one rate: one reason, in either place, is enough.
  const told = low.find(({ reason }) => reason !== undefined) ?? low[0];
  if (told === undefined || low.some(({ reason }) => hasReason(reason))) return [];
  const elsewhere = told.reason === undefined && (!hasReasonColumn(sheet) || isExplained(sheet));
  return elsewhere ? [] : [tell(told, bound, analysis)];
}

function tell({ rate, reason }: Execution, bound: Decimal, analysis: Analysis): Finding {
  const { outcome } = rate;
  const shown = ratioOf(rate);
  const message = unexplained({
    name: rate.name,
    working: outcome.kind === 'value' ? spaced(outcome.working) : '',
    rate: shown === null ? '' : percentShown(shown),
    bound: percentShown(bound),
  });
  return finding(meta, {
    at: reason ?? rate.at,
    message,
    subject: rate.name,
    clause: clauseFor(analysis, 'executionReasonBelow', clause.zh),
  });
}

function ratioOf({ outcome, entered }: Rate): Decimal | null {
  if (outcome.kind === 'value') return rounded(outcome.ratio, 4);
  return outcome.kind === 'missing' ? (entered?.readings[0]?.ratio ?? null) : null;
}

/** The whole's row of each budget block; its parts are explained with it. */
function ofBlocks(sheet: SheetReading, rates: readonly Rate[]): readonly Execution[] {
  const byPlace = new Map(
    rates.filter((rate) => rate.role === 'executionRate').map((rate) => [rate.at.place, rate]),
  );
  return sheet.tables.flatMap((table) => {
    if (table.kind !== 'budget') return [];
    const row: BudgetRow | undefined = table.rows.find((one) => one.whole) ?? table.rows[0];
    const at = row?.cells.executionRate;
    const rate = at === undefined ? undefined : byPlace.get(at.place);
    return rate === undefined ? [] : [{ rate, reason: row?.cells.reason }];
  });
}

function ofRows(rates: readonly Rate[]): readonly Execution[] {
  return rates.flatMap((rate) => {
    const { indicator } = rate;
    if (rate.role !== 'actual' || indicator === null || indicator.row.cells.actual === undefined) return [];
    return findIndicator(rate.name)?.name === '预算执行率'
      ? [{ rate, reason: indicator.row.cells.reason }]
      : [];
  });
}

/** A form without any place for reasons is not asked for one. */
function hasReasonColumn(sheet: SheetReading): boolean {
  return sheet.tables.some(
    (table) => (table.kind === 'indicators' || table.kind === 'budget') && table.columns.reason !== undefined,
  );
}

const SPEAKS_OF_IT = /执行|支付|结转|结余|未支出|资金|预算/;

/** Where the block has no place for the reason, officers write it beside some row or under the table. */
function isExplained(sheet: SheetReading): boolean {
  const reasons = sheet.tables.flatMap((table) => {
    if (table.kind !== 'indicators' && table.kind !== 'budget') return [];
    return table.rows.flatMap((row) => (hasReason(row.cells.reason) ? [row.cells.reason?.text ?? ''] : []));
  });
  return reasons.some((text) => SPEAKS_OF_IT.test(text));
}
