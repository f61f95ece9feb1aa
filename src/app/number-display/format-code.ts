import { remember } from '../../core/text/remember';
import { parseDecimal, type Decimal } from '../../core/number/decimal';
import { compare } from '../../core/number/compare';
import { readSection, type FormatToken, type SectionSettings } from './section-tokens';

export interface Section extends SectionSettings {
  readonly kind: 'general' | 'number' | 'fraction' | 'date' | 'text' | 'literal';
  readonly tokens: readonly FormatToken[];
}

export interface FormatCode {
  /** For numbers, in order. */
  readonly numbers: readonly Section[];
  /** For text; null: text shows as it is. */
  readonly text: Section | null;
}

/** No spreadsheet takes a longer one. */
const LONGEST_CODE = 255;
const PLAIN: SectionSettings = { colour: null, condition: null, numerals: 0, chinese: false };
const GENERAL_SECTION: Section = { ...PLAIN, kind: 'general', tokens: [{ kind: 'general' }] };
const GENERAL: FormatCode = { numbers: [GENERAL_SECTION], text: null };

export function readFormatCode(code: string | undefined): FormatCode {
  return code === undefined || code === '' || code.length > LONGEST_CODE ? GENERAL : readCode(code);
}

const readCode = remember((code): FormatCode => {
  const sections = splitSections(code).slice(0, 4).map(toSection);
  const last = sections.at(-1);
  // The fourth section is for text, and so is a last one with "@" in it.
  const text = sections.length === 4 || last?.kind === 'text' ? (last ?? null) : null;
  const numbers = text === null ? sections : sections.slice(0, -1);
  return { numbers: numbers.length === 0 ? [GENERAL_SECTION] : numbers, text };
});

function splitSections(code: string): string[] {
  const sections: string[] = [];
  let from = 0;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '"') {
      const close = code.indexOf('"', at + 1);
      at = close < 0 ? code.length : close;
    } else if (sign === '\\' || sign === '!' || sign === '_' || sign === '*') at++;
    else if (sign === ';') {
      sections.push(code.slice(from, at));
      from = at + 1;
    }
  }
  sections.push(code.slice(from));
  return sections;
}

function toSection(code: string): Section {
  const { tokens, settings } = readSection(code);
  const has = (kind: FormatToken['kind']): boolean => tokens.some((token) => token.kind === kind);
  if (has('date') || has('elapsed') || has('half-day'))
    return { ...settings, kind: 'date', tokens: withMinutes(tokens) };
  if (has('text')) return { ...settings, kind: 'text', tokens };
  if (has('general')) return { ...settings, kind: 'general', tokens };
  if (!has('digit')) {
    // "[DBNum1]" and "[Red]" alone are short for General.
    if (tokens.length === 0 && code !== '')
      return { ...settings, kind: 'general', tokens: [{ kind: 'general' }] };
    return { ...settings, kind: 'literal', tokens };
  }
  const fraction = has('slash') && isFraction(tokens);
  return { ...settings, kind: fraction ? 'fraction' : 'number', tokens };
}

/** "?/?" and "?/8", but not "0/年". */
function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  const before = tokens[slash - 1];
  const behind = tokens[slash + 1];
  const bottom = behind?.kind === 'digit' || (behind?.kind === 'literal' && /^\d/.test(behind.text));
  return before?.kind === 'digit' && bottom;
}

/** "m" is a minute behind hours and before seconds; ".0" behind seconds are parts of one. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const clock = tokens.map((token, index) => ({ token, index })).filter(({ token }) => isDatePart(token));
  const minutes = new Set<number>();
  clock.forEach(({ token, index }, place) => {
    if (token.kind !== 'date' || token.field !== 'm' || token.length > 2) return;
    if (letterOf(clock[place - 1]?.token) === 'h' || letterOf(clock[place + 1]?.token) === 's')
      minutes.add(index);
  });
  const read: FormatToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormatToken;
    let digits = 0;
    if (token.kind === 'point' && letterOf(tokens[at - 1]) === 's')
      while (tokens[at + 1 + digits]?.kind === 'digit') digits++;
    if (digits > 0) {
      read.push({ kind: 'date', field: 'fraction', length: digits });
      at += digits;
    } else if (minutes.has(at) && token.kind === 'date') read.push({ ...token, field: 'minute' });
    else read.push(token);
  }
  return read;
}

function isDatePart(token: FormatToken): boolean {
  return token.kind === 'date' || token.kind === 'elapsed';
}

function letterOf(token: FormatToken | undefined): string | null {
  return token?.kind === 'date' || token?.kind === 'elapsed' ? token.field : null;
}

/** The section a number shows by, and whether its sign has to be put in front of it; null: none of them is meant for it. */
export function sectionFor(code: FormatCode, value: Decimal): { section: Section; minus: boolean } | null {
  const negative = value.isNegative() && !value.isZero();
  const [first = GENERAL_SECTION, second, third] = code.numbers;
  if (first.condition === null && (second?.condition ?? null) === null) {
    if (second !== undefined && negative) return { section: second, minus: false };
    if (third !== undefined && value.isZero()) return { section: third, minus: false };
    return { section: first, minus: negative };
  }
  const found = [first, second].find(
    (section) => section !== undefined && holds(section, value, first === section),
  );
  const rest = first.condition !== null && (second?.condition ?? null) !== null ? third : second;
  const section = found ?? rest;
  if (section === undefined) return null;
  return { section, minus: negative && !onlyNegative(section) };
}

/** Without a condition of its own, the first section is for what is above zero. */
function holds({ condition }: Section, value: Decimal, isFirst: boolean): boolean {
  if (condition === null) return isFirst && compare(value, ZERO_BOUND) > 0;
  const side = compare(value, parseDecimal(condition.bound) ?? ZERO_BOUND);
  switch (condition.comparator) {
    case '<':
      return side < 0;
    case '<=':
      return side <= 0;
    case '>':
      return side > 0;
    case '>=':
      return side >= 0;
    case '<>':
      return side !== 0;
    default:
      return side === 0;
  }
}

const ZERO_BOUND = parseDecimal('0') as Decimal;

/** A section that is for negative numbers alone writes their sign itself, if it wants one. */
function onlyNegative({ condition }: Section): boolean {
  if (condition === null) return false;
  const bound = parseDecimal(condition.bound) ?? ZERO_BOUND;
  if (condition.comparator === '<') return compare(bound, ZERO_BOUND) <= 0;
  return (condition.comparator === '<=' || condition.comparator === '=') && compare(bound, ZERO_BOUND) < 0;
}
