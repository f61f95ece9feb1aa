import { HUNDRED, storedNumber } from '../../core/number/decimal';
import { dateText } from './date-text';
import { formatKind } from './format-kind';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** What a number cell shows: dates and percentages as formatted, other numbers as stored. */
export function shownNumber(stored: string, format: string | undefined, date1904: boolean): string {
  if (format === undefined) return stored;
  const kind = formatKind(format);
  if (kind.kind === 'number') return stored;
  if (kind.kind === 'date') return dateText(Number(stored), kind.fields, date1904) ?? stored;
  const value = storedNumber(stored);
  return value === null ? stored : `${value.times(HUNDRED).toFixed(kind.decimals)}%`;
}
