import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from './grid';

/** What a finding on a doc page's wrong grid must be: `期望：自评表!G4 score-over-weight 11 → ≤10`. */
export interface Expectation {
  /** Null when the line names no sheet. */
  readonly sheet: string | null;
  readonly address: string;
  readonly check: string;
  readonly entered: string | null;
  readonly expected: string | null;
}

export interface DocPage {
  readonly text: string;
  readonly wrong: Book;
  readonly expectations: readonly Expectation[];
  readonly right: Book;
}

const CHECKS = join(__dirname, '../../src/core/checks');
const WRONG = '错误示例';
const RIGHT = '正确示例';

export function docPath(id: string): string {
  return join(CHECKS, id, 'README.md');
}

export function readDocPage(id: string): DocPage {
  const text = readFileSync(docPath(id), 'utf8');
  const wrong = section(text, WRONG);
  return {
    text,
    wrong: readBook(wrong),
    expectations: readExpectations(wrong),
    right: readBook(section(text, RIGHT)),
  };
}

function section(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^#+\\s*${heading}\\s*$`).test(line));
  if (start < 0) throw new Error(`no heading ${heading}`);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => /^#+\s/.test(line));
  return end < 0 ? after : after.slice(0, end);
}

/** Tables in their order; `工作表：基础数据` before a table names its sheet. */
function readBook(lines: readonly string[]): Book {
  const book: Record<string, string[][]> = {};
  let name = '自评表';
  for (const line of lines) {
    const named = /^工作表[：:]\s*(.+?)\s*$/.exec(line);
    if (named?.[1] !== undefined) name = named[1];
    if (!line.trimStart().startsWith('|')) continue;
    const cells = readRow(line.trim());
    if (cells.every((cell) => /^:?-{3,}:?$/.test(cell))) continue;
    (book[name] ??= []).push(cells);
  }
  if (Object.keys(book).length === 0) throw new Error('no table');
  return book;
}

/** `\|` stands for a bar inside a cell, as GitHub reads it. */
function readRow(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

const EXPECTED = /^期望[：:]\s*`?(?:([^!\s]+)!)?([A-Z]+\d+) ([a-z-]+) (.*?) → (.*?)`?$/;

function readExpectations(lines: readonly string[]): Expectation[] {
  return lines.flatMap((line) => {
    const match = EXPECTED.exec(line.trim());
    if (match === null) return [];
    const [, sheet, address = '', check = '', entered = '', expected = ''] = match;
    return [{ sheet: sheet ?? null, address, check, entered: orNull(entered), expected: orNull(expected) }];
  });
}

function orNull(text: string): string | null {
  return text === '（无）' ? null : text;
}
