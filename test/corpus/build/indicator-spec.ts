import type { Decimal } from 'decimal.js';
import type { HeaderCell } from './columns';
import type { Row } from './rows';
import type { Style } from './text-forms';

export interface Summand {
  weight: Decimal;
  score: Decimal;
}

export interface IndicatorSpec {
  id: string;
  top: number;
  left: string;
  header: readonly HeaderCell[];
  labels: 'merged' | 'blank' | 'repeat';
  /** Text of a column left of the table that only says what the block is. */
  side?: string;
  rows: readonly Row[];
  /** Blocks of their own whose weight and score count into the total row. */
  plus?: readonly Summand[];
  style?: Partial<Record<'target' | 'actual' | 'weight' | 'score', Style>>;
  /** The total row is a SUM formula with its result, as Excel leaves it. */
  sumFormula?: boolean;
  /** Keep the unit with the actual although the form has a unit column. */
  actualWithUnit?: boolean;
}
