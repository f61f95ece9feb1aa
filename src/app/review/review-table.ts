import { compare } from '../../core/number/compare';
import { parseDecimal } from '../../core/number/decimal';
import type { CheckedFile, ReviewedFile } from './types';

/** The columns of the table of many files, in their order. */
export const REVIEW_COLUMNS = [
  'name',
  'unit',
  'form',
  'score',
  'grade',
  'errors',
  'warnings',
  'infos',
  'gaps',
] as const;

export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

export interface ReviewOrder {
  readonly column: ReviewColumn;
  readonly descending: boolean;
}

/** Which files are shown: each kind is what a reviewer looks for next. */
export const REVIEW_KINDS = ['all', 'errors', 'warnings', 'gaps', 'clean', 'formless', 'failed'] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewFilter {
  readonly kind: ReviewKind;
  /** Words that a file's name, unit or form must hold, all of them; "" for any. */
  readonly words: string;
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

interface SortKey<T> {
  readonly file: T;
  readonly text: string;
  readonly number: ReturnType<typeof parseDecimal>;
}

/** Files that have nothing in the column come last, whichever way it is sorted; equals keep the order of their names. */
export function sortFiles<T extends ReviewedFile>(files: readonly T[], order: ReviewOrder): T[] {
  const factor = order.descending ? -1 : 1;
  // Read once: thousands are compared many times over while they come in.
  const keys = files.map((file): SortKey<T> => {
    const text = cellText(file, order.column);
    return { file, text, number: parseDecimal(text) };
  });
  return keys.sort((a, b) => compareKeys(a, b, factor)).map(({ file }) => file);
}

function compareKeys(a: SortKey<ReviewedFile>, b: SortKey<ReviewedFile>, factor: number): number {
  if (a.text !== b.text) {
    if (a.text === '' || b.text === '') return a.text === '' ? 1 : -1;
    const difference =
      a.number !== null && b.number !== null ? compare(a.number, b.number) : byName.compare(a.text, b.text);
    if (difference !== 0) return difference * factor;
  }
  return byName.compare(a.file.name, b.file.name);
}

/** What the table shows of a file; "" where there is nothing. */
export function cellText({ name, outcome }: ReviewedFile, column: ReviewColumn): string {
  if (column === 'name') return name;
  if (outcome.kind === 'failed') return '';
  const { counts } = outcome;
  if (column === 'errors' || column === 'warnings' || column === 'infos' || column === 'gaps')
    return outcome.form === null ? '' : String(counts[column]);
  return outcome[column] ?? '';
}

export function filterFiles<T extends ReviewedFile>(files: readonly T[], { kind, words }: ReviewFilter): T[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return files.filter((file) => isOfKind(file, kind) && holdsAll(file, wanted));
}

function holdsAll(file: ReviewedFile, wanted: readonly string[]): boolean {
  const text = `${file.name} ${cellText(file, 'unit')} ${cellText(file, 'form')}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function isOfKind({ outcome }: ReviewedFile, kind: ReviewKind): boolean {
  if (kind === 'all') return true;
  if (outcome.kind === 'failed') return kind === 'failed';
  if (outcome.form === null) return kind === 'formless';
  if (kind === 'errors' || kind === 'warnings' || kind === 'gaps') return outcome.counts[kind] > 0;
  return kind === 'clean' && isClean(outcome);
}

function isClean({ counts }: CheckedFile): boolean {
  return counts.errors + counts.warnings + counts.gaps === 0;
}

export interface ReviewTally {
  readonly files: number;
  /** Files by what is to be done with them; one may be counted in `errors`, in `warnings` and in `gaps`. */
  readonly kinds: Readonly<Record<ReviewKind, number>>;
}

export function tallyFiles(files: readonly ReviewedFile[]): ReviewTally {
  const count = (kind: ReviewKind): number => files.filter((file) => isOfKind(file, kind)).length;
  return {
    files: files.length,
    kinds: {
      all: files.length,
      errors: count('errors'),
      warnings: count('warnings'),
      gaps: count('gaps'),
      clean: count('clean'),
      formless: count('formless'),
      failed: count('failed'),
    },
  };
}
