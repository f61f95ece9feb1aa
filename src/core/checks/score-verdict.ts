import type { ScoreEntry } from '../compute/types';
import type { FormCell } from '../layout/types';
import { Decimal } from '../number/decimal';
import { exceeds } from './score-cells';
import type { Severity } from './types';
import { nearer, sign } from '../number/compare';

/** §6: a score that differs by less than this is none; scores get no interval besides. */
const TOLERANCE = new Decimal('0.1');

/** True when the two are the same score within what §6 lets pass. */
export function sameScore(a: Decimal, b: Decimal): boolean {
  return nearer(a, b, TOLERANCE);
}

/** True when the entered score is the right one, or another that the rules allow as well. */
export function isAccepted(entered: Decimal, right: Decimal, accepted: readonly Decimal[]): boolean {
  return sameScore(entered, right) || accepted.some((other) => sameScore(entered, other));
}

/** An entered score that no other check speaks for: neither above its weight nor below 0. */
export function judgeable(score: ScoreEntry): score is ScoreEntry & { readonly entered: Decimal } {
  const { entered, weight } = score;
  return entered !== null && sign(entered) >= 0 && (weight === null || !exceeds(entered, weight));
}

/** A number was done: where the form's rule leaves a span of scores, the span is of a quantity, not a tier. */
export function isMeasured({ indicator }: ScoreEntry): boolean {
  return indicator?.actual.kind === 'number';
}

/** Something was written into the reason cell; "/", "无" and template prompts are nothing. */
export function hasReason(reason: FormCell | null | undefined): boolean {
  if (reason == null || reason.text === '') return false;
  return reason.value.kind !== 'not-applicable' && reason.value.kind !== 'placeholder';
}

/** Units may be stricter with themselves, if they say why (§7). */
export function severityOf(score: ScoreEntry, lower: boolean): Severity {
  return lower && hasReason(score.reason) ? 'warning' : 'error';
}
