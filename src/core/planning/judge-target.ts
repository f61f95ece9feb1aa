import type { Indicator } from '../compute/types';
import { HUNDRED, type Decimal } from '../number/decimal';
import { isMet, senseOf } from '../scoring/quantity';

/** Whether a rate meets its indicator's target; null where the target is no bound. */
export function judgeTarget(ratio: Decimal, indicator: Indicator): boolean | null {
  if (indicator.target.kind !== 'number') return null;
  const { target } = indicator;
  const bound =
    target.percent || target.amount.abs().gt(1) || target.amount.isZero() || indicator.unit === '%'
      ? target.amount
      : target.amount.times(HUNDRED);
  const sense = senseOf(indicator.comparator, indicator.direction, bound);
  return sense === null ? null : isMet({ target: bound, actual: ratio.times(HUNDRED), percent: true }, sense);
}
