import type { FormCell } from '../layout/types';
import { HUNDRED, ONE, type Decimal } from '../number/decimal';
import { alignScales, type Aligned } from '../scoring/align';
import { isMet, senseOf, shown } from '../scoring/quantity';
import type { TypedNumber, TypedValue } from '../value/typed';
import { rateReadings } from './rate-readings';
import type { Indicator, Rate, RateOutcome } from './types';

/**
 * 完成率 beside 指标值 and 实际完成值. Nobody says how far it may pass 100 %, nor how a bound that must not be
 * passed is turned into a rate: every usual way is accepted.
 */
export function completionRates(indicators: readonly Indicator[]): Rate[] {
  const shared = sharedCells(indicators);
  return indicators.flatMap((indicator) => {
    const { completion: at, target, actual } = indicator.row.cells;
    if (at === undefined || target === undefined || actual === undefined || shared.has(at.place)) return [];
    return rateOf(indicator, at, target, actual) ?? [];
  });
}

/** A rate merged over several rows is none of theirs alone. */
function sharedCells(indicators: readonly Indicator[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { row } of indicators) {
    const place = row.cells.completion?.place;
    if (place !== undefined) (once.has(place) ? more : once).add(place);
  }
  return more;
}

function rateOf(indicator: Indicator, at: FormCell, target: FormCell, actual: FormCell): Rate | null {
  const entered = rateReadings(at, true);
  const worked = completion(indicator, target, actual);
  if (entered === null || worked === null) return null;
  return {
    role: 'completion',
    name: `${indicator.name}的完成率`,
    scope: indicator.scope,
    at,
    indicator: null,
    formula: '实际完成值÷指标值×100%',
    source: 'table',
    clause: '完成率=实际完成值÷指标值×100%',
    ...worked,
    rivals: [],
    entered,
  };
}

function completion(
  indicator: Indicator,
  targetAt: FormCell,
  actualAt: FormCell,
): { outcome: RateOutcome; accepted: readonly Decimal[] } | null {
  const { target, actual, unit } = indicator;
  if (!isExact(target) || !isExact(actual) || !isPlain(actual)) return null;
  const values = alignScales(target, actual, unit);
  if (values === null || values.target.lte(0) || values.actual.lt(0)) return null;
  if (indicator.share && values.percent && isBeyond(values)) return null;
  const sense = senseOf(indicator.comparator ?? target.comparator, indicator.direction, values.target);
  if (sense === null || sense.conflict) return null;
  const ratio = values.actual.div(values.target);
  const capped = ratio.gt(1) ? [ONE] : [];
  const met = isMet(values, sense) ? [ONE] : [];
  const shownUnit = values.percent ? '%' : unit;
  const outcome: RateOutcome = {
    kind: 'value',
    ratio,
    working: `${shown(values.actual, values.percent)}÷${shown(values.target, values.percent)}×100%`,
    inputs: [
      { name: '实际完成值', at: actualAt, value: values.actual, unit: shownUnit },
      { name: '指标值', at: targetAt, value: values.target, unit: shownUnit },
    ],
  };
  const lower = sense.better === 'lower' || indicator.direction === null ? asBound(ratio) : [];
  return { outcome, accepted: [...capped, ...met, ...lower] };
}

/** What must stay low is done by target ÷ actual, or by what is left of 1 after the excess. */
function asBound(ratio: Decimal): readonly Decimal[] {
  const left = ONE.times(2).minus(ratio);
  return [...(ratio.isZero() ? [] : [ONE.div(ratio)]), ...(left.isNegative() ? [] : [left])];
}

/** 525 % of a share is a slip itself (`percent-out-of-range`); what follows from it is no second one. */
function isBeyond({ target, actual }: Aligned): boolean {
  return target.gt(HUNDRED) || actual.gt(HUNDRED);
}

function isExact(value: TypedValue): value is TypedNumber {
  return value.kind === 'number' && value.comparator !== '≈';
}

/** "≥95%" as an actual value says not by how much. */
function isPlain({ comparator }: TypedNumber): boolean {
  return comparator === null || comparator === '=';
}
