import type { ComputedField } from '../core/planning/computed';
import type { CheckReport } from './check-report';

/** What a recalculation did to one workbook (schema jihe.recalc/1). */
export interface RecalcReport {
  readonly written: readonly WrittenValue[];
  /** Entered values that differ from the computed ones and were kept, as nobody asked to replace them. */
  readonly kept: readonly WrittenValue[];
  readonly skipped: readonly SkippedValue[];
  /** Kept because a remark on them was set aside; absent when there are none. */
  readonly ignored?: readonly WrittenValue[];
  /** Entered values elsewhere that the one written proves wrong; absent when there are none. */
  readonly follows?: readonly WrittenValue[];
  /** The workbook as it stands after the writing. */
  readonly check: CheckReport;
  /** Sheets that could not be marked, being protected; absent when there are none. */
  readonly unmarked?: readonly string[];
  /** Protected sheets, because of which nothing was written anywhere; absent when there are none. */
  readonly locked?: readonly string[];
}

export interface WrittenValue {
  readonly sheet: string;
  readonly cell: string;
  readonly field: ComputedField;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface SkippedValue extends WrittenValue {
  readonly why: 'changed' | 'formula' | 'protected' | 'no-sheet';
}
