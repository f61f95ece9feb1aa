import { compare } from './compare';
import { Decimal } from './decimal';

/**
 * What a typed number stands for: "39%" was rounded from something in [38.5%, 39.5%].
 * Bounds are inclusive: a value that sits on the edge may have been rounded either way.
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

const halves = new Map<number, Decimal>();

/** Half a unit of the last digit; there are as many as digits in a cell, and every number cell asks for one. */
function halfUnit(decimals: number): Decimal {
  let half = halves.get(decimals);
  if (half === undefined) {
    half = new Decimal(10).pow(-decimals).div(2);
    if (Math.abs(decimals) <= 40) halves.set(decimals, half);
  }
  return half;
}

/** Half a unit of the last typed digit, on both sides. `decimals` may be negative for scaled values. */
export function reach(value: Decimal, decimals: number): Interval {
  const half = halfUnit(decimals);
  return { low: value.minus(half), high: value.plus(half) };
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

export function covers(interval: Interval, value: Decimal): boolean {
  return compare(value, interval.low) >= 0 && compare(value, interval.high) <= 0;
}

/** True when more than an edge is shared: 6316.74 and 6316.75 touch at 6316.745 and do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  const low = Decimal.max(a.low, b.low);
  const high = Decimal.min(a.high, b.high);
  if (low.lt(high)) return true;
  const single = a.low.eq(a.high) || b.low.eq(b.high);
  return single && low.eq(high);
}

export function hull(a: Interval, b: Interval): Interval {
  return { low: Decimal.min(a.low, b.low), high: Decimal.max(a.high, b.high) };
}

export function scale(interval: Interval, factor: Decimal): Interval {
  return { low: interval.low.times(factor), high: interval.high.times(factor) };
}
