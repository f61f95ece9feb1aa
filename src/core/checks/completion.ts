import type { Indicator } from '../compute/types';
import type { Decimal } from '../number/decimal';
import { alignScales } from '../scoring/align';

export interface Completion {
  readonly ratio: Decimal;
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly percent: boolean;
}

/**
 * Actual ÷ target of a quantitative indicator of which more is better; null for every other, for a
 * target of 0, and where the two cannot be brought into one notation.
 */
export function completionOf(indicator: Indicator): Completion | null {
  const { target, actual, comparator } = indicator;
  if (target.kind !== 'number' || actual.kind !== 'number' || indicator.direction !== 'higher') return null;
  if (comparator === '≤' || comparator === '<' || comparator === '≈') return null;
  if (actual.comparator !== null && actual.comparator !== '=') return null;
  const aligned = alignScales(target, actual, indicator.unit);
  if (aligned === null || !aligned.target.gt(0)) return null;
  return { ratio: aligned.actual.div(aligned.target), ...aligned };
}
