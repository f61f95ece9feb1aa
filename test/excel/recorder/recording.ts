import type { ReplyBody, RequestBody } from '../server/wire';

/** What a host said to one request: its reply, or the error of the way to it. */
export type RecordedAnswer =
  { readonly reply: ReplyBody } | { readonly failed: { readonly code: number; readonly message: string } };

export interface RecordedTrip {
  readonly request: RequestBody;
  readonly answer: RecordedAnswer;
}

export interface RecordedStep {
  readonly name: string;
  /** "done", or the code of the error that the step ended with. */
  readonly outcome: string;
  readonly trips: readonly RecordedTrip[];
}

/** What one Excel answered to the fixed list of steps, on a workbook that the steps made themselves. */
export interface Recording {
  readonly format: 1;
  readonly host: { readonly platform: string; readonly version: string; readonly excelApi: string };
  readonly steps: readonly RecordedStep[];
}
