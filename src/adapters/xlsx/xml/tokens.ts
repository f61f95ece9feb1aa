export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type TokenKind = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/**
 * A part's XML as a stream that is pulled. Every OPEN has its CLOSE, also `<a/>`. Offsets are
 * places in the part's text, so that whoever reads can also cut there.
 */
export interface XmlTokens {
  next(): TokenKind;
  /** Of an element, without its prefix. */
  readonly name: string;
  /** Of an element: "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** True on the OPEN of `<a/>`. */
  readonly empty: boolean;
  /** On OPEN: the value of an attribute, by its exact name. */
  attribute(name: string): string | null;
  /** On OPEN: the value of an attribute that carries a prefix, whichever ("r:id"). */
  prefixedAttribute(name: string): string | null;
  /** On OPEN: all attributes by their exact names. */
  attributes(): Map<string, string>;
  /** On TEXT: the characters, references resolved. */
  text(): string;
}

/** Reads up to the CLOSE of the element whose OPEN was just read. */
export function skipElement(tokens: XmlTokens): void {
  for (let depth = 1; depth > 0;) {
    const kind = tokens.next();
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth--;
    else if (kind === END) return;
  }
}

/** The element's own characters; elements inside it are passed over. Reads up to its CLOSE. */
export function readText(tokens: XmlTokens): string {
  let text = '';
  for (;;) {
    const kind = tokens.next();
    if (kind === TEXT) text += tokens.text();
    else if (kind === OPEN) skipElement(tokens);
    else return text;
  }
}
