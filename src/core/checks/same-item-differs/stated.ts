import type { FormCell } from '../../layout/types';
import type { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';

/** What a cell says of a data item. `key` is the same for everything that must agree with it. */
export interface Stated {
  readonly key: string;
  readonly name: string;
  readonly at: FormCell;
  /** Amounts are compared across sheets, and within one where they were read in different ways. */
  readonly origin: string;
  /** A year in the name: "2022年年初预算数". */
  readonly year: string | null;
  /** All values that the cell may stand for; one that overlaps is enough. */
  readonly readings: readonly { readonly value: Decimal; readonly interval: Interval }[];
  /** With its unit, as a message shows it. */
  readonly shown: string;
  readonly byParts: boolean;
}

export function yearIn(name: string): string | null {
  return /(20\d\d)\s*年/.exec(name)?.[1] ?? null;
}
