import { LIMITS } from '../limits';
import { resolveReferences } from './references';
import { CLOSE, END, OPEN, TEXT, type TokenKind, type XmlTokens } from './tokens';

const MOST_ATTRIBUTES = 500;

/** The scanner met something outside its diet; the full parser decides what it is. */
export class ScanDeclined extends Error {}

const LT = 60,
  GT = 62,
  SLASH = 47,
  EQUALS = 61,
  BANG = 33,
  QUESTION = 63,
  QUOTE = 34,
  APOSTROPHE = 39,
  COLON = 58;

/**
 * A scanner for what spreadsheet programs write: elements, attributes, text, comments. Ten times
 * as fast as a full parser, which sheets of 200 × 600 cells need. Anything else (CDATA,
 * processing instructions, DTDs, anything ill-formed) is declined, never guessed at.
 */
export class XmlScanner implements XmlTokens {
  name = '';
  prefix = '';
  start = 0;
  end: number;
  empty = false;
  readonly #source: string;
  readonly #open: string[] = [];
  #closing = false;
  #seenRoot = false;
  #count = 0;
  /** Four places per attribute: name from, name to, value from, value to. */
  readonly #places: number[] = [];

  constructor(source: string) {
    this.#source = source;
    this.end = startOfContent(source);
  }

