import { Decimal } from '../../src/core/number/decimal';
import { reach } from '../../src/core/number/interval';
import { parseTyped } from '../../src/core/value/parse-typed';
import type { TypedNumber } from '../../src/core/value/typed';

/** A number as text, in the notation of the forms. */
export function typed(text: string): TypedNumber {
  const value = parseTyped(text);
  if (value.kind !== 'number') throw new Error(`no number: ${text}`);
  return value;
}

/** A number cell; `percent` when its format shows a percent. */
export function cell(text: string, percent = false): TypedNumber {
  const amount = new Decimal(text);
  const decimals = Math.max(0, amount.decimalPlaces());
  return {
    kind: 'number',
    amount,
    percent,
    comparator: null,
    unit: null,
    decimals,
    interval: reach(amount, decimals),
    numeric: !percent,
    formula: false,
  };
}
