import { HUNDRED, ZERO, parseDecimal, type Decimal } from '../../core/number/decimal';
import { compare } from '../../core/number/compare';
import { callFunction } from './functions';
import type { Reference } from './formula-tokens';
import type { FormulaNode } from './formula-tree';
import { BLANK, error, number, textOf, truth, withNumbers, type Input, type Value } from './values';

export interface Cells {
  /** The values that stand in an area, blanks left out; null when it cannot be said. */
  valuesIn(reference: Reference): readonly Value[] | null;
}

/** The value of a formula; null for what is not reckoned here. Never guesses. */
export function evaluate(node: FormulaNode, cells: Cells): Value | null {
  switch (node.kind) {
    case 'number':
      return number(parseDecimal(node.text) ?? ZERO);
    case 'text':
      return { kind: 'text', text: node.text };
    case 'truth':
      return truth(node.value);
    case 'blank':
      return BLANK;
    case 'reference':
      return node.reference.single ? single(cells.valuesIn(node.reference)) : null;
    case 'unary': {
      const of = evaluate(node.of, cells);
      return of === null
        ? null
        : withNumbers([of], ([amount]) => number(signed(node.sign, amount as Decimal)));
    }
    case 'binary':
      return binary(node, cells);
    case 'call':
      return callFunction(node.name, node.inputs.length, (index) => inputOf(node.inputs[index], cells));
  }
}

function single(values: readonly Value[] | null): Value | null {
  return values === null ? null : (values[0] ?? BLANK);
}

function inputOf(node: FormulaNode | undefined, cells: Cells): Input | null {
  if (node === undefined) return null;
  if (node.kind === 'reference') {
    const values = cells.valuesIn(node.reference);
    return values === null ? null : { values, range: true };
  }
  const value = evaluate(node, cells);
  return value === null ? null : { values: [value], range: false };
}

function signed(sign: string, amount: Decimal): Decimal {
  return sign === '%' ? amount.div(HUNDRED) : sign === '-' ? amount.neg() : amount;
}

function binary(node: FormulaNode & { kind: 'binary' }, cells: Cells): Value | null {
  const left = evaluate(node.left, cells);
  const right = evaluate(node.right, cells);
  if (left === null || right === null) return null;
  const fault = [left, right].find((value) => value.kind === 'error');
  if (fault !== undefined) return fault;
  if (node.sign === '&') {
    const texts = [textOf(left), textOf(right)];
    return { kind: 'text', text: texts.join('') };
  }
  if (/^[<>=]/.test(node.sign)) return truth(holds(node.sign, ordered(left, right)));
  return withNumbers([left, right], ([a, b]) => reckon(node.sign, a as Decimal, b as Decimal));
}

function reckon(sign: string, a: Decimal, b: Decimal): Value | null {
  switch (sign) {
    case '+':
      return number(a.plus(b));
    case '-':
      return number(a.minus(b));
    case '*':
      return number(a.times(b));
    case '/':
      return b.isZero() ? error('#DIV/0!') : number(a.div(b));
    default:
      // Powers of anything but small whole numbers are left to those who have them exactly.
      return b.isInteger() && b.abs().lte(20) && !a.isZero() ? number(a.pow(b)) : null;
  }
}

const RANKS = { number: 0, text: 1, truth: 2 } as const;

/** Numbers come before text, text before truth; a blank is like the least of the other's kind. */
function ordered(left: Value, right: Value): number {
  if (left.kind === 'blank' && right.kind === 'blank') return 0;
  if (left.kind === 'blank') return -ordered(right, left);
  if (left.kind === 'error' || right.kind === 'error') return 0;
  const other = right.kind === 'blank' ? least(left.kind) : right;
  if (left.kind === 'number' && other.kind === 'number')
    // Spreadsheets compare fifteen digits.
    return compare(left.amount.toSignificantDigits(15), other.amount.toSignificantDigits(15));
  if (left.kind === 'text' && other.kind === 'text') {
    const [a, b] = [left.text.toLowerCase(), other.text.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (left.kind === 'truth' && other.kind === 'truth') return Number(left.value) - Number(other.value);
  return RANKS[left.kind] - RANKS[other.kind];
}

function least(kind: 'number' | 'text' | 'truth'): Exclude<Value, { kind: 'blank' } | { kind: 'error' }> {
  if (kind === 'number') return { kind, amount: ZERO };
  return kind === 'text' ? { kind, text: '' } : { kind, value: false };
}

function holds(sign: string, side: number): boolean {
  switch (sign) {
    case '=':
      return side === 0;
    case '<>':
      return side !== 0;
    case '<':
      return side < 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    default:
      return side >= 0;
  }
}
