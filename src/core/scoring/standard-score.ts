import { Decimal, HUNDRED, plain, ZERO } from '../number/decimal';
import { exactly } from '../number/interval';
import type { TypedNumber, TypedValue } from '../value/typed';
import { alignScales, type Aligned } from './align';
import type { WrittenRange } from './bound-text';
import { gradeGiven } from './grade-words';
import { asScore, isMet, scoreQuantity, senseOf, shown } from './quantity';
import type { ScoreInput } from './score-input';
import type { Deduction, ScoringStandard } from './standard-types';
import { tierNamed } from './tiers';
import type { ScoreResult } from './types';

const UNKNOWN: ScoreResult = { kind: 'unknown' };

/** The score that the form's own standard gives; 'unknown' where the values do not fit it. */
export function applyStandard(
  standard: Exclude<ScoringStandard, { kind: 'full-when-met' }>,
  input: ScoreInput,
): ScoreResult {
  if (standard.kind === 'all-or-nothing') return allOrNothing(input);
  if (standard.kind === 'graded') return byGrade(standard, input);
  if (input.actual.kind !== 'number') return UNKNOWN;
  if (input.actual.comparator !== null && input.actual.comparator !== '=') return UNKNOWN;
  if (standard.kind === 'proportional') {
    // An edge that is not the row's own target leaves open what the proportion is taken of.
    const { full } = standard;
    if (full !== null && !(input.target.kind === 'number' && input.target.amount.eq(full))) return UNKNOWN;
    return standard.of === 'target' ? ofTarget(input) : ofHundred(input, input.actual);
  }
  if (standard.kind === 'bands') return byBands(standard, input, input.actual);
  return deducted(standard, input, input.actual);
}

function compared(
  input: ScoreInput,
): { values: Aligned; better: 'higher' | 'lower'; met: boolean; conflict: boolean } | null {
  const { target, actual } = input;
  if (target.kind !== 'number' || actual.kind !== 'number') return null;
  const values = alignScales(target, actual, input.unit);
  const sense =
    values === null ? null : senseOf(input.comparator ?? target.comparator, input.direction, values.target);
  if (values === null || sense === null) return null;
  return { values, better: sense.better, met: isMet(values, sense), conflict: sense.conflict };
}

function allOrNothing(input: ScoreInput): ScoreResult {
  const { weight, actual, target } = input;
  if (actual.kind === 'number') {
    const numbers = compared(input);
    if (numbers === null || numbers.conflict) return UNKNOWN;
    const { values, met } = numbers;
    const working = `${shown(values.actual, values.percent)} / ${shown(values.target, values.percent)} → ${met ? plain(weight) : '0'}`;
    return { kind: 'score', score: met ? asScore(weight, weight) : ZERO, working, met };
  }
  const done = doneInWords(target, actual, input);
  if (done === null) return UNKNOWN;
  const score = done ? asScore(weight, weight) : ZERO;
  return { kind: 'score', score, working: `${wordsOf(actual)} → ${plain(score)}`, met: done };
}

function byGrade({ grades }: Extract<ScoringStandard, { kind: 'graded' }>, input: ScoreInput): ScoreResult {
  const tier = gradeGiven(wordsOf(input.actual));
  const points = tier === null ? undefined : grades.find(({ names }) => names.includes(tier))?.points;
  if (tier === null || points === undefined) return UNKNOWN;
  const score = asScore(points, input.weight);
  return { kind: 'score', score, working: `${tier} → ${plain(score)}`, met: score.eq(input.weight), tier };
}

function wordsOf(value: TypedValue): string {
  return value.kind === 'text' ? value.text : '';
}

function doneInWords(target: TypedValue, actual: TypedValue, input: ScoreInput): boolean | null {
  if (actual.kind !== 'text') return null;
  const words = actual.text.replace(/[\s。.]/g, '');
  if (/^(是|已完成|完成|全部完成|达标|合格|已达标|符合|已按时完成|按时完成)$/.test(words)) return true;
  if (/^(否|未完成|未达标|不达标|不合格|不符合)$/.test(words)) return false;
  if (target.kind === 'text' && target.text.replace(/[\s。.]/g, '') === words) return true;
  const tier = tierNamed(words, input.profile.tiers);
  if (tier === null || tier === input.profile.tiers[1]) return null;
  return tier === input.profile.tiers[0];
}

