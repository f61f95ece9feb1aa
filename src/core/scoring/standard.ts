import { ZERO, type Decimal } from '../number/decimal';
import type { WrittenRange } from './bound-text';
import { clausesOf, conditionOf, speaksOfPoints, type Clause, type Condition } from './standard-clause';
import type { Deduction, ScoringStandard, StandardBand, StandardGrade } from './standard-types';

interface Given {
  readonly condition: Condition | null;
  readonly points: Decimal;
}

interface Parts {
  readonly given: Given[];
  readonly each: Extract<Clause, { kind: 'each' }>[];
  /** Conditions that stood before an "每…扣". */
  readonly eachConditions: Condition[];
  readonly shares: { readonly of: 'target' | 'hundred'; readonly condition: Condition | null }[];
  most: Decimal | null;
}

/**
 * The form's own 评分标准 in prose → a rule.
 *   'default'  the text holds no scoring rule at all: a description, a rate formula
 *   null       it holds one that cannot be read for certain: nothing may be claimed of the score
 * Points that do not fit the weight (the text gives 5, the form 3) are not certain either.
 */
export function parseScoringStandard(text: string, weight: Decimal): ScoringStandard | 'default' | null {
  if (text.length > 1200) return null;
  const folded = text.normalize('NFKC').replace(/\s/g, '');
  if (text.trim() === '' || !speaksOfPoints(folded) || BY_TIERS.test(folded)) return 'default';
  const parts = collect(clausesOf(text, weight));
  if (parts === null) return ONLY_FULL.test(folded) ? { kind: 'full-when-met' } : null;
  if (parts.each.length > 0) return deduction(parts, weight);
  if (parts.shares.length > 0) return proportional(parts, weight);
  return tableOrSwitch(parts, weight);
}

/** The tiers of §5 in the standard's own words: the general rule, said again. */
const BY_TIERS = /^(按|根据)?完成(档次|等级|程度)(计分|评分|打分|得分)[。.]?$|部分达成.*分别按/;
/** One condition for the full score, and no word of deductions, shares or nothing. */
const ONLY_FULL = /^[^。；;扣否按每]{2,40}(得|计|记)满分[。.；;]?$/;

/** Clause by clause; null at the first that speaks of points and is not understood. */
function collect(clauses: readonly Clause[]): Parts | null {
  const parts: Parts = { given: [], each: [], eachConditions: [], shares: [], most: null };
  let waiting: Condition | null = null;
  for (const clause of clauses) {
    if (clause.kind === 'unread') return null;
    if (clause.kind === 'words') {
      waiting = conditionOf(clause.text) ?? waiting;
      continue;
    }
    if (!place(parts, clause, waiting)) return null;
    waiting = null;
  }
  return waiting === null ? parts : null;
}

function place(
  parts: Parts,
  clause: Exclude<Clause, { kind: 'words' | 'unread' }>,
  waiting: Condition | null,
): boolean {
  if (clause.kind === 'cap') return waiting === null;
  if (clause.kind === 'most') {
    parts.most = clause.points;
    return waiting === null;
  }
  if (clause.kind === 'each') {
    parts.each.push(clause);
    if (waiting !== null) parts.eachConditions.push(waiting);
    return true;
  }
  const own = clause.condition === '' ? waiting : conditionOf(clause.condition);
  if (clause.condition !== '' && (own === null || waiting !== null)) return false;
  if (clause.kind === 'proportional') parts.shares.push({ of: clause.of, condition: own });
  else parts.given.push({ condition: own, points: clause.points });
  return true;
}

function isWhole(given: Given, weight: Decimal): boolean {
  return given.points.eq(weight) && given.condition?.kind !== 'unmet';
}

/** One "每…扣" with, at most, a full mark to start from and a bound under which nothing is given. */
function deduction(parts: Parts, weight: Decimal): Deduction | null {
  const [each, more] = parts.each;
  const whole = parts.given.filter((given) => isWhole(given, weight));
  const nothing = parts.given.filter((given) => given.points.isZero() && given.condition?.kind === 'range');
  if (each === undefined || more !== undefined || parts.shares.length > 0) return null;
  if (whole.length > 1 || nothing.length > 1 || whole.length + nothing.length !== parts.given.length)
    return null;
  const start = whole[0]?.condition ?? null;
  const base = start?.kind === 'range' ? baseOf(start.range, each) : null;
  if ((start?.kind === 'range' && base === null) || !continues(parts.eachConditions, base)) return null;
  if (base !== null && base.percent !== each.percent) return null;
  const zero = nothing[0]?.condition?.kind === 'range' ? nothing[0].condition.range : null;
  const floor = parts.most === null ? ZERO : weight.minus(parts.most);
  const measure = start?.kind === 'range' && start.ofCompletion ? 'completion' : 'actual';
  const { side, step, points } = each;
  return {
    kind: 'deduction',
    base,
    side,
    step,
    stepPercent: each.percent,
    points,
    floor: floor.lt(0) ? ZERO : floor,
    zero,
    measure,
  };
}

