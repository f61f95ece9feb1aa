import { HUNDRED, plain, rounded, type Decimal } from '../number/decimal';
import { scale } from '../number/interval';
import type { TypedNumber } from '../value/typed';
import { findCause } from './find-cause';
import { complement } from './stories/complement';
import { swappedDigits } from './stories/digits';
import {
  changeOrWhole,
  copiedRate,
  inverted,
  laterBase,
  otherDenominator,
  percentSlip,
} from './stories/ratio';
import { isTruncationOf } from './truncation';
import type { Cause, Entry, NamedAmount, Story } from './types';

export interface RateCauseInput {
  /** The indicator's name: tells what its rest is called, and whether it is a change. */
  readonly subject: string;
  readonly typed: TypedNumber;
  /** The exact rate as a ratio: 0.39333… */
  readonly right: Decimal;
  /** For a plain ratio, and for a change (later − earlier) ÷ earlier: numerator = later, denominator = earlier. */
  readonly numerator: NamedAmount | null;
  readonly denominator: NamedAmount | null;
  /** Other amounts of the same kind: 年初预算数 beside 全年预算数. */
  readonly otherDenominators: readonly NamedAmount[];
  /** Rates of neighbouring rows as ratios. */
  readonly otherRates: readonly NamedAmount[];
}

const show = (value: Decimal): string => `${plain(rounded(value, 2))}%`;
const CHANGE = /调整率|变动率|增长率|增加率|降低率|下降率/;

/** Why a rate may have been typed as it was; null when no slip gives that number. */
export function rateCauses(input: RateCauseInput): Cause | null {
  const right = input.right.times(HUNDRED);
  const entry = percentEntry(input.typed, right);
  // Cut instead of rounded is no slip of this kind: the check says so itself.
  if (isTruncationOf(entry.amount, entry.decimals, right)) return null;
  const stories: readonly Story[] = [
    ...percentSlip(right, show),
    ...(CHANGE.test(input.subject) ? [] : complement(input.subject, right, show)),
    ...changeOrWhole(input.subject, right, show),
    ...byOperands(input),
    ...swappedDigits(entry, right, show),
    ...copiedRate(
      input.otherRates.map(({ name, value }) => ({ name, value: value.times(HUNDRED) })),
      show,
    ),
  ];
  return findCause(stories, entry, right, true);
}

function byOperands({
  subject,
  numerator,
  denominator,
  otherDenominators,
}: RateCauseInput): readonly Story[] {
  if (numerator === null || denominator === null) return [];
  if (CHANGE.test(subject)) return laterBase(denominator, numerator, show);
  return [
    ...inverted(numerator, denominator, show),
    ...otherDenominator(numerator, denominator, otherDenominators, show),
  ];
}

/**
 * The entry in percent. A plain number is one already when it is near the right percent, else it
 * is a ratio: 0.95 in a cell without "%" is 95 %.
 */
function percentEntry(typed: TypedNumber, right: Decimal): Entry {
  const ratio = !typed.percent && typed.amount.abs().lte(1) && right.abs().gt(1);
  if (!ratio) return { amount: typed.amount, decimals: typed.decimals, interval: typed.interval };
  return {
    amount: typed.amount.times(HUNDRED),
    decimals: typed.decimals - 2,
    interval: scale(typed.interval, HUNDRED),
  };
}
