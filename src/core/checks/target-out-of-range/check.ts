import type { Indicator } from '../../compute/types';
import { HUNDRED } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { percentPoints } from '../percent-points';
import type { Finding } from '../types';
import { clause, title, tooHigh } from './messages';
import { compare } from '../../number/compare';

/** More than 100 % asked of a share. An upper bound above it ("≤105%") is met by everything: another check's. */
export const check: Check = {
  id: 'target-out-of-range',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => analysis.indicators.flatMap(judge),
};

function judge(indicator: Indicator): Finding[] {
  const { name, row, share, comparator } = indicator;
  const cell = row.cells.target;
  if (cell === undefined || !share || comparator === '≤' || comparator === '<') return [];
  const value = indicator.target.kind === 'range' ? indicator.target.high : indicator.target;
  const points = percentPoints(value, indicator);
  if (points === null || compare(points, HUNDRED) <= 0) return [];
  // "525" in both cells of a row is one slip, told where the actual value stands.
  if (
    value.kind === 'number' &&
    !value.percent &&
    percentPoints(indicator.actual, indicator)?.gt(HUNDRED) === true
  )
    return [];
  return [finding(check, { at: cell, message: tooHigh(name, cell.text), subject: name, clause: clause.zh })];
}
