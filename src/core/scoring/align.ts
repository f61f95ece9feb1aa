import { Decimal, HUNDRED } from '../number/decimal';
import type { TypedNumber } from '../value/typed';
import { factorOf, isPercentUnit } from './unit-scale';

/** Target and actual in one notation. `percent`: both are percents and shown with "%". */
export interface Aligned {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly percent: boolean;
}

/** Between a fifth and five times the target a reading is believable; the two readings are a factor 100 apart. */
const NEAR_LOW = new Decimal('0.2');
const NEAR_HIGH = new Decimal(5);
/** Nobody writes 300 % or more as the ratio 3. */
const LARGEST_RATIO = new Decimal(3);

/**
 * Brings the two onto one scale. `unit` is the unit column's text, null when the form has none.
 *
 *   both with "%", or neither and the units agree      as they stand
 *   one with "%", the other plain                       95 or 0.95, whichever is near the other
 *   target "50个", actual "100%"                        null: the percent is a completion, not a count
 *   万元 against 元                                      converted
 *
 * Null where two readings are possible or none is: the caller claims nothing.
 */
export function alignScales(target: TypedNumber, actual: TypedNumber, unit: string | null): Aligned | null {
  if (target.percent && actual.percent)
    return { target: target.amount, actual: actual.amount, percent: true };
  const percentColumn = unit !== null && isPercentUnit(unit);
  if (target.percent) {
    const read = plainAsPercent(actual, target.amount);
    return read === null ? null : { target: target.amount, actual: read, percent: true };
  }
  if (actual.percent) return targetAsPercent(target, actual, percentColumn);
  return percentColumn ? bothPlainPercents(target, actual) : sameUnit(target, actual, unit);
}

/** A plain number beside a percent: 95 or 0.95 of a target of 95 %. Zero is zero in both. */
function plainAsPercent(value: TypedNumber, other: Decimal): Decimal | null {
  if (value.unit !== null) return null;
  const { amount } = value;
  if (amount.isZero()) return amount;
  if (amount.abs().gt(LARGEST_RATIO)) return amount;
  if (other.isZero()) return null;
  const asRatio = amount.times(HUNDRED);
  const near = [amount, asRatio].filter((reading) => believable(reading.div(other)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function believable(share: Decimal): boolean {
  return share.gte(NEAR_LOW) && share.lte(NEAR_HIGH);
}

function targetAsPercent(target: TypedNumber, actual: TypedNumber, percentColumn: boolean): Aligned | null {
  if (target.unit !== null) return null;
  // Without a unit that says so, "50" against "100%" is a count that was fully done. 100 reads the same both ways.
  if (!percentColumn && !target.amount.eq(HUNDRED) && target.amount.abs().gt(1)) return null;
  const read = plainAsPercent(target, actual.amount);
  return read === null ? null : { target: read, actual: actual.amount, percent: true };
}

/** Both under the unit "%": 95 and 0.95 may still stand side by side. */
function bothPlainPercents(target: TypedNumber, actual: TypedNumber): Aligned | null {
  if (target.unit !== null || actual.unit !== null) return null;
  if (target.amount.abs().gt(LARGEST_RATIO)) {
    const read = plainAsPercent(actual, target.amount);
    return read === null ? null : { target: target.amount, actual: read, percent: true };
  }
  if (actual.amount.abs().gt(LARGEST_RATIO)) {
    const read = plainAsPercent(target, actual.amount);
    return read === null ? null : { target: read, actual: actual.amount, percent: true };
  }
  return { target: target.amount, actual: actual.amount, percent: false };
}

function sameUnit(target: TypedNumber, actual: TypedNumber, column: string | null): Aligned | null {
  const targetUnit = target.unit ?? column ?? actual.unit;
  const actualUnit = actual.unit ?? column ?? target.unit;
  if (target.unit === null && actual.unit === null) return plainPair(target, actual);
  const factor = factorOf(actualUnit ?? '', targetUnit ?? '');
  if (factor !== null) return { target: target.amount, actual: actual.amount.times(factor), percent: false };
  return target.amount.eq(actual.amount)
    ? { target: target.amount, actual: actual.amount, percent: false }
    : null;
}

/** "100" against a number cell 0.95, and nothing says "%": surely a ratio, but nobody wrote so. */
function plainPair(target: TypedNumber, actual: TypedNumber): Aligned | null {
  const { amount } = actual;
  const fraction = amount.gt(0) && amount.lte(1) && !amount.isInteger();
  if (fraction && target.amount.gte(50) && target.amount.lte(HUNDRED)) return null;
  return { target: target.amount, actual: amount, percent: false };
}
