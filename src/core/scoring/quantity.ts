import { ONE, plain, rounded, ZERO, type Decimal } from '../number/decimal';
import type { Comparator } from '../value/typed';
import type { Aligned } from './align';
import type { ScoreResult, ScoringProfile } from './types';
import { compare, sign } from '../number/compare';

export interface Sense {
  readonly better: 'higher' | 'lower';
  /** ">" and "<": the target itself does not meet. */
  readonly strict: boolean;
  /** The sign on the form says the opposite of what the indicator is known for. */
  readonly conflict: boolean;
}

/**
 * Which way the target is to be read. "=" and no sign at all mean "higher" with a target above 0
 * and "lower" with a target of 0, unless the indicator is known better. Null for "左右": how near
 * is near is nowhere said.
 */
export function senseOf(
  comparator: Comparator | null,
  direction: 'higher' | 'lower' | null,
  target: Decimal,
): Sense | null {
  if (comparator === '≈') return null;
  if (comparator === '≥' || comparator === '>')
    return { better: 'higher', strict: comparator === '>', conflict: direction === 'lower' };
  if (comparator === '≤' || comparator === '<')
    return { better: 'lower', strict: comparator === '<', conflict: direction === 'higher' };
  const better = direction ?? (target.gt(0) ? 'higher' : 'lower');
  return { better, strict: false, conflict: false };
}

export function isMet(values: Aligned, sense: Sense): boolean {
  const difference = compare(values.actual, values.target);
  if (sense.better === 'higher') return sense.strict ? difference > 0 : difference >= 0;
  return sense.strict ? difference < 0 : difference <= 0;
}

/** "95%", "0.59": as a message shows it. */
export function shown(value: Decimal, percent: boolean): string {
  return `${plain(rounded(value, 4))}${percent ? '%' : ''}`;
}

/** Never over the weight, never below 0, two decimals. */
export function asScore(value: Decimal, weight: Decimal): Decimal {
  const capped = compare(value, weight) > 0 ? weight : sign(value) < 0 ? ZERO : value;
  return rounded(capped, 2);
}

/** §5 of the rules. Unknown where they say nothing: a target below 0 that was missed, a sign against the indicator. */
export function scoreQuantity(
  weight: Decimal,
  values: Aligned,
  sense: Sense,
  lowerRule: ScoringProfile['lowerRule'],
): ScoreResult {
  const { actual, target, percent } = values;
  const met = isMet(values, sense);
  if (met) {
    const sign = sense.better === 'higher' ? (sense.strict ? '>' : '≥') : sense.strict ? '<' : '≤';
    return {
      kind: 'score',
      score: asScore(weight, weight),
      working: `${shown(actual, percent)} ${sign} ${shown(target, percent)} → ${plain(weight)}`,
      met,
    };
  }
  if (sense.conflict || target.lt(0) || actual.eq(target)) return atTheEdge(weight, values, sense);
  return sense.better === 'higher' ? short(weight, values) : over(weight, values, lowerRule);
}

/** "＞90%" and exactly 90 %: not met, yet the share of the target is whole. */
function atTheEdge(weight: Decimal, values: Aligned, sense: Sense): ScoreResult {
  const { actual, target, percent } = values;
  if (sense.conflict || !actual.eq(target) || !target.gt(0)) return { kind: 'unknown' };
  const working = `${plain(weight)} × ${shown(actual, percent)} ÷ ${shown(target, percent)} = ${plain(weight)}`;
  return { kind: 'score', score: asScore(weight, weight), working, met: false };
}

function short(weight: Decimal, { actual, target, percent }: Aligned): ScoreResult {
  if (target.isZero()) return { kind: 'unknown' };
  const score = asScore(weight.times(actual).div(target), weight);
  const working = `${plain(weight)} × ${shown(actual, percent)} ÷ ${shown(target, percent)} = ${plain(score)}`;
  return { kind: 'score', score, working, met: false };
}

function over(
  weight: Decimal,
  { actual, target, percent }: Aligned,
  rule: ScoringProfile['lowerRule'],
): ScoreResult {
  const [a, t] = [shown(actual, percent), shown(target, percent)];
  if (target.isZero()) return { kind: 'score', score: ZERO, working: `${a} > ${t} → 0`, met: false };
  const inverse = rule === 'inverse';
  const share = inverse ? target.div(actual) : ONE.minus(actual.minus(target).div(target));
  const score = asScore(weight.times(share), weight);
  const sum = inverse ? `${plain(weight)} × ${t} ÷ ${a}` : `${plain(weight)} × (1 − (${a} − ${t}) ÷ ${t})`;
  const end = !inverse && share.lt(0) ? ' < 0 → 0' : ` = ${plain(score)}`;
  return { kind: 'score', score, working: `${sum}${end}`, met: false };
}
