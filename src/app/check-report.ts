import type { RowRole, SheetKind, TableKind } from '../core/layout/types';
import type { Severity } from '../core/checks/types';
import type { ComputedField } from '../core/planning/computed';

/**
 * What a check of one workbook says: the task pane shows it, the command line prints it as JSON.
 * Field names are a published contract (schema jihe.check/1): add, never rename or remove.
 * Numbers are decimal strings, cells are A1 addresses, rows are one-based, as the officer sees them.
 */
export interface CheckReport {
  /** 填报单位, as the form states it; null when it does not. */
  readonly unit: string | null;
  /** Id of the scoring profile (口径) used; null when the workbook holds no form. */
  readonly profile: string | null;
  readonly sheets: readonly ReportSheet[];
  readonly dataItems: readonly ReportDataItem[];
  readonly computed: readonly ReportValue[];
  readonly findings: readonly ReportFinding[];
  readonly gaps: readonly ReportGap[];
  readonly summary: ReportSummary;
}

export interface ReportSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: SheetKind;
  readonly tables: readonly ReportTable[];
}

export interface ReportTable {
  readonly kind: TableKind;
  readonly range: string;
  readonly headerRows: readonly number[];
  /** Column role → column letter. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly ReportRow[];
}

/** The typed text under each column role that the table has, beside the row's number and role. */
export interface ReportRow {
  readonly row: number;
  readonly role: RowRole;
  readonly [column: string]: string | number;
}

export interface ReportDataItem {
  readonly name: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly sheet: string;
  readonly cell: string;
}

export interface ReportValue {
  readonly sheet: string;
  readonly cell: string;
  readonly field: ComputedField;
  readonly name: string;
  /** The exact value, rates as ratios ("0.3933"); a grade's own word. */
  readonly value: string;
  /** As it would be written into the cell ("39.33%"). */
  readonly text: string;
  /** The formula it came by, in words; "" when there is none to show. */
  readonly definition: string;
  readonly inputs: readonly ReportInput[];
}

export interface ReportInput {
  readonly name: string;
  readonly cell: string;
  readonly value: string;
}

export interface ReportFinding {
  readonly check: string;
  readonly severity: Exclude<Severity, 'gap'>;
  readonly sheet: string;
  readonly cell: string;
  /** Indicator or item it is about; "" for the whole table. */
  readonly subject: string;
  readonly message: string;
  readonly messageEn: string;
  readonly entered: string | null;
  readonly expected: string | null;
  readonly cause: string | null;
  readonly causeEn: string | null;
  readonly clause: string;
}

export interface ReportGap {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  readonly item: string;
  readonly neededBy: readonly string[];
  readonly message: string;
  readonly messageEn: string;
}

export interface ReportSummary {
  readonly indicators: number;
  /** Null when the form has no weights, no scores, no grade. */
  readonly weight: string | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly gaps: number;
}
