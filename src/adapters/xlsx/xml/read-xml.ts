import { ParsedTokens } from './full-parser';
import { ScanDeclined, XmlScanner } from './scanner';
import type { XmlTokens } from './tokens';

/**
 * Runs `read` over a part's XML: with the fast scanner, or from the start again with the full
 * parser when the scanner declines. `read` must therefore keep nothing outside itself.
 */
export function readXml<T>(source: string, part: string, read: (tokens: XmlTokens) => T): T {
  try {
    return read(new XmlScanner(source));
  } catch (error) {
    if (!(error instanceof ScanDeclined)) throw error;
    return read(new ParsedTokens(source, part));
  }
}

/** Bytes → text, whatever Unicode encoding the part is in; it will be written back as UTF-8. */
export function decodePart(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return asUtf8(new TextDecoder('utf-16le').decode(bytes));
  if (a === 0xfe && b === 0xff) return asUtf8(new TextDecoder('utf-16be').decode(bytes));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(ascii(bytes.subarray(0, 120)))?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) return decodeAs(bytes, declared);
  return new TextDecoder().decode(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return asUtf8(new TextDecoder(encoding).decode(bytes));
  } catch {
    // An encoding nobody knows: the bytes are most likely UTF-8, and the parser judges the result.
    return asUtf8(new TextDecoder().decode(bytes));
  }
}

function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[\w-]+/, '$1UTF-8');
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
