import { Decimal } from '../number/decimal';

/** Cut towards zero after `decimals` digits (before the point when negative). */
export function truncated(value: Decimal, decimals: number): Decimal {
  if (decimals >= value.decimalPlaces()) return value;
  const step = new Decimal(10).pow(decimals);
  return value.times(step).trunc().div(step);
}

/**
 * §6: "92.5% typed 92%" is the exact value cut, not rounded. False when cutting and rounding give
 * the same, so that a right entry is never called cut. `exact` in the notation of the typed amount.
 */
export function isTruncationOf(typedAmount: Decimal, decimals: number, exact: Decimal): boolean {
  const cut = truncated(exact, decimals);
  if (!cut.eq(typedAmount)) return false;
  const step = new Decimal(10).pow(decimals);
  return !exact.times(step).toDecimalPlaces(0).div(step).eq(typedAmount);
}
