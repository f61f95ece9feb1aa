import { Decimal, plain, rounded, ZERO } from '../../number/decimal';
import type { NamedAmount, Story } from '../types';
import { compare, magnitude } from '../../number/compare';

export function amountShown(value: Decimal): string {
  return plain(rounded(value, 6));
}

/** A sum short enough to be shown whole: more summands than these hide the slip. */
const SHOWN_WHOLE = 4;

function summands(right: Decimal, parts: readonly NamedAmount[]): string {
  const counted = parts.filter(({ value }) => !value.isZero());
  if (counted.length > SHOWN_WHOLE) return amountShown(right);
  return counted.map(({ value }) => amountShown(value)).join(' + ') || amountShown(right);
}

/** An amount beside the parts that was added to them: 当年结余 counted as spending. */
export function bystanderCounted(
  right: Decimal,
  parts: readonly NamedAmount[],
  bystanders: readonly NamedAmount[],
): readonly Story[] {
  return bystanders
    .filter(({ value }) => !value.isZero())
    .map(({ name, value }) => {
      const sum = right.plus(value);
      return {
        id: 'bystander-counted',
        value: sum,
        specific: 80,
        mayBeCut: false,
        sum: `${summands(right, parts)} + ${amountShown(value)} = ${amountShown(sum)}`,
        verdict: {
          zh: `疑似把“${name}” ${amountShown(value)} 也计入了合计`,
          en: `"${name}" (${amountShown(value)}) seems to have been counted in`,
        },
      };
    });
}

/** Three rows of one value cannot be told apart, and four prove nothing. */
const TELLABLE = 2;

/**
 * How much of the plausible differences the rows' own values may cover: in a table of twenty scores
 * between 1 and 12 nearly every wrong total differs by some row's value, and that tells nothing.
 */
const CROWDED = new Decimal('0.15');

/** Parts by value; none where one of them would fit by accident, and no value that many rows share. */
function tellable(
  parts: readonly NamedAmount[],
): readonly { readonly names: string; readonly value: Decimal }[] {
  const groups = new Map<string, NamedAmount[]>();
  for (const part of parts) {
    if (part.value.isZero()) continue;
    const key = plain(part.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  if (crowded([...groups.values()].map((group) => group[0]?.value ?? ZERO))) return [];
  return [...groups.values()]
    .filter((group) => group.length <= TELLABLE)
    .flatMap((group) => {
      const first = group[0];
      return first === undefined
        ? []
        : [{ names: group.map(({ name }) => `“${name}”`).join('或'), value: first.value }];
    });
}

function crowded(values: readonly Decimal[]): boolean {
  const [first] = values;
  if (first === undefined) return true;
  const finest = values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  const largest = values.reduce(
    (most, value) => (compare(magnitude(value), most) > 0 ? magnitude(value) : most),
    first.abs(),
  );
  const steps = largest.times(new Decimal(10).pow(finest));
  return new Decimal(values.length).div(steps).gt(CROWDED);
}

/** One row left out. With a single part the sum would be 0: that is no sum. */
export function leftOut(right: Decimal, parts: readonly NamedAmount[]): readonly Story[] {
  if (parts.filter(({ value }) => !value.isZero()).length < 2) return [];
  return tellable(parts).map(({ names, value }) => {
    const sum = right.minus(value);
    return {
      id: 'row-left-out',
      value: sum,
      specific: 70,
      mayBeCut: false,
      sum: `${amountShown(right)} − ${amountShown(value)} = ${amountShown(sum)}`,
      verdict: {
        zh: `疑似漏加了${names} ${amountShown(value)}`,
        en: `${names} (${amountShown(value)}) seems to have been left out`,
      },
    };
  });
}

export function countedTwice(right: Decimal, parts: readonly NamedAmount[]): readonly Story[] {
  if (parts.filter(({ value }) => !value.isZero()).length < 2) return [];
  return tellable(parts).map(({ names, value }) => {
    const sum = right.plus(value);
    return {
      id: 'row-counted-twice',
      value: sum,
      specific: 68,
      mayBeCut: false,
      sum: `${amountShown(right)} + ${amountShown(value)} = ${amountShown(sum)}`,
      verdict: {
        zh: `疑似把${names} ${amountShown(value)} 加了两次`,
        en: `${names} (${amountShown(value)}) seems to have been added twice`,
      },
    };
  });
}

/** A parent row ("小计", "其中") added besides its own parts: a value that the other parts make up. */
export function parentCounted(right: Decimal, parents: readonly NamedAmount[]): readonly Story[] {
  return parents
    .filter(({ value }) => !value.isZero())
    .map(({ name, value }) => {
      const sum = right.plus(value);
      return {
        id: 'parent-counted',
        value: sum,
        specific: 78,
        mayBeCut: false,
        sum: `${amountShown(right)} + ${amountShown(value)} = ${amountShown(sum)}`,
        verdict: {
          zh: `疑似把“${name}” ${amountShown(value)} 与它的明细重复相加`,
          en: `"${name}" (${amountShown(value)}) seems to have been added besides its own parts`,
        },
      };
    });
}

const UNIT_FACTOR = new Decimal(10000);

/** 元 against 万元, for the whole sum or for one part of it. */
export function unitSlip(right: Decimal, parts: readonly NamedAmount[]): readonly Story[] {
  const verdict = {
    zh: '疑似“元”与“万元”混用（差10000倍）',
    en: '元 and 万元 seem to have been mixed (a factor of 10000)',
  };
  const whole = [
    { value: right.times(10000), sum: `${amountShown(right)} × 10000 = ${amountShown(right.times(10000))}` },
    { value: right.div(10000), sum: `${amountShown(right)} ÷ 10000 = ${amountShown(right.div(10000))}` },
  ].map((story) => ({ id: 'unit-slip', specific: 85, mayBeCut: true, verdict, ...story }));
  const single = parts
    // Less than 10000 元 would not be 1 万元: no part of a form in 万元.
    .filter(({ value }) => compare(magnitude(value), UNIT_FACTOR) >= 0)
    .flatMap(({ name, value }) => {
      const sum = right.minus(value).plus(value.div(10000));
      const zh = `“${name}”疑似以元填列（${amountShown(value)} 元为 ${amountShown(value.div(10000))} 万元）`;
      return {
        id: 'unit-slip',
        value: sum,
        specific: 66,
        mayBeCut: false,
        sum: `${amountShown(right)} − ${amountShown(value)} + ${amountShown(value.div(10000))} = ${amountShown(sum)}`,
        verdict: { zh, en: `"${name}" seems to be in 元` },
      };
    });
  return right.isZero() ? [] : [...whole, ...single];
}

/** The amount of another row, to the last digit. Short figures prove nothing. */
export function copiedAmount(others: readonly NamedAmount[]): readonly Story[] {
  return others
    .filter(
      ({ value }) =>
        plain(value.abs())
          .replace('.', '')
          .replace(/^0+|0+$/g, '').length >= 3,
    )
    .map(({ name, value }) => ({
      id: 'copied',
      value,
      specific: 30,
      mayBeCut: false,
      sum: `${name} = ${amountShown(value)}`,
      verdict: { zh: `疑似照抄了“${name}”的数值`, en: `the value of "${name}" seems to have been copied` },
    }));
}
