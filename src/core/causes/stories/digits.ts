import { parseDecimal, plain, type Decimal } from '../../number/decimal';
import { truncated } from '../truncation';
import type { Entry, Story } from '../types';

/** Two neighbouring digits swapped: 4479 ↔ 4497. Only where exactly one swap turns the one into the other. */
export function swappedDigits(
  entry: Entry,
  right: Decimal,
  show: (value: Decimal) => string,
): readonly Story[] {
  const [typed, wanted] = padded(entry, right);
  if (typed === null || wanted === null || typed.length !== wanted.length) return [];
  const length = typed.replace(/\D/g, '').length;
  const at = [...typed].findIndex((digit, index) => digit !== wanted[index]);
  if (at < 0) return [];
  const next = wanted[at + 1] === '.' ? at + 2 : at + 1;
  const digits = [...wanted];
  const [one, other] = [digits[at] ?? '', digits[next] ?? ''];
  if (!/\d/.test(one) || !/\d/.test(other)) return [];
  digits[at] = other;
  digits[next] = one;
  const value = parseDecimal(digits.join(''));
  if (value === null || !value.eq(entry.amount)) return [];
  return [
    {
      id: 'digits-swapped',
      value,
      // 89 for 98 happens by accident more easily than 4497 for 4479.
      specific: length < 3 ? 55 : 90,
      mayBeCut: false,
      sum: `${show(right)} ↔ ${show(value)}`,
      verdict: {
        zh: `疑似把“${one}${other}”两位数字写颠倒了`,
        en: `the digits "${one}${other}" seem to have changed places`,
      },
    },
  ];
}

/** Both with the same digits after the point; null when the right value has more than were typed. */
function padded(entry: Entry, right: Decimal): readonly [string | null, string | null] {
  const decimals = Math.max(0, entry.decimals);
  const wanted = right.toDecimalPlaces(decimals);
  if (right.lt(0) || entry.amount.lt(0)) return [null, null];
  return [entry.amount.toFixed(decimals), wanted.toFixed(decimals)];
}

/** A digit short or too many at the end, or the point in the wrong place: 3413.45 typed 341.345. */
export function movedPoint(entry: Entry, right: Decimal, show: (value: Decimal) => string): readonly Story[] {
  if (right.isZero() || significant(right) < 2) return [];
  return [10, 100, 1000].flatMap((factor) =>
    [right.times(factor), right.div(factor)].map((value, at) => ({
      id: 'point-moved',
      value,
      specific: 60,
      mayBeCut: true,
      sum: `${show(right)} ${at === 0 ? '×' : '÷'} ${factor.toString()} = ${show(value)}`,
      verdict: { zh: '疑似小数点错位', en: 'the decimal point seems to have moved' },
    })),
  );
}

function significant(value: Decimal): number {
  return plain(value.abs())
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** The digits after the point left off: 4.75 entered as 4. */
export function cutShort(entry: Entry, right: Decimal, show: (value: Decimal) => string): readonly Story[] {
  const value = truncated(right, entry.decimals);
  if (value.eq(right)) return [];
  return [
    {
      id: 'cut-short',
      value,
      specific: 75,
      mayBeCut: false,
      sum: `${show(right)} → ${show(value)}`,
      verdict: { zh: '疑似截断而非四舍五入', en: 'the digits after the point seem to have been cut off' },
    },
  ];
}
