/**
 * What can go wrong between us and the program that holds the workbook. Each adapter maps its host's
 * own errors to these, once; pane and ribbon show `message` as it is.
 */
export type HostErrorCode =
  /** The host was still busy with a cell being typed into. */
  | 'editing'
  /** No answer in time. */
  | 'timeout'
  /** A sheet or the workbook is protected against what was asked. */
  | 'protected'
  /** The host refused: read-only, restricted by the organisation, not permitted. */
  | 'refused'
  /** More than the host takes in one request. */
  | 'too-large'
  /** A sheet or cell that is no longer there. */
  | 'gone'
  /** The host cannot do this at all, being too old. */
  | 'unsupported'
  | 'unknown';

/** What the failure left behind in the workbook; the message says the same in words. */
export type AfterFailure =
  /** Nothing had been written. */
  | 'untouched'
  /** Something had been written and was put back. */
  | 'restored'
  /** Everything was written, only the answer did not come. */
  | 'written'
  /** Some cells hold neither: `cells` names them. */
  | 'partly'
  /** The host no longer answers, so nobody knows. */
  | 'unclear';

export interface HostErrorDetail extends ErrorOptions {
  readonly after?: AfterFailure;
  /** "Sheet!A1" of the cells that are not as they were. */
  readonly cells?: readonly string[];
  /** Technical words of the host, for whoever is asked for help; never workbook content. */
  readonly technical?: string;
}

export class HostError extends Error {
  readonly after: AfterFailure;
  readonly cells: readonly string[];
  readonly technical: string;

  constructor(
    readonly code: HostErrorCode,
    /** Chinese: what happened, what was and was not written, what to do. */
    message: string,
    /** The same in English. */
    readonly english: string,
    detail: HostErrorDetail = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'HostError';
    this.after = detail.after ?? 'untouched';
    this.cells = detail.cells ?? [];
    this.technical = detail.technical ?? '';
  }
}
