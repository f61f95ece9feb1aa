import type { IndicatorColumn } from '../../../src/core/layout/types';
import type { Layout } from './layout';
import type { Form } from './model';
import type { Ink, SheetPen } from './sheet-pen';

export type RowTruth = {
  readonly row: number;
  readonly role: 'indicator' | 'placeholder' | 'not-applicable' | 'subtotal' | 'total';
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly texts: Readonly<Partial<Record<IndicatorColumn, string>>>;
};

export interface Truth {
  readonly columns: Partial<Record<IndicatorColumn, number>>;
  readonly rows: RowTruth[];
  readonly budgetColumns: Record<string, number>;
  readonly budgetRows: { readonly row: number; readonly label: string }[];
}

/** Texts that stand in cells instead of what the form says: how a contradiction is planted. */
export type Overrides = Readonly<Record<string, Ink>>;

/** What every drawing needs: where things went is noted by name, so that a fault can point at its cell. */
export interface Easel {
  readonly form: Form;
  readonly layout: Layout;
  readonly pen: SheetPen;
  readonly truth: Truth;
  /** Writes a value cell under its name; returns the text as the reader must see it. */
  write(ref: string, row: number, col: number, ink: Ink, pen?: SheetPen): string;
}
