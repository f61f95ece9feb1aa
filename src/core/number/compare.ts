import type { Decimal } from './decimal';

/** 1, 0 or −1: above, at or below zero. */
export function sign(value: Decimal): number {
  return value.isZero() ? 0 : value.isNegative() ? -1 : 1;
}

/**
 * Above 0 when `a` is the greater, below 0 when `b` is. decimal.js makes a decimal of its own of
 * whatever it compares with before it looks at it; the rows of a workbook are compared a million
 * times. What has no digits (NaN, ∞) is left to the library.
 */
export function compare(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  if (!a.isFinite() || !b.isFinite()) return a.comparedTo(b);
  const side = sign(a);
  const other = sign(b);
  if (side !== other || side === 0) return side - other;
  return side * compareDigits(a, b);
}

/** By magnitude alone: the library keeps digits from the first one on, in groups, without trailing zeros. */
function compareDigits(a: Decimal, b: Decimal): number {
  if (a.e !== b.e) return a.e - b.e;
  const length = Math.min(a.d.length, b.d.length);
  for (let i = 0; i < length; i++) {
    const difference = (a.d[i] ?? 0) - (b.d[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.d.length - b.d.length;
}

/** Without its sign; most amounts have none, and are not copied. */
export function magnitude(value: Decimal): Decimal {
  return value.isNegative() ? value.abs() : value;
}

export function equal(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** True when the two are less than `tolerance` apart; most are the same, and then nothing is worked out. */
export function nearer(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return equal(a, b) || compare(magnitude(a.minus(b)), tolerance) < 0;
}
