import { Decimal as Shared } from 'decimal.js';
import { remember } from '../text/remember';

/**
 * The project's own decimal. A private clone: the library's global settings are shared by every
 * bundle on a page, and a form's arithmetic must not change because another add-in set its own.
 * 40 digits hold any product of two 15-digit amounts exactly.
 */
export const Decimal = Shared.clone({
  precision: 40,
  rounding: Shared.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = Shared;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const HUNDRED = new Decimal(100);

/** Text → decimal; null when the text is no plain number (no thousands signs, no units here). */
export function parseDecimal(text: string): Decimal | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
  return new Decimal(text);
}

/**
 * The number a spreadsheet cell stands for. Spreadsheets store binary floats and show 15 digits:
 * what was typed as 0.3933 stands in the file as 0.39329999999999998.
 */
export const storedNumber = remember((text): Decimal | null => {
  const exact = parseDecimal(text.trim());
  return exact === null ? null : exact.toSignificantDigits(15);
});

/** Decimal → the shortest plain text, never with an exponent, never "-0". */
export function plain(value: Decimal): string {
  if (value.isZero()) return '0';
  // One group of digits, none of them behind the point: most numbers of a form.
  const whole = value.d.length === 1 && value.e >= 0 && value.e < 7;
  return whole ? String((value.d[0] ?? 0) * value.s) : value.toFixed();
}

/** Rounded half up, and without trailing zeros: 39.3333… at 2 → "39.33", 98.00 → "98". */
export function rounded(value: Decimal, decimals: number): Decimal {
  return value.decimalPlaces() <= decimals ? value : value.toDecimalPlaces(decimals);
}
