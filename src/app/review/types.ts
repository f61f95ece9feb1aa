import type { ReportFinding, ReportGap } from '../check-report';

/** One of many files, once it has been looked at. */
export interface ReviewedFile {
  /** As the officer knows it, with its folders where the page knows them. */
  readonly name: string;
  readonly outcome: ReviewOutcome;
}

/** What is kept of a file: small enough for hundreds of them, and all of it plain data that crosses to a worker. */
export type ReviewOutcome = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly kind: 'checked';
  readonly unit: string | null;
  /** The main form's title with its year; null when no form was recognised. */
  readonly form: string | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly counts: ReviewCounts;
  readonly findings: readonly ReportFinding[];
  readonly gaps: readonly ReportGap[];
}

export interface ReviewCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly gaps: number;
}

/** One sentence in each language: what is wrong with the file and what to do. */
export interface FailedFile {
  readonly kind: 'failed';
  readonly message: string;
  readonly english: string;
}
