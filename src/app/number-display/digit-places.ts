import { HUNDRED, type Decimal } from '../../core/number/decimal';
import type { FormatToken } from './section-tokens';

/** The digit signs of a number section, told apart: before and behind the point, and behind "E". */
export interface DigitPlaces {
  /** For each token: which place it is, counted from the point outwards; null for what is no digit. */
  readonly places: readonly (Place | null)[];
  readonly whole: number;
  readonly decimals: number;
  readonly powers: number;
  readonly grouped: boolean;
  /** Steps of a thousand that the number is divided by. */
  readonly thousands: number;
  readonly percents: number;
}

export interface Place {
  readonly part: 'whole' | 'decimal' | 'power';
  readonly index: number;
}

/** A sheet shows thousands of numbers by a handful of sections. */
const known = new WeakMap<readonly FormatToken[], DigitPlaces>();

export function digitPlaces(tokens: readonly FormatToken[]): DigitPlaces {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const places = findPlaces(tokens);
  known.set(tokens, places);
  return places;
}

function findPlaces(tokens: readonly FormatToken[]): DigitPlaces {
  const exponent = indexOrEnd(tokens, 'exponent');
  const mantissa = tokens.slice(0, exponent);
  const point = indexOrEnd(mantissa, 'point');
  const count = (from: number, to: number): number =>
    tokens.slice(from, to).filter((token) => token.kind === 'digit').length;
  const [whole, decimals, powers] = [count(0, point), count(point, exponent), count(exponent, tokens.length)];
  let seen = { whole: 0, decimal: 0, power: 0 };
  const places = tokens.map((token, at): Place | null => {
    if (token.kind !== 'digit') return null;
    const part = at < point ? 'whole' : at < exponent ? 'decimal' : 'power';
    const before = seen[part];
    seen = { ...seen, [part]: before + 1 };
    // Whole digits and powers are filled from the right.
    const total = part === 'whole' ? whole : part === 'power' ? powers : 0;
    return { part, index: part === 'decimal' ? before : total - 1 - before };
  });
  return { places, whole, decimals, powers, ...commas(mantissa, point), percents: percents(tokens) };
}

function indexOrEnd(tokens: readonly FormatToken[], kind: FormatToken['kind']): number {
  const at = tokens.findIndex((token) => token.kind === kind);
  return at < 0 ? tokens.length : at;
}

function percents(tokens: readonly FormatToken[]): number {
  return tokens.filter((token) => token.kind === 'percent').length;
}

/** A comma between whole digits groups them; behind the last one it divides by a thousand. */
function commas(tokens: readonly FormatToken[], point: number): { grouped: boolean; thousands: number } {
  let grouped = false;
  let thousands = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'comma' || !followsDigit(tokens, at)) return;
    const end = at < point ? point : tokens.length;
    const more = tokens.slice(at, end).some((later) => later.kind === 'digit');
    if (more && at < point) grouped = true;
    else if (!more) thousands++;
  });
  return { grouped, thousands };
}

/** A comma elsewhere is a comma. */
export function followsDigit(tokens: readonly FormatToken[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'comma') before--;
  return tokens[before]?.kind === 'digit';
}

/** The magnitude as the section counts it: percents, and thousands left out. */
export function scaled(value: Decimal, { percents: signs, thousands }: DigitPlaces): Decimal {
  let amount = value.abs();
  for (let i = 0; i < signs; i++) amount = amount.times(HUNDRED);
  return thousands === 0 ? amount : amount.div(`1e${thousands * 3}`);
}
