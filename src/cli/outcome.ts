import { WorkbookError } from '../app/workbook-error';
import type { WorkbookErrorCode } from '../app/workbook-error';
import { errorMessage } from './system-error';

/** The contract's exit status: 0 no error-severity finding, 1 some, 2 not read. */
export type Status = 0 | 1 | 2;

/** What one file came to: ready to print, small enough to cross from a worker. */
export interface Outcome {
  readonly status: Status;
  /** For standard output, with its line end; "" when there is nothing to say there. */
  readonly output: string;
  /** For standard error, without the program's name; null when all went well. */
  readonly problem: string | null;
}

export interface Failure {
  readonly code: WorkbookErrorCode;
  readonly message: string;
}

/** What stands under "error". A fault of the program is told as one, and fails this file only. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { code: error.code, message: error.message };
  return { code: 'corrupt', message: `处理时程序出错，请反馈给开发者（${errorMessage(error)}）` };
}
