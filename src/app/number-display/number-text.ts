import type { Decimal } from '../../core/number/decimal';
import { digitPlaces, followsDigit, scaled, type DigitPlaces } from './digit-places';
import type { Section } from './format-code';
import type { Pieces } from './pieces';
import type { FormatToken } from './section-tokens';

interface Digits {
  /** "" for zero: only a "0" makes it show. */
  readonly whole: string;
  readonly decimals: string;
  readonly power: string;
  readonly powerNegative: boolean;
  readonly isZero: boolean;
}

/** Puts a number's digits where the section's signs stand. `minus`: its sign goes in front, unless it rounds to nothing. */
export function addNumber(pieces: Pieces, section: Section, value: Decimal, minus: boolean): void {
  const { tokens } = section;
  const places = digitPlaces(tokens);
  const amount = scaled(value, places);
  const scientific = tokens.some((token) => token.kind === 'exponent');
  const digits = scientific ? scientificDigits(amount, places) : fixedDigits(amount, places.decimals);
  if (minus && !digits.isZero) pieces.add('-');
  let begun = false;
  tokens.forEach((token, at) => {
    const place = places.places[at] ?? null;
    if (place !== null && token.kind === 'digit') {
      pieces.add(placed(token.sign, place.part, place.index, digits, places));
      begun ||= place.part === 'whole';
    } else if (token.kind === 'point') {
      // ".00" shows whole digits too, where there are any.
      pieces.add(begun ? '.' : `${digits.whole}.`);
      begun = true;
    } else addOther(pieces, tokens, at, digits);
  });
}

function addOther(pieces: Pieces, tokens: readonly FormatToken[], at: number, digits: Digits): void {
  const token = tokens[at] as FormatToken;
  if (token.kind === 'comma') pieces.add(followsDigit(tokens, at) ? '' : ',');
  else if (token.kind === 'exponent') pieces.add(`E${digits.powerNegative ? '-' : token.plus ? '+' : ''}`);
  else if (token.kind === 'slash') pieces.add('/');
  else pieces.addPlain(token);
}

function fixedDigits(amount: Decimal, decimals: number): Digits {
  const [whole = '', behind = ''] = amount.toFixed(decimals).split('.');
  const isZero = /^0*$/.test(whole + behind);
  return { whole: whole === '0' ? '' : whole, decimals: behind, power: '', powerNegative: false, isZero };
}

/** The power is a multiple of the number of whole digits: "##0.0E+0" counts in thousands. */
function scientificDigits(amount: Decimal, { whole, decimals }: DigitPlaces): Digits {
  const step = Math.max(1, whole);
  let power = amount.isZero() ? 0 : Math.floor(amount.e / step) * step;
  let fixed = fixedDigits(amount.times(`1e${-power}`), decimals);
  if (fixed.whole.length > step) {
    power += step;
    fixed = fixedDigits(amount.times(`1e${-power}`), decimals);
  }
  return { ...fixed, power: String(Math.abs(power)), powerNegative: power < 0 };
}

function placed(
  sign: '0' | '#' | '?',
  part: 'whole' | 'decimal' | 'power',
  index: number,
  digits: Digits,
  places: DigitPlaces,
): string {
  if (part === 'decimal') return decimalAt(sign, index, digits.decimals);
  const text = part === 'whole' ? digits.whole : digits.power;
  const count = part === 'whole' ? places.whole : places.powers;
  const grouped = part === 'whole' && places.grouped;
  // What has no place of its own stands before the first.
  const last = index === count - 1 ? Math.max(index, text.length - 1) : index;
  let shown = '';
  for (let place = last; place >= index; place--) shown += wholeAt(sign, place, text, grouped);
  return shown;
}

function wholeAt(sign: '0' | '#' | '?', place: number, text: string, grouped: boolean): string {
  const digit = text.charAt(text.length - 1 - place);
  const shown = digit !== '' ? digit : sign === '0' ? '0' : sign === '?' ? ' ' : '';
  if (!grouped || place === 0 || place % 3 !== 0 || shown === '') return shown;
  return shown + (shown === ' ' ? ' ' : ',');
}

function decimalAt(sign: '0' | '#' | '?', index: number, text: string): string {
  const rest = text.slice(index);
  if (sign === '0' || !/^0*$/.test(rest)) return text.charAt(index);
  return sign === '?' ? ' ' : '';
}
