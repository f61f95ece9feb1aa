import type { Analysis, Indicator } from '../../compute/types';
import type { FormCell, IndicatorTable } from '../../layout/types';
import { Decimal, HUNDRED, ONE } from '../../number/decimal';
import { matchKey } from '../../text/match-key';
import type { TypedValue } from '../../value/typed';
import type { Check } from '../check';
import { finding } from '../finding';
import { percentPoints } from '../percent-points';
import type { Finding } from '../types';
import { below, beyond, clause, title, unclear } from './messages';

/**
 * A share above 100 % or below 0, and a satisfaction typed as a plain number that is too low to be
 * one. One finding a row, on the actual value; a target that alone is above 100 % is another check's.
 */
export const check: Check = {
  id: 'percent-out-of-range',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const percentTables = tablesWithPercents(analysis);
    return analysis.indicators.flatMap(
      (indicator) => outside(indicator) ?? puzzling(indicator, percentTables) ?? [],
    );
  },
};

function outside(indicator: Indicator): Finding | null {
  if (!indicator.share) return null;
  const { actual, target } = indicator.row.cells;
  const actualOut = actual !== undefined && isBeyond(indicator.actual, indicator);
  const typed = indicator.target;
  const same = target?.text === actual?.text && typed.kind === 'number' && !typed.percent;
  if (actualOut) return report(indicator, actual, beyond(indicator.name, actual.text, same));
  if (
    actual !== undefined &&
    indicator.actual.kind === 'number' &&
    indicator.actual.percent &&
    indicator.actual.amount.lt(0)
  ) {
    return report(indicator, actual, below(indicator.name, actual.text));
  }
  return null;
}

function isBeyond(value: TypedValue, indicator: Indicator): boolean {
  return percentPoints(value, indicator)?.gt(HUNDRED) === true;
}

function report(indicator: Indicator, at: FormCell, message: Finding['message']): Finding {
  return finding(check, { at, message, subject: indicator.name, clause: clause.zh });
}

/** Tables in which some target or actual is typed with "%": there a plain number is no habit. */
function tablesWithPercents(analysis: Analysis): ReadonlySet<IndicatorTable> {
  const tables = new Set<IndicatorTable>();
  for (const { table, target, actual } of analysis.indicators) {
    if ([target, actual].some((value) => value.kind === 'number' && value.percent)) tables.add(table);
  }
  return tables;
}

const SATISFACTION = /满意[度率]/;
const LOWEST_CREDIBLE = new Decimal(60);

/** "25" under 满意度: per cent, answers or points? Up to 1 it may be a ratio. */
function puzzling(indicator: Indicator, percentTables: ReadonlySet<IndicatorTable>): Finding | null {
  if (
    !SATISFACTION.test(matchKey(indicator.name)) ||
    !percentTables.has(indicator.table) ||
    indicator.unit !== null
  )
    return null;
  const { target, actual } = indicator.row.cells;
  const actualOdd = isPuzzling(indicator.actual);
  const targetOdd = isPuzzling(indicator.target);
  if (actualOdd && actual !== undefined)
    return report(
      indicator,
      actual,
      unclear(indicator.name, actual.text, targetOdd && actual.text === target?.text),
    );
  return targetOdd && target !== undefined
    ? report(indicator, target, unclear(indicator.name, target.text, false))
    : null;
}

function isPuzzling(value: TypedValue): boolean {
  return (
    value.kind === 'number' &&
    !value.percent &&
    value.unit === null &&
    value.amount.gt(ONE) &&
    value.amount.lte(LOWEST_CREDIBLE)
  );
}
