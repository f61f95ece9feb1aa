import { Decimal, HUNDRED, parseDecimal } from '../number/decimal';
import { isClosing, isOpening, signAt, skipSpace } from './signs';
import { opensName, readName, spanAt } from './operand-name';
import type { Expression, Operator } from './types';

/** No form comes near these; they keep hostile text from building trees that cannot be walked. */
const DEEPEST = 24;
const MOST_FACTORS = 120;

export interface ExpressionRead {
  readonly expression: Expression;
  /** First character that is no part of the formula. */
  readonly end: number;
  /** What brackets behind operand names say of them. */
  readonly glosses: ReadonlyMap<string, string>;
}

interface Reader {
  readonly text: string;
  readonly partner: Int32Array;
  /** In the definition of a rate "×100" says per cent even without the sign. */
  readonly rate: boolean;
  readonly glosses: Map<string, string>;
  factors: number;
}

interface Part {
  readonly expression: Expression;
  readonly end: number;
  readonly percent: boolean;
}

const NUMBER = /^(?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:[.．][0-9]+)?\s*[%％‰]?/;
const IMPLICIT_PERCENT = /^\s*100\s*[%％]/;

function halfWidth(text: string): string {
  return text.replace(/[０-９．％，]/g, (char) => char.normalize('NFKC'));
}

/** A number, unless it is the beginning of a name ("2021年预算数", "3公经费"). */
function readNumber(reader: Reader, at: number, afterTimes: boolean): Part | null {
  const ahead = halfWidth(reader.text.slice(at, at + 24));
  const match = NUMBER.exec(ahead);
  if (match === null) return null;
  const text = match[0].replace(/[\s,]/g, '');
  const end = at + match[0].trimEnd().length;
  const scaled = /[%‰]$/.test(text);
  const hundredTimes = afterTimes && text === '100';
  if (!scaled && !hundredTimes && /[\p{L}“”"'「]/u.test(reader.text.charAt(end))) return null;
  const value = parseDecimal(scaled ? text.slice(0, -1) : text);
  if (value === null) return null;
  const divisor = text.endsWith('%') ? HUNDRED : text.endsWith('‰') ? new Decimal(1000) : new Decimal(1);
  return { expression: { kind: 'number', value: value.div(divisor), text }, end, percent: false };
}

function readGroup(reader: Reader, at: number, depth: number): Part | null {
  if (depth >= DEEPEST) return null;
  const inner = readSum(reader, skipSpace(reader.text, at + 1), depth + 1);
  if (inner === null) return null;
  const after = skipSpace(reader.text, inner.end);
  // A bracket that nobody closed ends where the formula ends.
  const end = isClosing(reader.text.charAt(after)) ? after + 1 : inner.end;
  const implied = IMPLICIT_PERCENT.exec(reader.text.slice(end, end + 8));
  return {
    expression: inner.expression,
    end: implied === null ? end : end + implied[0].length,
    percent: implied !== null,
  };
}

function readFactor(reader: Reader, from: number, depth: number, afterTimes: boolean): Part | null {
  const at = skipSpace(reader.text, from);
  reader.factors += 1;
  if (reader.factors > MOST_FACTORS) return null;
  const number = spanAt(reader.text, at) === '' ? readNumber(reader, at, afterTimes) : null;
  if (number !== null) return number;
  if (isOpening(reader.text.charAt(at)) && !opensName(reader.text, at, reader.partner)) {
    return readGroup(reader, at, depth);
  }
  const read = readName(reader.text, at, reader.partner);
  if (read === null) return null;
  if (read.gloss !== '') reader.glosses.set(read.name, read.gloss);
  return { expression: { kind: 'operand', name: read.name }, end: read.end, percent: read.percent };
}

function isHundred(reader: Reader, factor: Part): boolean {
  const { expression } = factor;
  if (expression.kind !== 'number') return false;
  return expression.text === '100%' || (expression.text === '100' && reader.rate);
}

function join(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

/**
 * A chain of × and ÷. "×100%" may stand anywhere in it ("完成数*100%/预算数") and says how the whole
 * chain is shown, so it goes to the outside.
 */
function readProduct(reader: Reader, from: number, depth: number): Part | null {
  const first = readFactor(reader, from, depth, false);
  if (first === null) return null;
  let { expression, end, percent } = first;
  let pending: boolean = isHundred(reader, first) && isBare(reader, from);
  for (;;) {
    const at = skipSpace(reader.text, end);
    const sign = signAt(reader.text, at);
    if (sign === null || sign.operator === '+' || sign.operator === '-') break;
    const next = readFactor(reader, at + sign.length, depth, sign.operator === '*');
    if (next === null) return null;
    end = next.end;
    percent ||= next.percent;
    if (sign.operator === '*' && isHundred(reader, next) && isBare(reader, at + sign.length)) {
      percent = true;
    } else if (pending && sign.operator === '*') {
      expression = next.expression;
      percent = true;
    } else expression = join(sign.operator, expression, next.expression);
    pending = false;
  }
  return { expression: percent ? { kind: 'percent', of: expression } : expression, end, percent: false };
}

/** "×（100%）" is a factor like any other: only so can a shown formula be read back as it was. */
function isBare(reader: Reader, from: number): boolean {
  return !isOpening(reader.text.charAt(skipSpace(reader.text, from)));
}

function readSum(reader: Reader, from: number, depth: number): Part | null {
  const first = readProduct(reader, from, depth);
  if (first === null) return null;
  let { expression, end } = first;
  for (;;) {
    const at = skipSpace(reader.text, end);
    const sign = signAt(reader.text, at);
    if (sign === null) break;
    const next = readProduct(reader, at + sign.length, depth);
    if (next === null) return null;
    expression = join(sign.operator, expression, next.expression);
    end = next.end;
  }
  return { expression, end, percent: false };
}

/**
 * A closing bracket nobody opened ("采购金额/预算数)×100%") closes everything before it; the chain
 * may run on behind it with nothing but ×100%.
 */
function afterStrayBracket(reader: Reader, part: Part): Part {
  const at = skipSpace(reader.text, part.end);
  if (!isClosing(reader.text.charAt(at))) return part;
  const sign = signAt(reader.text, skipSpace(reader.text, at + 1));
  const from = sign === null ? at + 1 : skipSpace(reader.text, at + 1) + sign.length;
  if (sign !== null && sign.operator !== '*') return part;
  const factor = readNumber(reader, skipSpace(reader.text, from), true);
  if (factor === null || !isHundred(reader, factor)) return part;
  return { expression: { kind: 'percent', of: part.expression }, end: factor.end, percent: false };
}

/** Reads a formula from `from` as far as it goes; null when none stands there. */
export function readExpression(
  text: string,
  from: number,
  partner: Int32Array,
  rate: boolean,
): ExpressionRead | null {
  const reader: Reader = { text, partner, rate, glosses: new Map(), factors: 0 };
  const part = readSum(reader, skipSpace(text, from), 0);
  if (part === null) return null;
  const whole = afterStrayBracket(reader, part);
  return { expression: whole.expression, end: whole.end, glosses: reader.glosses };
}