function ofTarget(input: ScoreInput): ScoreResult {
  const numbers = compared(input);
  if (numbers === null || numbers.conflict) return UNKNOWN;
  // "按完成比例" says nothing of how a bound that was overrun is shared out.
  if (numbers.better === 'lower' && !numbers.met) return UNKNOWN;
  return scoreQuantity(
    input.weight,
    numbers.values,
    { better: numbers.better, strict: false, conflict: false },
    'linear',
  );
}

/** A percent with no target: what the standard's own numbers are compared with. */
function percentOf(value: Decimal): TypedNumber {
  return {
    kind: 'number',
    amount: value,
    percent: true,
    comparator: null,
    unit: null,
    decimals: 0,
    interval: exactly(value),
    numeric: false,
    formula: false,
  };
}

function asPercent(actual: TypedNumber, near: Decimal, unit: string | null): Decimal | null {
  if (actual.percent) return actual.amount;
  return alignScales(percentOf(near), actual, unit)?.actual ?? null;
}

function ofHundred(input: ScoreInput, actual: TypedNumber): ScoreResult {
  const percent = asPercent(actual, HUNDRED, input.unit);
  if (percent === null || percent.lt(0)) return UNKNOWN;
  const score = asScore(input.weight.times(percent).div(HUNDRED), input.weight);
  const sign = percent.gt(HUNDRED) ? '→' : '=';
  return {
    kind: 'score',
    score,
    working: `${plain(input.weight)} × ${shown(percent, true)} ${sign} ${plain(score)}`,
    met: percent.gte(HUNDRED),
  };
}

interface Measured {
  readonly value: Decimal;
  readonly percent: boolean;
}

/** The number that the standard speaks of: the actual value, or its share of the target. */
function measure(
  input: ScoreInput,
  actual: TypedNumber,
  percent: boolean,
  near: Decimal,
  completion: boolean,
): Measured | null {
  if (!percent) {
    if (actual.percent) return null;
    const values = compared(input)?.values;
    if (values?.percent === true) return null;
    return { value: values?.actual ?? actual.amount, percent: false };
  }
  const counted =
    input.target.kind === 'number' &&
    !input.target.percent &&
    !actual.percent &&
    compared(input)?.values.percent === false;
  if (counted) return shareOfTarget(input);
  const value = asPercent(actual, near, input.unit);
  if (value === null) return null;
  // "完成率达到100%" beside a target of 95 %: of the target, or of the whole? Nobody says.
  const whole = input.target.kind !== 'number' || compared(input)?.values.target.eq(HUNDRED) === true;
  return completion && !whole ? null : { value, percent: true };
}

function shareOfTarget(input: ScoreInput): Measured | null {
  const numbers = compared(input);
  if (numbers === null || numbers.better === 'lower' || numbers.values.target.lte(0)) return null;
  return { value: numbers.values.actual.div(numbers.values.target).times(HUNDRED), percent: true };
}

/** Whether the value lies in the range: yes, no, or on an edge that the text leaves open. */
function contains(range: WrittenRange, value: Decimal): boolean | 'edge' {
  if (range.low !== null && value.lt(range.low)) return false;
  if (range.high !== null && value.gt(range.high)) return false;
  const atLow = range.low !== null && value.eq(range.low);
  const atHigh = range.high !== null && value.eq(range.high);
  if (atLow) return edge(range.lowIncluded, range.lowSure);
  return atHigh ? edge(range.highIncluded, range.highSure) : true;
}

function edge(included: boolean, sure: boolean): boolean | 'edge' {
  return sure ? included : 'edge';
}

