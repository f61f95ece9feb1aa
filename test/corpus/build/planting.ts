/** What every planter of faults needs: what stands where, and how to write a fault down. */
import type { Book } from './book';
import type { Edits, Expected, Fault, Value } from './types';

export const has = (book: Book, ref: string): boolean => book.refs.has(ref);
export const value = (book: Book, ref: string): Value => book.refs.get(ref)?.value ?? null;
export const filled = (book: Book, ref: string): boolean =>
  value(book, ref) !== null && value(book, ref) !== '';

/** Keeps a typed number in the kind of cell it stood in: text stays text, and keeps the words around it. */
export function like(book: Book, ref: string, text: string): Value {
  const there = value(book, ref);
  if (typeof there === 'number') return Number(text);
  return /\d/.test(there ?? '') ? (there ?? '').replace(/-?\d[\d,]*(\.\d+)?/, text) : text;
}

export const fault = (
  id: string,
  edits: Edits,
  expect: Expected | Expected[],
  allow: string[] = [],
): Fault => ({
  id,
  edits,
  expect: Array.isArray(expect) ? expect : [expect],
  allow,
});
