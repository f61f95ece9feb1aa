import type { Indicator } from '../compute/types';
import { ONE, type Decimal } from '../number/decimal';
import { alignScales } from '../scoring/align';
import { sign, compare } from '../number/compare';

export interface Completion {
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
  if (aligned === null || sign(aligned.target) <= 0) return null;
  return aligned;
}

/** Worked out for what is said of it only: a division to forty digits is the dearest thing about a row. */
export function ratioOf({ actual, target }: Completion): Decimal {
  return actual.div(target);
}

/**
 * actual ÷ target against a bound, without dividing; the target is above 0. `products` keeps
 * target × bound for a caller that asks for many rows with one bound.
 */
export function compareRatio(
  { actual, target }: Completion,
  bound: Decimal,
  products: Map<Decimal, Decimal> = new Map(),
): number {
  const side = compare(bound, ONE);
  const whole = compare(actual, target);
  if (side <= 0 && whole > 0) return 1;
  if (side >= 0 && whole < 0) return -1;
  let product = products.get(target);
  if (product === undefined) products.set(target, (product = target.times(bound)));
  return compare(actual, product);
}
