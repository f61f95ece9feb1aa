import type * as Reader from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { LeftBehind } from '../../../app/old-format';
import { builtinFormat } from '../../cell-rules/builtin-formats';
import { corrupt, encrypted, tooLarge } from '../faults';
import { LIMITS } from '../limits';
import { type BookFacts, readBookFacts } from './book-facts';
import { CODE_PAGES, knowsChinese } from './code-pages';
import { type OldSheet, readOldSheet } from './sheet-facts';

export interface OldBookSheet {
  readonly name: string;
  /** 2: hidden so that Excel's menu does not show it. */
  readonly hidden: 0 | 1 | 2;
  /** A sheet of cells, and not a chart or a macro sheet. */
  readonly ordinary: boolean;
  readonly content: WorkSheet | undefined;
  readonly facts: OldSheet;
}

/** An .xls or .et file, with what the reader says of its cells and what its records say of their looks. */
export interface OldBook {
  readonly book: WorkBook;
  readonly facts: BookFacts;
  readonly date1904: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly OldBookSheet[];
  readonly lost: ReadonlySet<LeftBehind>;
  /** The code of a number format; "General" for one that nobody knows. */
  formatCode(format: number): string;
}

/** The reader is loaded on demand. */
export async function readOldBook(bytes: Uint8Array): Promise<OldBook> {
  const reader = await import('@e965/xlsx');
  if (bytes.length > LIMITS.partBytes)
    throw tooLarge('旧格式文件超过 64 MB', 'a file in the old format of more than 64 MB');
  if (knowsChinese()) reader.set_cptable(CODE_PAGES);
  const book = parse(reader, bytes);
  const container = (book as { cfb?: unknown }).cfb;
  const stream = streamOf(reader, container);
  const facts = readBookFacts(stream);
  const own = (book as { SSF?: Readonly<Record<number, string>> }).SSF ?? {};
  return {
    book,
    facts,
    date1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: sheetsOf(book, facts, stream),
    lost: new Set<LeftBehind>(hasMacros(container) ? ['macros'] : []),
    formatCode: (format) =>
      (facts.ownFormats.has(format) ? own[format] : (builtinFormat(format) ?? own[format])) ?? 'General',
  };
}

function parse({ read }: typeof Reader, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      bookFiles: true,
    });
  } catch (error) {
    if (error instanceof Error && /password-protected|encryption scheme/i.test(error.message))
      throw encrypted();
    throw corrupt('不是完整的 .xls 或 .et 文件', 'it is not a complete .xls or .et file', error);
  }
}

interface Container {
  readonly find: (container: unknown, path: string) => { readonly content?: ArrayLike<number> } | null;
}

function streamOf({ CFB }: typeof Reader, container: unknown): Uint8Array {
  const { find } = CFB as Container;
  const entry = find(container, '/Workbook') ?? find(container, '/Book');
  return Uint8Array.from(entry?.content ?? []);
}

function hasMacros(container: unknown): boolean {
  const { FullPaths = [] } = (container ?? {}) as { FullPaths?: readonly string[] };
  return FullPaths.some((path) => /_VBA_PROJECT/i.test(path));
}

/** The reader has them in the order in which they are stored. */
function sheetsOf(book: WorkBook, facts: BookFacts, stream: Uint8Array): OldBookSheet[] {
  const starts = facts.known ? facts.sheetStarts : [];
  const stored = [...new Set(starts)].sort((a, b) => a - b);
  const states = book.Workbook?.Sheets ?? [];
  const page = facts.version === 8 ? null : facts.codePage;
  const sheetAt = (start: number, name: string): OldBookSheet => {
    const content = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    const kind = content?.['!type'];
    return {
      name,
      hidden: states.find((state) => state.name === name)?.Hidden ?? 0,
      ordinary: kind === undefined || kind === 'sheet',
      content,
      facts: readOldSheet(stream, start, page),
    };
  };
  if (stored.length !== book.SheetNames.length)
    return book.SheetNames.map((name) => sheetAt(stream.length, name));
  return [...new Set(starts)].map((start) => sheetAt(start, book.SheetNames[stored.indexOf(start)] ?? ''));
}

export type OldCell = CellObject & { readonly F?: string };

/** The cells with something in them, row by row. */
export function cellRows(
  content: WorkSheet | undefined,
): readonly (readonly (OldCell | null | undefined)[] | undefined)[] {
  return content?.['!data'] ?? [];
}
