import type { SumEntry } from '../compute/types';
import { convert } from '../value/unit';
import { Decimal, ZERO } from '../number/decimal';
import { covers } from '../number/interval';
import { compare, equal } from '../number/compare';

/** Weights are set, not measured: only what three thirds leave behind is forgiven. */
const WEIGHT_ROUNDING = new Decimal('0.05');
/** §6: parts against total, up to a hundredth of the unit shown. */
const AMOUNT_ROUNDING = new Decimal('0.01');

export function sameWeight(a: Decimal, b: Decimal): boolean {
  return equal(a, b) || compare(a.minus(b).abs(), WEIGHT_ROUNDING) <= 0;
}

export function sameAmount(a: Decimal, b: Decimal): boolean {
  return equal(a, b) || compare(a.minus(b).abs(), AMOUNT_ROUNDING) <= 0;
}

/** True when the total is one of the sums that the layout allows, or when nothing can be said yet. */
export function agrees(sum: SumEntry): boolean {
  const { entered } = sum;
  if (entered === null || !sum.complete || sum.parts.length === 0) return true;
  return [sum.sum, ...sum.accepted].some((right) => isThe(sum, entered, right));
}

/** A total of scores may have been rounded when it was typed: 98 for 97.9. */
function isThe(sum: SumEntry, entered: Decimal, right: Decimal): boolean {
  if (sum.kind === 'amount') return sameAmount(entered, right);
  if (sum.kind !== 'score-total' && sum.kind !== 'score-subtotal') return sameWeight(entered, right);
  const { value } = sum.at;
  return value.kind === 'number' ? covers(value.interval, right) : sameWeight(entered, right);
}

/** An amount in the unit of its total: "53720000元" among 万元. */
export function inUnit(amount: Decimal, typed: string | null, unit: string | null): Decimal {
  return typed === null || unit === null ? amount : (convert(amount, typed, unit) ?? amount);
}

export interface AmountParts {
  readonly entered: Decimal;
  readonly parts: readonly { readonly name: string; readonly value: Decimal }[];
  readonly sum: Decimal;
}

/** An amount and its parts in one unit; null while the total or a part is no number. */
export function amountParts(sum: SumEntry): AmountParts | null {
  const { value } = sum.at;
  if (sum.kind !== 'amount' || sum.entered === null || !sum.complete || value.kind !== 'number') return null;
  const parts = sum.parts.flatMap((part) => {
    const unit = part.at.value.kind === 'number' ? part.at.value.unit : null;
    return part.value === null ? [] : [{ name: part.name, value: inUnit(part.value, unit, sum.unit) }];
  });
  if (parts.length === 0) return null;
  return {
    entered: inUnit(sum.entered, value.unit, sum.unit),
    parts,
    sum: parts.reduce((all, part) => all.plus(part.value), ZERO),
  };
}
