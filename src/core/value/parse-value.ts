import type { Cell } from '../grid/cell';
import { HUNDRED, storedNumber, type Decimal } from '../number/decimal';
import { hull, reach, type Interval } from '../number/interval';
import { readFormat } from './number-format';
import { parseTyped } from './parse-typed';
import type { TypedNumber, TypedValue } from './typed';
import { typedText } from './typed-text';

/** A cell → what was typed in it. A number cell's digits are exact; its format only tells the scale. */
export function parseCell(cell: Cell | null): TypedValue {
  if (cell === null) return { kind: 'blank' };
  if (cell.error !== undefined) return { kind: 'error', code: cell.error };
  if (cell.number === undefined) {
    if (cell.formula !== undefined && cell.text.trim() === '') return { kind: 'uncalculated' };
    const value = parseTyped(cell.text);
    return value.kind === 'number' && cell.formula !== undefined ? { ...value, formula: true } : value;
  }
  const known = cell.formula === undefined ? numbers.get(cell.number)?.get(cell.format ?? '') : undefined;
  if (known !== undefined) return known;
  const stored = storedNumber(cell.number);
  if (readFormat(cell.format).date || stored === null) return { kind: 'date', text: cell.text.trim() };
  const value = numberCell(stored, cell);
  if (cell.formula === undefined) keep(cell.number, cell.format ?? '', value);
  return value;
}

/** Forms are full of the same few numbers (0, 2, 100): by digits, then by format. Bounded as a whole. */
const numbers = new Map<string, Map<string, TypedNumber>>();
const MOST_NUMBERS = 5000;
const MOST_FORMATS = 8;
const LONGEST_KEPT = 60;

function keep(digits: string, format: string, value: TypedNumber): void {
  if (digits.length + format.length > LONGEST_KEPT) return;
  const formats = numbers.get(digits);
  if (formats !== undefined) {
    if (formats.size < MOST_FORMATS) formats.set(format, value);
    return;
  }
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(digits, new Map([[format, value]]));
}

function numberCell(stored: Decimal, cell: Cell): TypedNumber {
  const format = readFormat(cell.format);
  const amount = format.percent ? stored.times(HUNDRED) : stored;
  const shown = format.prefix === '' && format.suffix === '' ? null : parseTyped(typedText(cell));
  const literal = shown?.kind === 'number' ? shown : null;
  const decimals = Math.max(0, amount.decimalPlaces());
  return {
    kind: 'number',
    amount,
    percent: format.percent || literal?.percent === true,
    comparator: literal?.comparator ?? null,
    unit: literal?.unit ?? null,
    decimals,
    interval: numberReach(amount, decimals, cell),
    numeric: !format.percent && literal?.percent !== true,
    formula: cell.formula !== undefined,
  };
}

/**
 * How far a number cell reaches. Typed digits count and a coarser format widens them (0.3933 shown
 * as 39% may be meant as 39%); a finer one never narrows. A formula was not typed: it counts by its
 * value, to four digits at least, unless it rounds by itself.
 */
function numberReach(amount: Decimal, decimals: number, cell: Cell): Interval {
  const format = readFormat(cell.format);
  if (cell.formula !== undefined) {
    const rounds = /ROUND|TRUNC|INT\(|TEXT\(/i.test(cell.formula);
    return reach(amount, rounds ? decimals : Math.max(decimals, format.percent ? 2 : 4));
  }
  const typed = reach(amount, decimals);
  if (format.decimals === null || format.decimals >= decimals) return typed;
  return hull(typed, reach(amount.toDecimalPlaces(format.decimals), format.decimals));
}

export function isNumber(value: TypedValue): value is TypedNumber {
  return value.kind === 'number';
}