/** The edge that deducting starts from: "≤100%" for going above, "达到95%" for staying below, "100%" for both. */
function baseOf(range: WrittenRange, { side, percent }: Parts['each'][number]): Deduction['base'] {
  if (!range.single && (side === 'either' || (range.low !== null && range.high !== null))) return null;
  const value = range.single ? range.low : side === 'above' ? range.high : range.low;
  // A 0 needs no "%" to be one.
  return value === null ? null : { value, percent: value.isZero() ? percent : range.percent };
}

/** "＞0，每超过1个百分点…" after "≤0，计8分": the same edge said again. Any other condition is one more rule. */
function continues(conditions: readonly Condition[], base: Deduction['base']): boolean {
  return conditions.every((condition) => {
    if (condition.kind === 'unmet') return true;
    if (condition.kind !== 'range' || base === null) return false;
    const edge = condition.range.single ? null : (condition.range.low ?? condition.range.high);
    const open = condition.range.low === null || condition.range.high === null;
    return open && edge !== null && edge.eq(base.value);
  });
}

function proportional(parts: Parts, weight: Decimal): ScoringStandard | null {
  const [share, more] = parts.shares;
  if (share === undefined || more !== undefined || parts.most !== null) return null;
  if (share.condition !== null && share.condition.kind !== 'unmet') return null;
  const edges: Decimal[] = [];
  for (const { condition, points } of parts.given) {
    if (!points.eq(weight)) return null;
    if (condition?.kind === 'met') continue;
    const edge = condition?.kind === 'range' ? fullFrom(condition.range) : null;
    if (edge === null) return null;
    edges.push(edge);
  }
  return edges.length > 1 ? null : { kind: 'proportional', of: share.of, full: edges[0] ?? null };
}

/** "达到90%", "90%以上": where the full mark begins; null for a stretch with two ends or an upper one. */
function fullFrom(range: WrittenRange): Decimal | null {
  return range.single || (range.high === null && range.lowIncluded) ? range.low : null;
}

function tableOrSwitch(parts: Parts, weight: Decimal): ScoringStandard | null {
  if (parts.most !== null || parts.given.length === 0) return null;
  const kinds = new Set(parts.given.map(({ condition }) => condition?.kind ?? 'none'));
  if (kinds.has('none')) return null;
  if (kinds.has('grade')) return graded(parts.given, weight);
  if (kinds.has('range')) return kinds.has('met') ? null : table(parts.given, weight);
  const right = parts.given.every(({ condition, points }) =>
    condition?.kind === 'met' ? points.eq(weight) : points.isZero(),
  );
  return right && kinds.has('unmet') ? { kind: 'all-or-nothing' } : null;
}

/** A name with two scores, or no name with the whole weight: not the rule of this row. */
function graded(given: readonly Given[], weight: Decimal): ScoringStandard | null {
  const grades: StandardGrade[] = [];
  for (const { condition, points } of given) {
    if (condition?.kind !== 'grade') return null;
    if (grades.some(({ names }) => names.some((name) => condition.names.includes(name)))) return null;
    grades.push({ names: condition.names, points });
  }
  return grades.some(({ points }) => points.eq(weight)) ? { kind: 'graded', grades } : null;
}

function table(given: readonly Given[], weight: Decimal): ScoringStandard | null {
  const bands: StandardBand[] = [];
  let ofCompletion = 0;
  for (const { condition, points } of given) {
    if (condition?.kind === 'range') {
      bands.push({ range: condition.range, points });
      if (condition.ofCompletion) ofCompletion += 1;
    } else {
      bands.push({ range: 'rest', points });
    }
  }
  const ranges = bands.flatMap(({ range }) => (range === 'rest' ? [] : [range]));
  const percents = new Set(ranges.filter((range) => !isZeroOnly(range)).map((range) => range.percent));
  const best = bands.reduce((most, { points }) => (points.gt(most) ? points : most), ZERO);
  const rests = bands.length - ranges.length;
  if (percents.size > 1 || rests > 1 || !best.eq(weight)) return null;
  return { kind: 'bands', bands, measure: ofCompletion > 0 ? 'completion' : 'actual' };
}

/** "=0" carries no "%" in a table of percents. */
function isZeroOnly(range: WrittenRange): boolean {
  return (range.low === null || range.low.isZero()) && (range.high === null || range.high.isZero());
}
