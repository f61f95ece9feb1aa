/** A piece of one section of a number format code. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'slash' }
  /** "E+" and "E-": only the first shows a plus. */
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  /** "_x": as wide a gap as x. */
  | { readonly kind: 'gap' }
  /** "*x": x as often as the column has room for. */
  | { readonly kind: 'fill'; readonly character: string }
  | { readonly kind: 'date'; readonly field: DateField; readonly length: number }
  /** "[h]": hours that do not begin again after a day. */
  | { readonly kind: 'elapsed'; readonly field: 'h' | 'm' | 's'; readonly length: number }
  | { readonly kind: 'half-day'; readonly names: readonly [am: string, pm: string] };

export type DateField = 'y' | 'm' | 'd' | 'h' | 's' | 'weekday' | 'minute' | 'fraction';

/** What stands in square brackets and is shown nowhere itself. */
export interface SectionSettings {
  readonly colour: string | null;
  readonly condition: Condition | null;
  /** [DBNum1] 一二三, [DBNum2] 壹贰叁, [DBNum3] １２３. */
  readonly numerals: 0 | 1 | 2 | 3;
  /** [$-804]: names of days and months in Chinese. */
  readonly chinese: boolean;
}

export interface Condition {
  readonly comparator: string;
  readonly bound: string;
}

export interface RawSection {
  readonly tokens: readonly FormatToken[];
  readonly settings: SectionSettings;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

const GENERAL = /^(?:general|g\/通用格式)/i;
const HALF_DAYS: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/^am\/pm/i, ['AM', 'PM']],
  [/^a\/p/i, ['A', 'P']],
  [/^上午\/下午/, ['上午', '下午']],
];

/** Reads a section from left to right; anything unknown shows as it stands. */
export function readSection(code: string): RawSection {
  const tokens: FormatToken[] = [];
  const settings: Mutable<SectionSettings> = { colour: null, condition: null, numerals: 0, chinese: false };
  for (let at = 0; at < code.length;) at += readToken(code.slice(at), tokens, settings);
  return { tokens, settings };
}

/** Adds what stands at the beginning of `rest` and says how long it was. */
function readToken(rest: string, tokens: FormatToken[], settings: Mutable<SectionSettings>): number {
  const [first = ''] = rest;
  const second = [...rest.slice(first.length, first.length + 2)][0] ?? '';
  switch (first) {
    case '"': {
      const close = rest.indexOf('"', 1);
      tokens.push({ kind: 'literal', text: rest.slice(1, close < 0 ? undefined : close) });
      return close < 0 ? rest.length : close + 1;
    }
    case '\\':
    case '!':
      tokens.push({ kind: 'literal', text: second });
      return 1 + second.length;
    case '_':
      tokens.push({ kind: 'gap' });
      return 1 + second.length;
    case '*':
      if (second !== '') tokens.push({ kind: 'fill', character: second });
      return 1 + second.length;
    case '[': {
      const close = rest.indexOf(']');
      if (close < 0) break;
      readBracket(rest.slice(1, close), tokens, settings);
      return close + 1;
    }
  }
  return readWord(rest, tokens) ?? readSign(first, tokens);
}

function readWord(rest: string, tokens: FormatToken[]): number | null {
  const general = GENERAL.exec(rest)?.[0];
  if (general !== undefined) {
    tokens.push({ kind: 'general' });
    return general.length;
  }
  for (const [pattern, names] of HALF_DAYS) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    tokens.push({ kind: 'half-day', names });
    return found.length;
  }
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent !== null && tokens.some((token) => token.kind === 'digit')) {
    tokens.push({ kind: 'exponent', plus: exponent[1] === '+' });
    return 2;
  }
  const run = /^(?:y+|m+|d+|h+|s+|e+|aaa+)/i.exec(rest)?.[0];
  if (run === undefined) return null;
  // The year of an era; China's calendar has none, so it is the year in full.
  const length = /^e/i.test(run) ? 4 : run.length;
  tokens.push({ kind: 'date', field: fieldOf(run), length });
  return run.length;
}

function fieldOf(run: string): DateField {
  const letter = run.charAt(0).toLowerCase();
  if (letter === 'a') return 'weekday';
  if (letter === 'e') return 'y';
  return letter as DateField;
}

function readSign(first: string, tokens: FormatToken[]): number {
  if (first === '0' || first === '#' || first === '?') tokens.push({ kind: 'digit', sign: first });
  else if (first === '.') tokens.push({ kind: 'point' });
  else if (first === ',') tokens.push({ kind: 'comma' });
  else if (first === '%') tokens.push({ kind: 'percent' });
  else if (first === '/') tokens.push({ kind: 'slash' });
  else if (first === '@') tokens.push({ kind: 'text' });
  else tokens.push({ kind: 'literal', text: first });
  return first.length;
}

const COLOURS = new Map([
  ['black', '#000000'],
  ['黑色', '#000000'],
  ['blue', '#0000FF'],
  ['蓝色', '#0000FF'],
  ['cyan', '#00FFFF'],
  ['蓝绿色', '#00FFFF'],
  ['green', '#00FF00'],
  ['绿色', '#00FF00'],
  ['magenta', '#FF00FF'],
  ['洋红色', '#FF00FF'],
  ['red', '#FF0000'],
  ['红色', '#FF0000'],
  ['white', '#FFFFFF'],
  ['白色', '#FFFFFF'],
  ['yellow', '#FFFF00'],
  ['黄色', '#FFFF00'],
]);

function readBracket(inside: string, tokens: FormatToken[], settings: Mutable<SectionSettings>): void {
  const colour = COLOURS.get(inside.toLowerCase());
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+\.?\d*|-?\.\d+)$/.exec(inside.trim());
  const numerals = /^dbnum([123])$/i.exec(inside)?.[1];
  const locale = /^\$([^-]*)(?:-(.*))?$/.exec(inside);
  const elapsed = /^(?:h+|m+|s+)$/i.exec(inside)?.[0];
  if (colour !== undefined) settings.colour = colour;
  else if (condition !== null)
    settings.condition = { comparator: condition[1] ?? '', bound: condition[2] ?? '0' };
  else if (numerals !== undefined) settings.numerals = Number(numerals) as 1 | 2 | 3;
  else if (locale !== null) {
    if (locale[1] !== undefined && locale[1] !== '') tokens.push({ kind: 'literal', text: locale[1] });
    if (/(?:^|[0-9a-f])0?804$/i.test(locale[2]?.split(',')[0] ?? '')) settings.chinese = true;
  } else if (elapsed !== undefined) {
    const field = elapsed.charAt(0).toLowerCase() as 'h' | 'm' | 's';
    tokens.push({ kind: 'elapsed', field, length: elapsed.length });
  }
}
