import { plain, rounded, type Decimal } from '../number/decimal';
import { reach } from '../number/interval';
import type { TypedNumber } from '../value/typed';
import { findCause } from './find-cause';
import { swappedDigits } from './stories/digits';
import {
  fullMarkThoughMissed,
  otherRule,
  percentAsScore,
  roundedWhole,
  timesThePercent,
  type ScoreFacts,
} from './stories/scoring';
import type { Cause, Entry } from './types';

export interface ScoreCauseInput extends ScoreFacts {
  readonly typed: TypedNumber;
}

const show = (value: Decimal): string => plain(rounded(value, 2));

/** Why a score may have been typed as it was; null when no slip gives that number. */
export function scoreCauses({ typed, ...facts }: ScoreCauseInput): Cause | null {
  // Scores count to a tenth (§6), however few digits were typed.
  const entry: Entry = {
    amount: typed.amount,
    decimals: typed.decimals,
    interval: reach(typed.amount, Math.max(typed.decimals, 1)),
  };
  const stories = [
    ...timesThePercent(facts),
    ...percentAsScore(facts),
    ...otherRule(facts),
    ...roundedWhole(facts),
    ...fullMarkThoughMissed(facts),
    ...swappedDigits(entry, facts.right, show),
  ];
  return findCause(stories, entry, facts.right);
}