function byBands(
  standard: Extract<ScoringStandard, { kind: 'bands' }>,
  input: ScoreInput,
  actual: TypedNumber,
): ScoreResult {
  const ranges = standard.bands.flatMap(({ range }) => (range === 'rest' ? [] : [range]));
  const percent = ranges.some((range) => range.percent);
  const near = Decimal.max(...ranges.map((range) => range.low ?? range.high ?? ZERO), 1);
  const found = measure(input, actual, percent, near, standard.measure === 'completion');
  if (found === null) return UNKNOWN;
  const hits = standard.bands.filter(
    ({ range }) => range !== 'rest' && contains(range, found.value) !== false,
  );
  const sure = hits.filter(({ range }) => range !== 'rest' && contains(range, found.value) === true);
  const rest = standard.bands.filter(({ range }) => range === 'rest');
  const possible = sure.length > 0 ? sure : [...hits, ...rest];
  if (possible.length === 0) return UNKNOWN;
  return between(
    possible.map(({ points }) => points),
    input.weight,
    shown(found.value, found.percent),
  );
}

/** One figure, or all between the least and the most that the text allows. */
function between(points: readonly Decimal[], weight: Decimal, working: string): ScoreResult {
  const low = asScore(Decimal.min(...points), weight);
  const high = asScore(Decimal.max(...points), weight);
  if (!low.eq(high)) return { kind: 'tier', low, high, tier: working };
  return { kind: 'score', score: low, working: `${working} → ${plain(low)}`, met: low.eq(weight) };
}

function deducted(rule: Deduction, input: ScoreInput, actual: TypedNumber): ScoreResult {
  const start = startOf(rule, input);
  if (start === null) return UNKNOWN;
  const found = measure(input, actual, rule.stepPercent, start.near, rule.measure === 'completion');
  if (found === null) return UNKNOWN;
  const { weight } = input;
  if (rule.zero !== null && contains(rule.zero, found.value) !== false) {
    return contains(rule.zero, found.value) === 'edge'
      ? UNKNOWN
      : between([ZERO], weight, shown(found.value, found.percent));
  }
  const base = found.percent && start.counted ? HUNDRED : start.value;
  const gap =
    rule.side === 'above'
      ? found.value.minus(base)
      : rule.side === 'below'
        ? base.minus(found.value)
        : found.value.minus(base).abs();
  const [a, b] = [shown(found.value, found.percent), shown(base, found.percent)];
  if (gap.lte(0))
    return {
      kind: 'score',
      score: asScore(weight, weight),
      working: `${a} / ${b} → ${plain(weight)}`,
      met: true,
    };
  return afterSteps(rule, weight, gap.div(rule.step), `|${a} − ${b}|`);
}

/** A broken step ("3.4个百分点") may count in part, not at all or whole: all three are accepted. */
function afterSteps(rule: Deduction, weight: Decimal, steps: Decimal, gap: string): ScoreResult {
  const left = (count: Decimal): Decimal =>
    Decimal.max(rule.floor, weight.minus(count.times(rule.points)), 0);
  const [most, least] = [left(steps.floor()), left(steps.ceil())];
  if (!most.eq(least))
    return { kind: 'tier', low: asScore(least, weight), high: asScore(most, weight), tier: gap };
  const score = asScore(most, weight);
  return {
    kind: 'score',
    score,
    working: `${plain(weight)} − ${plain(steps)} × ${plain(rule.points)}（${gap}） = ${plain(score)}`,
    met: false,
  };
}

interface Start {
  readonly value: Decimal;
  readonly near: Decimal;
  /** The target is a count: percents are shares of it. */
  readonly counted: boolean;
}

/** Where deducting starts: the standard's own edge, else the target. Null when the indicator runs the other way. */
function startOf(rule: Deduction, input: ScoreInput): Start | null {
  const numbers = compared(input);
  const wrongWay =
    rule.side !== 'either' && numbers !== null && (rule.side === 'above') !== (numbers.better === 'lower');
  if (rule.base !== null) {
    if (wrongWay && numbers.conflict) return null;
    return {
      value: rule.base.value,
      near: rule.base.value.isZero() ? HUNDRED : rule.base.value,
      counted: false,
    };
  }
  if (numbers === null || wrongWay || numbers.conflict) return null;
  const counted = rule.stepPercent && !numbers.values.percent;
  return { value: numbers.values.target, near: counted ? HUNDRED : numbers.values.target, counted };
}
