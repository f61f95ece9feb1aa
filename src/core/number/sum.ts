import { Decimal, ZERO } from './decimal';

/**
 * Σ, exactly. Most points and counts are small whole numbers: those are added as integers, far
 * below where an integer would lose a digit, and everything else as decimals.
 */
export function sumUp(values: readonly Decimal[]): Decimal {
  let whole = 0;
  let rest = ZERO;
  for (const value of values) {
    const small = smallInteger(value);
    if (small === null) rest = rest.plus(value);
    else whole += small;
  }
  if (whole === 0) return rest;
  return rest === ZERO ? new Decimal(whole) : rest.plus(whole);
}

/** A whole number below ten million, which the library keeps in one group of digits; null for any other. */
export function smallInteger(value: Decimal): number | null {
  const { d, e, s } = value;
  if (!value.isFinite() || d.length !== 1 || e < 0 || e > 6) return null;
  return (d[0] ?? 0) * s;
}
