import type { RowRole, Value } from './types';

export interface RowOptions {
  key?: string;
  reason?: string;
  /** A score the officer chose below the computed one (the reason must say why). */
  score?: string;
  /** [direction, target, actual] in one unit, where the typed texts do not say it. */
  is?: readonly ['higher' | 'lower', string, string];
  /** Qualitative rows: share of the weight that was earned. */
  share?: string;
  comparator?: string;
  unit?: string;
  definition?: string;
  /** What really stands in the cell, where it is not the text itself (a date, a percent). */
  targetCell?: { value: Value; format?: string };
  actualCell?: { value: Value; format?: string };
  /** Values of columns that carry no role. */
  x?: Readonly<Record<string, Value>>;
}

export interface Row {
  role: RowRole;
  level1: string;
  level2: string;
  name: string;
  target: string;
  actual: string;
  weight: string | null;
  quantitative: boolean;
  options: RowOptions;
}

const blank = {
  level1: '',
  level2: '',
  name: '',
  target: '',
  actual: '',
  weight: null,
  quantitative: false,
  options: {},
};

/** A quantitative indicator. */
export function q(
  name: string,
  target: string,
  actual: string,
  weight: string | null,
  options: RowOptions = {},
): Row {
  return { ...blank, role: 'indicator', name, target, actual, weight, quantitative: true, options };
}

/** A qualitative indicator. */
export function t(
  name: string,
  target: string,
  actual: string,
  weight: string | null,
  options: RowOptions = {},
): Row {
  return { ...blank, role: 'indicator', name, target, actual, weight, options };
}

export function placeholder(name: string): Row {
  return { ...blank, role: 'placeholder', name };
}

/** A row the unit crossed out: the same sign in every cell, save those that are given. */
export function crossedOut(name: string, sign = '/', kept: { target?: string; weight?: string } = {}): Row {
  return {
    ...blank,
    role: 'not-applicable',
    name,
    target: kept.target ?? sign,
    actual: sign,
    weight: kept.weight ?? null,
    options: { x: { sign } },
  };
}

export function l2(label: string, ...rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, level2: label }));
}

export function l1(label: string, ...groups: (Row | Row[])[]): Row[] {
  return groups.flat().map((row) => ({ ...row, level1: label }));
}

export const subtotal = (label = '小计'): Row => ({ ...blank, role: 'subtotal', name: label });
export const total = (label = '合计', options: RowOptions = {}): Row => ({
  ...blank,
  role: 'total',
  name: label,
  options,
});
export const headerAgain = (): Row => ({ ...blank, role: 'header' });
export const note = (text: string): Row => ({ ...blank, role: 'note', name: text });
