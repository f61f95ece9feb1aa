import { Decimal, HUNDRED, ZERO, parseDecimal } from '../../core/number/decimal';

export type Value =
  | { readonly kind: 'number'; readonly amount: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly code: string };

/** What a function is given: one value, or those of a range (blanks left out). */
export interface Input {
  readonly values: readonly Value[];
  readonly range: boolean;
}

export const BLANK: Value = { kind: 'blank' };
export const number = (amount: Decimal): Value => ({ kind: 'number', amount });
export const error = (code: string): Value => ({ kind: 'error', code });
export const truth = (value: boolean): Value => ({ kind: 'truth', value });

/** Values as numbers, the way arithmetic takes them: blank is 0, "95%" is 0.95, other text is an error. */
export function withNumbers(
  values: readonly Value[],
  reckonWith: (amounts: readonly Decimal[]) => Value | null,
): Value | null {
  const amounts: Decimal[] = [];
  for (const value of values) {
    if (value.kind === 'error') return value;
    const amount = amountOf(value);
    if (amount === null) return error('#VALUE!');
    amounts.push(amount);
  }
  return reckonWith(amounts);
}

function amountOf(value: Value): Decimal | null {
  switch (value.kind) {
    case 'number':
      return value.amount;
    case 'truth':
      return new Decimal(value.value ? 1 : 0);
    case 'text': {
      const text = value.text.trim().replace(/,(?=\d{3}(?:\D|$))/g, '');
      const amount = parseDecimal(text.replace(/%$/, ''));
      return amount !== null && text.endsWith('%') ? amount.div(HUNDRED) : amount;
    }
    default:
      return ZERO;
  }
}

export function textOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return value.amount.toSignificantDigits(15).toFixed();
    case 'text':
      return value.text;
    case 'truth':
      return value.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
