/** How one value is written down: as text, as a number with a format, in full-width digits. */
import type { Value } from './types';

export type Style = 'text' | 'number' | 'fixed2' | 'wide';

export interface Written {
  value: Value;
  format?: string;
}

const decimals = (text: string): number => (text.split('.')[1] ?? '').length;
const zeros = (places: number): string => (places === 0 ? '0' : `0.${'0'.repeat(places)}`);

function wide(text: string): string {
  return text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

function asNumber(text: string): Written {
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) {
    const digits = percent[1] as string;
    const places = decimals(digits) + 2;
    // Number() of a decimal text is the nearest double, which Excel stores and shows as these same digits.
    return { value: Number(shiftLeft(digits)), format: places > 2 ? `${zeros(places - 2)}%` : '0%' };
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return { value: Number(text.replace(/,/g, '')), format: `#,##${zeros(decimals(text))}` };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  return { value: text };
}

/** Divides a decimal text by a hundred by moving the point, never through a float. */
function shiftLeft(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const padded = whole.padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${part}`;
}

export function written(text: string | null, style: Style): Written {
  if (text === null || text === '') return { value: null };
  if (style === 'wide') return { value: wide(text) };
  if (style === 'text') return { value: text };
  const number = asNumber(text);
  return style === 'fixed2' && typeof number.value === 'number' && number.format === undefined
    ? { ...number, format: '0.00' }
    : number;
}

const SIGN = /^[≥≤＝=﹦<>＞＜≧≦]+/;

export interface TargetParts {
  comparator: string;
  number: string;
  unit: string;
}

export function splitTarget(target: string): TargetParts {
  const comparator = SIGN.exec(target)?.[0] ?? '';
  const rest = target.slice(comparator.length);
  const number = /^-?[\d,]+(\.\d+)?/.exec(rest)?.[0];
  return number === undefined
    ? { comparator, number: rest, unit: '' }
    : { comparator, number, unit: rest.slice(number.length) };
}
