/** An error as Excel answers it: the client makes an OfficeExtension.Error of it. */
export class Fault extends Error {
  /** "Worksheet.getRange"; the server fills it in. */
  location = '';

  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** What the fake has no answer for is never guessed: the test has to be told. */
export class NotPlayed extends Error {
  constructor(what: string) {
    super(`FakeExcel: ${what} is not played`);
    this.name = 'NotPlayed';
  }
}