  next(): TokenKind {
    if (this.#closing) return this.#finish();
    const source = this.#source;
    for (let at = this.end; ;) {
      if (at >= source.length) return this.#atEnd();
      if (source.charCodeAt(at) !== LT) return this.#readText(at);
      const code = source.charCodeAt(at + 1);
      if (code === SLASH) return this.#readClose(at);
      if (code !== BANG && code !== QUESTION) return this.#readOpen(at);
      if (!source.startsWith('<!--', at)) throw new ScanDeclined('markup other than elements');
      const close = source.indexOf('-->', at + 4);
      if (close < 0) throw new ScanDeclined('open comment');
      at = close + 3;
      this.end = at;
    }
  }

  attribute(name: string): string | null {
    const source = this.#source;
    const places = this.#places;
    for (let i = 0; i < this.#count; i += 4) {
      const from = places[i] as number;
      if ((places[i + 1] as number) - from === name.length && source.startsWith(name, from))
        return this.#value(i);
    }
    return null;
  }

  prefixedAttribute(name: string): string | null {
    for (let i = 0; i < this.#count; i += 4) {
      const raw = this.#source.slice(this.#places[i], this.#places[i + 1]);
      if (raw.endsWith(`:${name}`) && !raw.startsWith('xmlns:')) return this.#value(i);
    }
    return null;
  }

  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let i = 0; i < this.#count; i += 4)
      all.set(this.#source.slice(this.#places[i], this.#places[i + 1]), this.#value(i));
    return all;
  }

  text(): string {
    const text = this.#resolve(this.start, this.end);
    return text.includes('\r') ? normalizeBreaks(text, this.#source.slice(this.start, this.end)) : text;
  }

  #value(index: number): string {
    return this.#resolve(this.#places[index + 2] as number, this.#places[index + 3] as number);
  }

  #resolve(from: number, to: number): string {
    const text = resolveReferences(this.#source.slice(from, to));
    if (text === null) throw new ScanDeclined('unknown reference');
    return text;
  }

  #atEnd(): TokenKind {
    if (this.#open.length > 0 || !this.#seenRoot) throw new ScanDeclined('unfinished');
    return END;
  }

  #readText(at: number): TokenKind {
    const next = this.#source.indexOf('<', at);
    const end = next < 0 ? this.#source.length : next;
    this.start = at;
    this.end = end;
    if (this.#open.length > 0) return TEXT;
    if (this.#source.slice(at, end).trim() !== '') throw new ScanDeclined('text outside the root');
    return this.next();
  }

  #readClose(at: number): TokenKind {
    const raw = this.#open[this.#open.length - 1];
    if (raw === undefined || !this.#source.startsWith(raw, at + 2)) throw new ScanDeclined('mismatched tag');
    const close = this.#skipSpace(at + 2 + raw.length);
    if (this.#source.charCodeAt(close) !== GT) throw new ScanDeclined('mismatched tag');
    this.start = at;
    this.end = close + 1;
    this.#setName(raw);
    return this.#finish();
  }

  #finish(): TokenKind {
    this.#closing = false;
    this.#open.pop();
    this.#count = 0;
    return CLOSE;
  }

  #readOpen(at: number): TokenKind {
    const source = this.#source;
    let end = at + 1;
    while (isNamePart(source.charCodeAt(end))) end++;
    if (end === at + 1 || (this.#open.length === 0 && this.#seenRoot)) throw new ScanDeclined('bad tag');
    const raw = source.slice(at + 1, end);
    const close = this.#readAttributes(end);
    this.empty = source.charCodeAt(close) === SLASH;
    if (this.empty && source.charCodeAt(close + 1) !== GT) throw new ScanDeclined('bad tag');
    this.#seenRoot = true;
    this.#closing = this.empty;
    this.start = at;
    this.end = close + (this.empty ? 2 : 1);
    this.#setName(raw);
    if (this.#open.push(raw) > LIMITS.depth) throw new ScanDeclined('nested too deeply');
    return OPEN;
  }

  #readAttributes(from: number): number {
    const source = this.#source;
    let count = 0;
    for (let at = from; ;) {
      const nameFrom = this.#skipSpace(at);
      const code = source.charCodeAt(nameFrom);
      if (code === GT || code === SLASH) {
        this.#count = count;
        return nameFrom;
      }
      let nameTo = nameFrom;
      while (isNamePart(source.charCodeAt(nameTo))) nameTo++;
      const equals = this.#skipSpace(nameTo);
      const quoteAt = this.#skipSpace(equals + 1);
      const quote = source.charCodeAt(quoteAt);
      if (nameFrom === at || nameTo === nameFrom || source.charCodeAt(equals) !== EQUALS)
        throw new ScanDeclined('bad attribute');
      if (count > MOST_ATTRIBUTES * 4) throw new ScanDeclined('too many attributes');
      if (quote !== QUOTE && quote !== APOSTROPHE) throw new ScanDeclined('bad attribute');
      const valueTo = source.indexOf(quote === QUOTE ? '"' : "'", quoteAt + 1);
      if (valueTo < 0) throw new ScanDeclined('bad attribute');
      this.#places[count++] = nameFrom;
      this.#places[count++] = nameTo;
      this.#places[count++] = quoteAt + 1;
      this.#places[count++] = valueTo;
      at = valueTo + 1;
    }
  }

  #skipSpace(at: number): number {
    const source = this.#source;
    for (;;) {
      const code = source.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
      at++;
    }
  }

  #setName(raw: string): void {
    const colon = raw.length > 1 ? raw.indexOf(':') : -1;
    if (colon === 0 || colon === raw.length - 1) throw new ScanDeclined('bad prefix');
    this.prefix = colon < 0 ? '' : raw.slice(0, colon + 1);
    this.name = colon < 0 ? raw : raw.slice(colon + 1);
  }
}

/** Past the byte order mark and the XML declaration. */
function startOfContent(source: string): number {
  const at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('<?xml', at)) return at;
  const close = source.indexOf('?>', at);
  if (close < 0) throw new ScanDeclined('open declaration');
  return close + 2;
}

/** Letters, digits, ":", "-", ".", "_" and all beyond ASCII: names of other alphabets are legal. */
function isNamePart(code: number): boolean {
  if (code >= 97) return code <= 122 || code > 127;
  if (code >= 65) return code <= 90 || code === 95;
  return (code >= 48 && code <= COLON) || code === 45 || code === 46;
}

/** Line ends become "\n"; a carriage return written as a reference is meant and stays. */
function normalizeBreaks(text: string, raw: string): string {
  if (!raw.includes('&')) return text.replace(/\r\n?/g, '\n');
  return resolveReferences(raw.replace(/\r\n?/g, '\n')) ?? text;
}
