/** Why a file cannot be worked on; the codes are part of the command line's contract. */
export type WorkbookErrorCode =
  'not-found' | 'not-a-workbook' | 'legacy-xls' | 'encrypted' | 'too-large' | 'corrupt';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** Chinese: names what is wrong and what to do; the file's name is added by whoever knows it. */
    message: string,
    /** The same in English. */
    readonly english: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkbookError';
  }
}
