import type { Hundredths, Indicator } from './model';
import { show } from './model';
import type { Layout } from './layout';
import { unshiftTwo, type Ink } from './sheet-pen';

const SIGNS = {
  '≥': ['≥', '>=', '≧', '大于等于', '不低于'],
  '≤': ['≤', '<=', '≦', '不超过'],
  '=': ['=', '﹦', '＝'],
} as const;

type Sign = keyof typeof SIGNS;

function signOf(row: Indicator): Sign | null {
  if (row.kind === 'higher' || row.kind === 'defined') return '≥';
  if (row.kind === 'lower') return '≤';
  return row.kind === 'equal' ? '=' : null;
}

function dressed<T>(list: readonly T[], salt: number): T {
  return list[salt % list.length] as T;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9%]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? head : `${head}.${fraction}`;
}

function isQuantity(row: Indicator): boolean {
  return row.kind !== 'word' && row.kind !== 'date' && row.kind !== 'range';
}

/** The unit column's text. */
export function unitInk(row: Indicator): Ink {
  if (row.kind === 'word') return row.salt % 2 === 0 ? '定性指标' : '';
  return row.unit;
}

export function signInk(row: Indicator): Ink {
  const sign = row.kind === 'bare' ? '≥' : signOf(row);
  return sign ?? (row.kind === 'word' ? '定性' : '');
}

function percentInk(value: Hundredths, sign: string, layout: Layout, salt: number): Ink {
  const digits = show(value);
  if (layout.unitColumn && layout.percents === 'plain')
    return plainInk(`${sign}${digits}`, sign === '' && layout.numberCells);
  if (sign === '' && layout.percents === 'number')
    return { number: unshiftTwo(digits), format: digits.includes('.') ? '0.00%' : '0%' };
  const text = `${sign}${digits}%`;
  return salt % 7 === 6 ? fullWidth(text) : text;
}

function plainInk(text: string, asNumber: boolean): Ink {
  return asNumber ? { number: text } : text;
}

function countInk(row: Indicator, value: Hundredths, sign: string, layout: Layout): Ink {
  const digits = show(value);
  if (layout.unitColumn || row.salt % 3 === 0) {
    const asNumber = sign === '' && layout.numberCells;
    return plainInk(
      asNumber || row.salt % 5 !== 1 ? `${sign}${digits}` : `${sign}${grouped(digits)}`,
      asNumber,
    );
  }
  const text = `${sign}${row.salt % 5 === 1 ? grouped(digits) : digits}${row.unit}`;
  return row.salt % 7 === 6 ? fullWidth(text) : text;
}

function quantityInk(row: Indicator, value: Hundredths, sign: string, layout: Layout): Ink {
  return row.unit === '%' ? percentInk(value, sign, layout, row.salt) : countInk(row, value, sign, layout);
}

export function targetInk(row: Indicator, layout: Layout): Ink {
  if (row.kind === 'word') return dressed(['健全', '良好', '规范'], row.salt);
  if (row.kind === 'date') return dressed(['2024年12月底前', '2024年12月', '12月底前完成'], row.salt);
  if (row.kind === 'range') return dressed(['10-20', '10~20'], row.salt);
  const sign = signOf(row);
  return quantityInk(
    row,
    row.target,
    layout.signColumn || sign === null ? '' : dressed(SIGNS[sign], row.salt),
    layout,
  );
}

export function actualInk(row: Indicator, layout: Layout): Ink {
  if (row.kind === 'word') return row.salt % 3 === 2 ? '达成预期指标' : targetInk(row, layout);
  if (row.kind === 'date') return dressed(['2024年11月', '2024年11月完成'], row.salt);
  return isQuantity(row)
    ? quantityInk(row, row.actual, '', layout)
    : plainInk(show(row.actual), layout.numberCells);
}

export function pointsInk(value: Hundredths, layout: Layout): Ink {
  return plainInk(show(value), layout.numberCells);
}

/** A rate of the budget block or the summary, with two decimals. */
export function rateInk(value: Hundredths, layout: Layout): Ink {
  return layout.percents === 'number'
    ? { number: unshiftTwo(show(value)), format: '0.00%' }
    : `${show(value)}%`;
}

export function amountInk(value: Hundredths, layout: Layout): Ink {
  if (layout.numberCells) return { number: show(value), format: '#,##0.00' };
  return layout.wide ? grouped(show(value)) : show(value);
}

/** "一 级 指 标", a line break in the middle, full-width signs: the same header. */
export function headerText(text: string, dress: Layout['dress']): string {
  const cut = Math.ceil(text.replace(/[(（].*$/, '').length / 2);
  switch (dress) {
    case 'plain':
      return text;
    case 'spaced':
      return [...text].join(' ');
    case 'broken':
      return `${text.slice(0, cut)}\n${text.slice(cut)}`;
    case 'wide':
      return `\u3000${text.replace(/[()A-Z/]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))} `;
  }
}
