import { reach } from '../number/interval';
import type { TypedNumber } from '../value/typed';
import { findCause } from './find-cause';
import { cutShort, movedPoint, swappedDigits } from './stories/digits';
import {
  amountShown,
  bystanderCounted,
  copiedAmount,
  countedTwice,
  leftOut,
  parentCounted,
  unitSlip,
} from './stories/summing';
import type { Cause, Entry, NamedAmount } from './types';
import { sumUp } from '../number/sum';

export interface SumCauseInput {
  readonly typed: TypedNumber;
  /** In the unit of the total. */
  readonly parts: readonly NamedAmount[];
  /** Amounts beside the parts that are no parts (当年结余 beside 支出). */
  readonly bystanders: readonly NamedAmount[];
  /** Rows that sum up some of the parts (小计); they are no parts themselves. */
  readonly parents?: readonly NamedAmount[];
  /** Totals and amounts elsewhere that may have been copied (收入合计 for 支出合计). */
  readonly others?: readonly NamedAmount[];
  /** A part was put right since: the total may go by the part as it was, and nothing was cut off. */
  readonly outdated?: boolean;
}

/** Why a total may have been typed as it was; null when no slip gives that number. */
export function sumCauses({
  typed,
  parts,
  bystanders,
  parents = [],
  others = [],
  outdated = false,
}: SumCauseInput): Cause | null {
  const right = sumUp(parts.map(({ value }) => value));
  // A total counts to the cent of its unit, however few digits were typed.
  const decimals = Math.max(typed.decimals, 2);
  const entry: Entry = {
    amount: typed.amount,
    decimals: typed.decimals,
    interval: reach(typed.amount, decimals),
  };
  const stories = [
    ...bystanderCounted(right, parts, bystanders),
    ...leftOut(right, parts),
    ...countedTwice(right, parts),
    ...parentCounted(right, parents),
    ...unitSlip(right, parts),
    ...swappedDigits(entry, right, amountShown),
    ...movedPoint(entry, right, amountShown),
    ...(outdated ? [] : cutShort(entry, right, amountShown)),
    ...copiedAmount(others),
  ];
  return findCause(stories, entry, right);
}
