import type { Overrides } from '../form/easel';
import type { Layout } from '../form/layout';
import type { Form, Indicator } from '../form/model';

/** A form with one thing wrong in it. */
export interface Planted {
  readonly form: Form;
  readonly overrides?: Overrides;
  /** Names of the cells where it may be said; "*" for a finding on the whole table. */
  readonly at: readonly string[];
  /** Checks that rightly speak as well. */
  readonly also?: readonly string[];
}

export interface Planter {
  readonly check: string;
  readonly what: string;
  /** Null when the form has no place for it. `pick` chooses among several. */
  readonly plant: (form: Form, layout: Layout, pick: number) => Planted | null;
}

/** Indexes of the rows that a fault can be planted in; null when there is none. */
export function choose(
  form: Form,
  pick: number,
  fits: (row: Indicator, index: number) => boolean,
): number | null {
  const indexes = form.indicators.map((row, i) => (fits(row, i) ? i : -1)).filter((i) => i >= 0);
  return indexes[pick % Math.max(1, indexes.length)] ?? null;
}

export function row(form: Form, index: number): Indicator {
  const found = form.indicators[index];
  if (found === undefined) throw new Error(`no row ${index}`);
  return found;
}

export function changed(form: Form, index: number, patch: Partial<Indicator>): Form {
  return { ...form, indicators: form.indicators.map((one, i) => (i === index ? { ...one, ...patch } : one)) };
}

export function isQuantity(one: Indicator): boolean {
  return one.kind !== 'word' && one.kind !== 'date' && one.kind !== 'range';
}

/** Scores can be told from weights: the form has both. */
export function isScored(form: Form): boolean {
  return !form.declaration && form.weights !== 'none';
}
