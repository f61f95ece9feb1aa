import type { Decimal } from '../number/decimal';
import type { Interval } from '../number/interval';

export type Comparator = '≥' | '≤' | '>' | '<' | '=' | '≈';

/**
 * A number as somebody typed it. `amount` is in the notation's own scale: "95%" is 95 with
 * `percent` true, a cell holding 0.95 shown as 95% is also 95 with `percent` true.
 */
export interface TypedNumber {
  readonly kind: 'number';
  readonly amount: Decimal;
  readonly percent: boolean;
  /** Sign in front ("≥", "不低于") or behind ("以上"); null when none was written. */
  readonly comparator: Comparator | null;
  /** "万元", "人", "万平方米"; never "%"; null when none was written. */
  readonly unit: string | null;
  /** Digits after the point as typed. */
  readonly decimals: number;
  /** What the typed digits stand for, in the same scale as `amount`. */
  readonly interval: Interval;
  /** True for a number cell with no "%" in its format: 0.95 may then mean 95 %. */
  readonly numeric: boolean;
  /** True when the cell holds a formula: its value counts exactly. */
  readonly formula: boolean;
}

export type TypedValue =
  | TypedNumber
  | { readonly kind: 'blank' }
  /** "/", "—", "无", "不适用" */
  | { readonly kind: 'not-applicable'; readonly text: string }
  /** "XX%", "……", "（请填写）": nobody has filled this in yet. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** "≥" with nothing behind it */
  | { readonly kind: 'bare-comparator'; readonly comparator: Comparator }
  /** "10-20", "90%~95%" */
  | { readonly kind: 'range'; readonly low: TypedNumber; readonly high: TypedNumber }
  /** "2021年12月完成", "12月底前" */
  | { readonly kind: 'date'; readonly text: string }
  /** A formula without a stored result: the workbook was saved by a program that does not calculate. */
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'text'; readonly text: string };
