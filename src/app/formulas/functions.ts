import { Decimal, ZERO } from '../../core/number/decimal';
import { compare } from '../../core/number/compare';
import { BLANK, error, number, truth, withNumbers, type Input, type Value } from './values';

type Reckon = (amounts: readonly Decimal[]) => Value | null;

/** Over all numbers given: in a range, text and blanks do not count. */
const OVER_NUMBERS: ReadonlyMap<string, Reckon> = new Map<string, Reckon>([
  ['SUM', (amounts) => number(sum(amounts))],
  [
    'AVERAGE',
    (amounts) => (amounts.length === 0 ? error('#DIV/0!') : number(sum(amounts).div(amounts.length))),
  ],
  ['MIN', (amounts) => number(amounts.reduce((a, b) => (compare(b, a) < 0 ? b : a), amounts[0] ?? ZERO))],
  ['MAX', (amounts) => number(amounts.reduce((a, b) => (compare(b, a) > 0 ? b : a), amounts[0] ?? ZERO))],
  ['PRODUCT', (amounts) => number(amounts.length === 0 ? ZERO : amounts.reduce((a, b) => a.times(b)))],
]);

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}

/** Away from zero, towards it, or half away. */
type Rounding = 0 | 1 | 4;

const ROUNDINGS = new Map<string, Rounding>([
  ['ROUND', Decimal.ROUND_HALF_UP],
  ['ROUNDUP', Decimal.ROUND_UP],
  ['ROUNDDOWN', Decimal.ROUND_DOWN],
]);

/** The functions that forms add up and divide with; null for any other. Inputs are asked for when they are needed. */
export function callFunction(
  name: string,
  count: number,
  input: (index: number) => Input | null,
): Value | null {
  const over = OVER_NUMBERS.get(name);
  if (over !== undefined) return overNumbers(count, input, over);
  const rounding = ROUNDINGS.get(name);
  if (rounding !== undefined)
    return count === 2
      ? onValues(count, input, ([a, b]) => rounded(a as Decimal, b as Decimal, rounding))
      : null;
  switch (name) {
    case 'ABS':
      return count === 1 ? onValues(1, input, ([a]) => number((a as Decimal).abs())) : null;
    case 'INT':
      return count === 1 ? onValues(1, input, ([a]) => number((a as Decimal).floor())) : null;
    case 'IF':
      return count === 2 || count === 3 ? either(count, input) : null;
    case 'IFERROR':
      return count === 2 ? withoutError(input) : null;
    default:
      return null;
  }
}

function overNumbers(count: number, input: (index: number) => Input | null, reckon: Reckon): Value | null {
  const taken: Value[] = [];
  for (let index = 0; index < count; index++) {
    const given = input(index);
    if (given === null) return null;
    taken.push(
      ...(given.range
        ? given.values.filter((value) => value.kind === 'number' || value.kind === 'error')
        : given.values),
    );
  }
  return withNumbers(taken, reckon);
}

function valueOf(input: Input | null): Value | null {
  // A range where one value is wanted would have to be cut to one.
  if (input === null || input.values.length > 1) return null;
  return input.values[0] ?? BLANK;
}

function onValues(count: number, input: (index: number) => Input | null, reckon: Reckon): Value | null {
  const values: Value[] = [];
  for (let index = 0; index < count; index++) {
    const value = valueOf(input(index));
    if (value === null) return null;
    values.push(value);
  }
  return withNumbers(values, reckon);
}

const MOST_PLACES = 15;

function rounded(amount: Decimal, places: Decimal, rounding: Rounding): Value | null {
  const digits = places.trunc().toNumber();
  if (Math.abs(digits) > MOST_PLACES) return null;
  // What spreadsheets hold has fifteen digits: 1.005 is to be rounded as 1.005.
  const held = amount.toSignificantDigits(15);
  if (digits >= 0) return number(held.toDecimalPlaces(digits, rounding));
  const step = new Decimal(10).pow(-digits);
  return number(held.div(step).toDecimalPlaces(0, rounding).times(step));
}

function either(count: number, input: (index: number) => Input | null): Value | null {
  const test = valueOf(input(0));
  if (test === null) return null;
  if (test.kind === 'text') return error('#VALUE!');
  const yes = withNumbers([test], ([amount]) => truth(amount?.isZero() === false));
  if (yes === null || yes.kind !== 'truth') return yes;
  if (!yes.value && count === 2) return truth(false);
  return valueOf(input(yes.value ? 1 : 2));
}

function withoutError(input: (index: number) => Input | null): Value | null {
  const value = valueOf(input(0));
  return value?.kind === 'error' ? valueOf(input(1)) : value;
}
