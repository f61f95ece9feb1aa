const REMOVED = '<removed>';

/**
 * What might tell whose machine it was. The workbook is the recorder's own and holds nobody's data; an error's
 * words, though, may name a file, a server or a person.
 */
const PRIVATE = [
  /\b[A-Za-z]:\\[^"|<>\n]*/g,
  /\\\\[\w.-]+\\[^"|<>\n]*/g,
  /\b(?:https?|file):\/\/[^\s"'<>]+/g,
  /(?<![\w/])\/(?:Users|home|root|Volumes|private|var|tmp)\/[^\s"'<>]*/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
];

export function strip(text: string): string {
  return PRIVATE.reduce((left, pattern) => left.replace(pattern, REMOVED), text);
}

/** The same thing with every text in it stripped; keys are the client's words and stay. */
export function stripAll<T>(thing: T): T {
  return JSON.parse(
    JSON.stringify(thing, (_key, value: unknown) => (typeof value === 'string' ? strip(value) : value)),
  ) as T;
}
