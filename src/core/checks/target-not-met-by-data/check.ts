import type { Indicator, Rate } from '../../compute/types';
import { directionByName } from '../../indicators/direction';
import { HUNDRED, rounded, type Decimal } from '../../number/decimal';
import { exactly } from '../../number/interval';
import { alignScales } from '../../scoring/align';
import { isMet, senseOf, type Sense } from '../../scoring/quantity';
import type { TypedNumber } from '../../value/typed';
import type { Check } from '../check';
import { finding } from '../finding';
import { percentShown, rateLike, spaced } from '../notation';
import { rateVerdict } from '../rate-verdict';
import type { Finding } from '../types';
import { clause, notMet, title } from './messages';

const meta = { id: 'target-not-met-by-data', severity: 'warning' } as const;

export const check: Check = { ...meta, title, clause, run: (analysis) => analysis.rates.flatMap(judge) };

function judge(rate: Rate): readonly Finding[] {
  const { indicator, outcome, at, name } = rate;
  if (rate.role !== 'actual' || indicator === null || outcome.kind !== 'value') return [];
  const bound = boundOf(indicator);
  if (bound === null) return [];
  // Under another reading of the definition the target is met: nothing may be claimed.
  if ([outcome.ratio, ...rate.accepted].some((ratio) => bound.meets(typedRate(ratio)) !== false)) return [];
  if (isOwnedUp(rate, indicator, bound)) return [];
  const hasActual = indicator.row.cells.actual !== undefined;
  const message = notMet({
    name,
    working: spaced(outcome.working),
    result: percentShown(outcome.ratio),
    target: targetText(indicator),
    turned: bound.turned,
  });
  const expected = hasActual && at.text !== '' ? rateLike(rate, outcome.ratio) : null;
  return [finding(meta, { at, message, subject: name, clause: rate.clause, expected })];
}

interface Bound {
  /** Set to the true direction when the sign contradicts it. */
  readonly turned: 'higher' | 'lower' | null;
  /** Null when the two cannot be compared. */
  readonly meets: (actual: TypedNumber) => boolean | null;
}

/** The target as a bound, read in the indicator's true direction; null when it sets none. */
function boundOf(indicator: Indicator): Bound | null {
  const { target, comparator } = indicator;
  // "≤5" under a rate is 5 %.
  const unit = indicator.unit ?? (indicator.rate ? '%' : null);
  const known = directionByName(indicator.name, indicator.level2) ?? indicator.direction;
  if (target.kind === 'range') {
    const meets = (actual: TypedNumber): boolean | null => {
      const low = alignScales(target.low, actual, unit);
      const high = alignScales(target.high, actual, unit);
      return low === null || high === null
        ? null
        : low.actual.gte(low.target) && high.actual.lte(high.target);
    };
    return { turned: null, meets };
  }
  if (target.kind !== 'number') return null;
  const sense = senseOf(comparator, known, target.amount);
  if (sense === null) return null;
  const turned: Sense | null =
    sense.conflict && known !== null ? { better: known, strict: false, conflict: false } : null;
  const meets = (actual: TypedNumber): boolean | null => {
    const values = alignScales(target, actual, unit);
    return values === null ? null : isMet(values, turned ?? sense);
  };
  return { turned: turned?.better ?? null, meets };
}

/** A computed rate as if typed with the two decimals that rates keep. */
function typedRate(ratio: Decimal): TypedNumber {
  const amount = rounded(ratio.times(HUNDRED), 2);
  return {
    kind: 'number',
    amount,
    percent: true,
    comparator: null,
    unit: null,
    decimals: 2,
    interval: exactly(amount),
    numeric: false,
    formula: false,
  };
}

/** The typed actual misses the target as well: the form admits it, and its score is for other checks. */
function isOwnedUp(rate: Rate, indicator: Indicator, bound: Bound): boolean {
  if (rate.entered === null || indicator.actual.kind !== 'number') return false;
  return rateVerdict(rate) !== 'contradicts' || bound.meets(indicator.actual) !== true;
}

function targetText({ row, target, comparator }: Indicator): string {
  const text = row.cells.target?.text ?? '';
  const sign =
    target.kind === 'number' && comparator !== null && row.cells.comparator !== undefined ? comparator : '';
  return text.startsWith(sign) ? text : `${sign}${text}`;
}
