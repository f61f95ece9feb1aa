import type { Decimal } from '../number/decimal';
import type { Interval } from '../number/interval';

/** The same in both languages; what a finding shows as it is. */
interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A number with its name, as the form or the workbook has it. */
export interface NamedAmount {
  readonly name: string;
  readonly value: Decimal;
}

/** What somebody typed, in one notation with the stories' values: percents as 39, not 0.39. */
export interface Entry {
  readonly amount: Decimal;
  readonly decimals: number;
  readonly interval: Interval;
}

/** One arithmetic slip, worked out: the number it would have given, and how to tell it. */
export interface Story {
  readonly id: string;
  /** In the entry's notation. */
  readonly value: Decimal;
  /** The higher, the less likely it fits by accident: digits swapped 90, another row copied 20. */
  readonly specific: number;
  /** False for stories of copied or typed digits, which nobody cuts. */
  readonly mayBeCut: boolean;
  /** "1 − 39.33% = 60.67%": without the verdict. */
  readonly sum: string;
  readonly verdict: Wording;
}

export interface Cause {
  readonly id: string;
  readonly text: Wording;
}
