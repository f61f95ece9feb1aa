import { HUNDRED, ONE, parseDecimal, plain, type Decimal } from '../../core/number/decimal';
import { compare, magnitude } from '../../core/number/compare';
import type { NewValue } from '../../core/planning/types';
import { readFormat } from '../../core/value/number-format';
import { dayNumber } from './calendar';
import { LONGEST_TEXT } from './refusal';

/** What is known of the cell that is typed into. */
export interface EntryPlace {
  /** Its number format code; undefined for General. */
  readonly format: string | undefined;
  /** The column writes its percentages as text ("95%"), as officers' forms often do. */
  readonly textPercents: boolean;
  readonly date1904: boolean;
}

export type Entry =
  | { readonly kind: 'value'; readonly value: NewValue; readonly format?: string }
  | { readonly kind: 'refused'; readonly why: 'formula' | 'too-long' };

/**
 * What a spreadsheet makes of typed characters: a number, a percentage, a date, text. Two things are left
 * as they are typed, on purpose: "1/2", "3-5" and "(1)", which in a form are no dates and no debts, and
 * numbers of more than 15 digits, of which a spreadsheet would forget the last.
 */
export function readEntry(typed: string, at: EntryPlace): Entry {
  if (typed.length > LONGEST_TEXT) return { kind: 'refused', why: 'too-long' };
  if (typed === '') return { kind: 'value', value: { kind: 'blank' } };
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (at.format === '@') return text(typed);
  const folded = typed.normalize('NFKC').trim();
  if (typed.trimStart().startsWith('=')) return { kind: 'refused', why: 'formula' };
  return readNumber(folded, at, typed) ?? readDate(folded, at) ?? text(typed);
}

function text(value: string): Entry {
  return { kind: 'value', value: value === '' ? { kind: 'blank' } : { kind: 'text', value } };
}

const NUMBER =
  /^(?<sign>[+-]?)(?<yuan>¥?)\s?(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?<point>\.\d*)?(?<power>e[+-]?\d{1,3})?\s?(?<percent>%?)$/i;
const MOST_DIGITS = 15;
/** Beyond it the digits would fill the cell. */
const LARGEST_PLAIN = 20;
const LARGEST_POWER = 307;

function readNumber(folded: string, at: EntryPlace, typed: string): Entry | null {
  const groups = NUMBER.exec(folded)?.groups;
  if (groups === undefined) return null;
  const { sign = '', yuan = '', whole = '', point = '', power = '', percent = '' } = groups;
  if (!/\d/.test(whole + point)) return null;
  const digits = `${sign}${whole.replaceAll(',', '') || '0'}${point === '.' ? '' : point}${power}`;
  const amount = parseDecimal(digits);
  if (amount === null || amount.precision() > MOST_DIGITS || Math.abs(amount.e) > LARGEST_POWER)
    return text(typed);
  if (percent !== '' && at.textPercents && at.format === undefined) return text(typed);
  const isPercent = percent !== '' || (readFormat(at.format).percent && compare(magnitude(amount), ONE) >= 0);
  const decimals = point.length > 1;
  const format = at.format !== undefined ? undefined : typedFormat({ yuan, whole, power, percent, decimals });
  return {
    kind: 'value',
    value: { kind: 'number', value: digitsOf(isPercent ? amount.div(HUNDRED) : amount) },
    ...(format === undefined ? {} : { format }),
  };
}

/** The format a cell without one takes from how its number was typed. */
function typedFormat(typed: {
  readonly yuan: string;
  readonly whole: string;
  readonly power: string;
  readonly percent: string;
  readonly decimals: boolean;
}): string | undefined {
  if (typed.percent !== '') return typed.decimals ? '0.00%' : '0%';
  if (typed.power !== '') return '0.00E+00';
  const digits = typed.decimals ? '#,##0.00' : '#,##0';
  if (typed.yuan !== '') return `"¥"${digits}`;
  return typed.whole.includes(',') ? digits : undefined;
}

function digitsOf(amount: Decimal): string {
  return Math.abs(amount.e) > LARGEST_PLAIN ? amount.toExponential().replace('e', 'E') : plain(amount);
}

const DATES: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, 'yyyy/m/d'],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})[-/](\d{1,2})$/, 'yyyy"年"m"月"'],
  [/^(\d{4})年(\d{1,2})月$/, 'yyyy"年"m"月"'],
];

function readDate(folded: string, at: EntryPlace): Entry | null {
  for (const [pattern, format] of DATES) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [, year, month, day = '1'] = match;
    const serial = dayNumber(Number(year), Number(month), Number(day), at.date1904);
    if (serial === null) return null;
    const value: NewValue = { kind: 'number', value: String(serial) };
    return readFormat(at.format).date ? { kind: 'value', value } : { kind: 'value', value, format };
  }
  return null;
}
