import { ONE, type Decimal } from '../number/decimal';
import { readUnit, unitKind } from '../value/unit';

/**
 * Counting words that one form uses for a target and the next column for its actual ("3场", "3期").
 * Wider than what makes two data items the same: here both stand in one row.
 */
const ALIKE: readonly (readonly string[])[] = [
  ['天', '日', '工作日', '个工作日'],
  ['人次', '人·次'],
  ['个', '处'],
  ['次', '期'],
  ['户', '家'],
];

/** "%", "百分比", "百分点": amounts under it are percents without saying so. */
export function isPercentUnit(unit: string): boolean {
  return unitKind(unit) === 'percent';
}

/** How many `to` one `from` is: 元 → 万元 is 0.0001. Null when the two measure different things. */
export function factorOf(from: string, to: string): Decimal | null {
  const a = readUnit(from);
  const b = readUnit(to);
  if (a === null || b === null || !(a.kind === b.kind || alike(a.kind, b.kind))) return null;
  return a.factor.eq(b.factor) ? ONE : a.factor.div(b.factor);
}

function alike(a: string, b: string): boolean {
  return ALIKE.some((group) => group.includes(a) && group.includes(b));
}
