/** The words the corpus uses to say what stands in a workbook and what is true of it. */
export type Value = string | number | null;
export type Edits = Readonly<Record<string, Value>>;

/** Where the documents leave it open, either of two kinds is right. */
export type SheetKind = OneKind | `${OneKind}|${OneKind}`;
type OneKind = 'declaration' | 'self-evaluation' | 'score-summary' | 'report' | 'data' | 'other';
export type TableKind = 'indicators' | 'budget' | 'score-summary' | 'amounts' | 'data';
export type RowRole =
  'indicator' | 'subtotal' | 'total' | 'placeholder' | 'not-applicable' | 'header' | 'note';

export interface TruthRow {
  row: number;
  role: RowRole;
  level1?: string;
  level2?: string;
  name?: string;
  target?: string;
  actual?: string;
  weight?: string;
  score?: string;
}

export interface TruthTable {
  id: string;
  kind: TableKind;
  headerRows: number[];
  /** Left and right column letters: what tells two tables side by side apart. */
  span: [string, string];
  columns: Record<string, string>;
  rows: TruthRow[];
}

/** A cell that Recalculate gives back when it was blanked. */
export interface Computed {
  sheet: string;
  cell: string;
  ref: string;
  expected: string;
}

export interface Ref {
  sheet: string;
  cell: string;
  value: Value;
}

/** What the fault generator must know of an indicator row. */
export interface RowFacts {
  ref: string;
  level1: string;
  level2: string;
  name: string;
  target: string;
  actual: string;
  weight: string | null;
  score: string | null;
  fullScore: boolean;
  quantitative: boolean;
  lowerIsBetter: boolean;
  percent: boolean;
  /** The share of the weight for a qualitative row that is only partly done. */
  tierShare: string | null;
  reason: string;
  /** True when the rules ask for a reason on this row. */
  reasonNeeded: boolean;
}

export interface Expected {
  check: string;
  /** A reference (`ind.名称.score`) or `Sheet!A1`; several when the law leaves the anchor open; `*` when only "the table" is named. */
  at: string | string[];
  severity?: 'error' | 'warning' | 'info' | 'gap';
  /** A word the named cause must hold; null when no cause may be named. */
  cause?: RegExp | null;
  /** What the finding must say is right, as typed; 0.5 and 50% are the same. */
  value?: string;
}

export interface Fault {
  id: string;
  edits: Edits;
  expect: Expected[];
  /** Checks that the same edit legitimately sets off as well. */
  allow: string[];
}
