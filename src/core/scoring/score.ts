import { HUNDRED, rounded, type Decimal } from '../number/decimal';
import type { Comparator, TypedNumber, TypedValue } from '../value/typed';
import { alignScales } from './align';
import type { ScoreInput } from './score-input';
import { asScore, isMet, scoreQuantity, senseOf } from './quantity';
import { parseScoringStandard } from './standard';
import { applyStandard } from './standard-score';
import { tierNamed, tierOf } from './tiers';
import type { CompletionTier, ScoreResult } from './types';
import { sign } from '../number/compare';

const UNKNOWN: ScoreResult = { kind: 'unknown' };

/**
 * The score that target, actual and weight give (§5). The form's own 评分标准 comes first; where it
 * cannot be read for certain, where a value is missing, or where two readings are possible, the
 * answer is 'unknown' and nothing may be claimed.
 */
export function scoreIndicator(input: ScoreInput): ScoreResult {
  if (sign(input.weight) < 0) return UNKNOWN;
  const standard = input.standard === null ? 'default' : parseScoringStandard(input.standard, input.weight);
  if (standard === null) return UNKNOWN;
  if (standard === 'default') return byRules(input);
  return standard.kind === 'full-when-met' ? fullWhenMet(byRules(input)) : applyStandard(standard, input);
}

/** The standard says what earns the full score; how much less earns what, it leaves to whoever scores. */
function fullWhenMet(result: ScoreResult): ScoreResult {
  return result.kind === 'score' && !result.met ? UNKNOWN : result;
}

function byRules(input: ScoreInput): ScoreResult {
  const { target, actual } = input;
  if (target.kind === 'number' && actual.kind === 'number') return quantitative(input, target, actual);
  if (target.kind === 'range' && actual.kind === 'number') return insideRange(input, target, actual);
  return qualitative(input);
}

function quantitative(input: ScoreInput, target: TypedNumber, actual: TypedNumber): ScoreResult {
  const values = alignScales(target, actual, input.unit);
  if (values === null) return UNKNOWN;
  const sense = senseOf(input.comparator ?? target.comparator, input.direction, values.target);
  if (sense === null) return UNKNOWN;
  if (!certain(actual.comparator, sense.better, isMet(values, sense))) return UNKNOWN;
  return scoreQuantity(input.weight, values, sense, input.profile.lowerRule);
}

/** "≥95%" as an actual value says enough to meet "≥90%", and too little to tell by how much 98 % was missed. */
function certain(comparator: Comparator | null, better: 'higher' | 'lower', met: boolean): boolean {
  if (comparator === null || comparator === '=') return true;
  const side = comparator === '≥' || comparator === '>' ? 'higher' : comparator === '≈' ? null : 'lower';
  return met && side === better;
}

/** Inside "10-20" is met; by how much the outside misses is nowhere said. */
function insideRange(
  input: ScoreInput,
  target: Extract<TypedValue, { kind: 'range' }>,
  actual: TypedNumber,
): ScoreResult {
  const low = alignScales(target.low, actual, input.unit);
  const high = alignScales(target.high, actual, input.unit);
  if (low === null || high === null || (actual.comparator !== null && actual.comparator !== '='))
    return UNKNOWN;
  if (low.actual.lt(low.target) || high.actual.gt(high.target)) return UNKNOWN;
  const sign = low.percent ? '%' : '';
  const working = `${low.target.toString()}${sign} ≤ ${low.actual.toString()}${sign} ≤ ${high.target.toString()}${sign} → ${input.weight.toString()}`;
  return { kind: 'score', score: asScore(input.weight, input.weight), working, met: true };
}

function qualitative(input: ScoreInput): ScoreResult {
  const { target, actual, profile } = input;
  if (target.kind !== 'text' && target.kind !== 'number') return UNKNOWN;
  const tier = tierOfActual(target, actual, input.reason ?? '', profile.tiers);
  return tier === null ? UNKNOWN : tierResult(tier, input.weight);
}

/** "比上年下降5%", "有效控制", "无拖欠": a percent beside it measures the thing itself, not how far it was done. */
const MEASURED = /[\d０-９]|控制|零|无|不超|下降|降低|减少|增长|提高/;

function tierOfActual(
  target: TypedValue,
  actual: TypedValue,
  reason: string,
  tiers: readonly CompletionTier[],
): CompletionTier | null {
  if (actual.kind === 'text') {
    const named = tierNamed(actual.text, tiers);
    if (named !== null) return named;
    // "健全" against "健全": done as declared.
    if (target.kind === 'text' && same(target.text, actual.text)) return tiers[0] ?? null;
    return tierNamed(reason, tiers);
  }
  if (target.kind !== 'text' || actual.kind !== 'number' || MEASURED.test(target.text)) return null;
  const named = tierNamed(reason, tiers);
  if (named !== null) return named;
  const plainHundred = actual.unit === null && actual.amount.eq(HUNDRED);
  return actual.percent || plainHundred ? tierOf(actual.amount, tiers) : null;
}

function same(a: string, b: string): boolean {
  const fold = (text: string): string => text.normalize('NFKC').replace(/[\s。.;,、]/g, '');
  return fold(a) !== '' && fold(a) === fold(b);
}

function tierResult(tier: CompletionTier, weight: Decimal): ScoreResult {
  const part = (percent: number): Decimal => rounded(weight.times(percent).div(HUNDRED), 2);
  return { kind: 'tier', low: part(tier.low), high: part(tier.high), tier: tier.names[0] ?? '' };
}
