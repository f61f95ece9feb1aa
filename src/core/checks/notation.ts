import type { Rate } from '../compute/types';
import { HUNDRED, plain, rounded, type Decimal } from '../number/decimal';
import { sign } from '../number/compare';

/** Rates keep four decimals, which is a percentage with two (§5): 0.39333… → "39.33%". */
export function percentShown(ratio: Decimal): string {
  return `${plain(rounded(ratio.times(HUNDRED), 2))}%`;
}

/** Scores keep two decimals: 1.9, not 1.90. */
export function pointsShown(points: Decimal): string {
  return plain(rounded(points, 2));
}

/** Amounts as they stand; what a division leaves behind is cut to what no form writes. */
export function amountShown(amount: Decimal): string {
  return plain(rounded(amount, 6));
}

/** "0.59÷1.5×100%" → "0.59 ÷ 1.5 × 100%". */
export function spaced(working: string): string {
  return working.replace(/\s*([÷×+−])\s*/g, ' $1 ');
}

/** The ratio as the cell would hold it: "39.33%" beside 60%, "39.33" beside 60, "0.3933" beside 0.6. */
export function rateLike(rate: Rate, ratio: Decimal): string {
  const { value } = rate.at;
  if (value.kind !== 'number' || value.percent || rate.at.text.includes('%')) return percentShown(ratio);
  const asRatio = rate.entered?.readings[0]?.ratio.eq(value.amount) === true;
  return asRatio ? plain(rounded(ratio, 4)) : plain(rounded(ratio.times(HUNDRED), 2));
}

const ALL_SHOWN = 12;
const HEAD = 6;
const TAIL = 2;

/** "10 + 2 + 1.9", and of a long column only its beginning and end. */
export function addition(values: readonly Decimal[], show: (value: Decimal) => string): string {
  const texts = (part: readonly Decimal[]): string[] =>
    part.map((value) => (sign(value) < 0 ? `(${show(value)})` : show(value)));
  if (values.length <= ALL_SHOWN) return texts(values).join(' + ');
  return [...texts(values.slice(0, HEAD)), '…', ...texts(values.slice(-TAIL))].join(' + ');
}
