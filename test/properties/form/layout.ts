import fc from 'fast-check';

/** How a form is drawn on a sheet. Nothing in it changes what the form says. */
export interface Layout {
  readonly top: number;
  readonly left: number;
  /** Sort keys of the value columns. */
  readonly order: readonly number[];
  /** Which wording each header has. */
  readonly wording: number;
  readonly dress: 'plain' | 'spaced' | 'broken' | 'wide';
  readonly labels: 'merged' | 'repeated' | 'first';
  readonly signColumn: boolean;
  readonly unitColumn: boolean;
  readonly heads: 'one' | 'two' | 'merged';
  readonly percents: 'text' | 'number' | 'plain';
  readonly numberCells: boolean;
  readonly side: boolean;
  readonly repeatHeader: boolean;
  readonly noteBetween: boolean;
  readonly noteUnder: boolean;
  readonly placeholders: boolean;
  readonly slashes: boolean;
  readonly goal: boolean;
  readonly named: boolean;
  readonly wide: boolean;
}

export const arbitraryLayout: fc.Arbitrary<Layout> = fc.record({
  top: fc.nat(6),
  left: fc.nat(3),
  order: fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
  wording: fc.nat(60),
  dress: fc.constantFrom('plain', 'plain', 'spaced', 'broken', 'wide'),
  labels: fc.constantFrom('merged', 'repeated', 'first'),
  signColumn: fc.boolean(),
  unitColumn: fc.boolean(),
  heads: fc.constantFrom('one', 'two', 'merged'),
  percents: fc.constantFrom('text', 'number', 'plain'),
  numberCells: fc.boolean(),
  side: fc.boolean(),
  repeatHeader: fc.boolean(),
  noteBetween: fc.boolean(),
  noteUnder: fc.boolean(),
  placeholders: fc.boolean(),
  slashes: fc.boolean(),
  goal: fc.boolean(),
  named: fc.boolean(),
  wide: fc.boolean(),
});
