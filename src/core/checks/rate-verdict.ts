import { isTruncationOf } from '../causes/truncation';
import type { EnteredRate, Rate } from '../compute/types';
import type { Decimal } from '../number/decimal';
import { covers } from '../number/interval';
import type { Comparator } from '../value/typed';

export type RateVerdict =
  /** Nothing to compare: a value is missing on one side, or "90%左右" was typed. */
  | 'silent'
  | 'agrees'
  /** The exact value cut instead of rounded (§6). */
  | 'truncated'
  | 'contradicts';

/** What was typed against what the definition gives, in every reading that either allows. */
export function rateVerdict(rate: Rate): RateVerdict {
  const { entered, outcome } = rate;
  if (entered === null || outcome.kind !== 'value') return 'silent';
  const comparator = rate.at.value.kind === 'number' ? rate.at.value.comparator : null;
  if (comparator === '≈') return 'silent';
  const candidates = [outcome.ratio, ...rate.accepted];
  const verdicts = candidates.flatMap((right) =>
    entered.readings.map((reading) => compare(reading, right, comparator)),
  );
  if (verdicts.includes('agrees')) return 'agrees';
  return verdicts.includes('truncated') ? 'truncated' : 'contradicts';
}

/** "95%以上" holds for everything from 95 % up; a plain number for its interval. */
function compare(
  reading: EnteredRate['readings'][number],
  right: Decimal,
  comparator: Comparator | null,
): RateVerdict {
  if (comparator === '≥' || comparator === '>')
    return right.gte(reading.interval.low) ? 'agrees' : 'contradicts';
  if (comparator === '≤' || comparator === '<')
    return right.lte(reading.interval.high) ? 'agrees' : 'contradicts';
  // 92.5 % lies on the very edge of 92 % and is cut all the same: rounding gives 93 %.
  if (isTruncationOf(reading.ratio, reading.decimals, right)) return 'truncated';
  return covers(reading.interval, right) ? 'agrees' : 'contradicts';
}
