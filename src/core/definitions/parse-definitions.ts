import { matchBrackets, partnerOf } from './brackets';
import { findGlosses } from './glosses';
import { isRateName, leftStart, readLeftNames } from './left-names';
import { hasOperation, operandNames } from './operands';
import { readWordedRatio } from './ratio-in-words';
import { readExpression } from './read-expression';
import type { ExpressionRead } from './read-expression';
import { breaksLine, endsClause, isClosing, isEquals, isOpening, skipSpace, tidy } from './signs';
import type { Definition, Expression } from './types';

/** A cell explains one indicator, or one table of them; beyond this it is no definition text. */
const MOST_DEFINITIONS = 60;

interface Found {
  readonly names: readonly string[];
  readonly expression: Expression;
  readonly start: number;
  readonly end: number;
  readonly glosses: ReadonlyMap<string, string>;
}

interface Scan {
  readonly text: string;
  readonly partner: Int32Array;
  readonly percentText: boolean;
  readonly found: Found[];
  /** "X=Y" with nothing to compute: Y says what X is. */
  readonly equations: Map<string, string>;
}

function isRate(scan: Scan, names: readonly string[]): boolean {
  return scan.percentText || names.some(isRateName);
}

function isDefinition(read: ExpressionRead): boolean {
  return hasOperation(read.expression) && operandNames(read.expression).length > 0;
}

/** "≥=", "==" and the like compare; they define nothing. */
function isDefining(text: string, at: number): boolean {
  if (!isEquals(text.charAt(at))) return false;
  return !/[<>≥≤!！＜＞=＝~～≈]/.test(text.charAt(at - 1)) && !isEquals(text.charAt(at + 1));
}

function readAtEquals(scan: Scan, equals: number): number {
  const { text, partner } = scan;
  const start = leftStart(text, equals, partner);
  if (
    isEquals(text.charAt(start - 1)) &&
    scan.found.some((one) => one.end >= start - 1 && one.start < start)
  ) {
    return equals + 1;
  }
  const names = readLeftNames(text.slice(start, equals));
  if (names.length === 0) return equals + 1;
  const read = readExpression(text, equals + 1, partner, isRate(scan, names));
  if (read === null) return equals + 1;
  if (isDefinition(read)) {
    scan.found.push({ names, expression: read.expression, start, end: read.end, glosses: read.glosses });
  } else if (read.expression.kind === 'operand') {
    for (const name of names) scan.equations.set(name, read.expression.name);
  }
  return Math.max(read.end, equals + 1);
}

function scanEquals(scan: Scan): void {
  let at = 0;
  while (at < scan.text.length && scan.found.length < MOST_DEFINITIONS) {
    at = isDefining(scan.text, at) ? readAtEquals(scan, at) : at + 1;
  }
}

const INTRODUCED = /(?:计算|核算|测算|指标)?(?:公式|计算方法|算法|计算口径)(?:如下|为|是)?\s*[：:=＝]?\s*/g;

function covered(scan: Scan, at: number): boolean {
  return scan.found.some((one) => at >= one.start && at < one.end);
}

/** "结余率（计算方法为：结余数/预算数）": what stands before the bracket or the colon is the name. */
function headingBefore(scan: Scan, at: number): { names: readonly string[]; start: number } {
  let end = at;
  while (end > 0 && /[\s（(：:，,、]/.test(scan.text.charAt(end - 1))) end -= 1;
  const start = leftStart(scan.text, end, scan.partner);
  const names = readLeftNames(scan.text.slice(start, end));
  return names.length === 1 && isRateName(names[0] ?? '') ? { names, start } : { names: [], start: at };
}

function scanIntroduced(scan: Scan): void {
  for (const match of scan.text.matchAll(INTRODUCED)) {
    const from = match.index + match[0].length;
    if (scan.found.length >= MOST_DEFINITIONS || covered(scan, from)) continue;
    const { names, start } = headingBefore(scan, match.index);
    const read = readExpression(scan.text, from, scan.partner, isRate(scan, names));
    if (read === null || !isDefinition(read) || isEquals(scan.text.charAt(skipSpace(scan.text, read.end))))
      continue;
    scan.found.push({ names, expression: read.expression, start, end: read.end, glosses: read.glosses });
  }
}

const NAMED_CLAUSE = /^(.{2,24}?(?:率|比|比例|比重|度))(?:是指|指|按照?|即|为|是)\s*/s;

/** A clause without "=" is a formula only when it is one to its end and says "×100%" or "÷". */
function readClause(scan: Scan, start: number, end: number): void {
  const clause = scan.text.slice(start, end);
  if (clause.length > 400 || !/100\s*[%％]?|÷/.test(clause) || /[=＝]/.test(clause) || covered(scan, end - 1))
    return;
  const named = NAMED_CLAUSE.exec(clause);
  const colon = /[：:]/.test(scan.text.charAt(start - 1));
  const names =
    named === null ? (colon ? headingBefore(scan, start - 1).names : []) : readLeftNames(named[1] ?? '');
  const lead = named ?? /^\s*(?:按照|根据)/.exec(clause);
  const from = start + (lead?.[0].length ?? 0);
  const read = readExpression(scan.text, from, scan.partner, isRate(scan, names));
  if (read === null || !isDefinition(read)) return;
  const marked = read.expression.kind === 'percent' || /÷/.test(clause);
  const rest = scan.text.slice(read.end, end).trim();
  if (!marked || read.end > end || !/^(?:计算|确定|得出|[)）\]】].*|)$/s.test(rest)) return;
  scan.found.push({ names, expression: read.expression, start, end: read.end, glosses: read.glosses });
}

function scanClauses(scan: Scan): void {
  const { text, partner } = scan;
  let start = 0;
  for (let at = 0; at <= text.length && scan.found.length < MOST_DEFINITIONS; at += 1) {
    const char = text.charAt(at);
    if (isOpening(char) && partnerOf(partner, at) >= 0) {
      at = partnerOf(partner, at);
      continue;
    }
    if (at < text.length && !endsClause(text, at) && !breaksLine(text, at)) continue;
    readClause(scan, start, at);
    start = at + 1;
  }
}

const LETTERS = /([\p{L}“”"]{1,20}?[率比度])\s*[（([]\s*([A-ZＡ-Ｚ]\s*[/÷／][^（()）]{1,24})[)）\]]/gu;

/** "执行率(B/A)": a header that holds its own formula; the letters are other headers' names. */
function scanLetters(scan: Scan): void {
  for (const match of scan.text.matchAll(LETTERS)) {
    const [whole, name = '', formula = ''] = match;
    if (scan.found.length >= MOST_DEFINITIONS || covered(scan, match.index)) continue;
    const read = readExpression(formula.normalize('NFKC'), 0, matchBrackets(formula), true);
    if (read === null || !isDefinition(read)) continue;
    const names = readLeftNames(name);
    const end = match.index + whole.length;
    scan.found.push({ names, expression: read.expression, start: match.index, end, glosses: read.glosses });
  }
}

function addWorded(scan: Scan): void {
  const worded = readWordedRatio(scan.text);
  if (worded === null) return;
  const start = Math.max(0, scan.text.indexOf(worded.source));
  const names = worded.name === '' ? [] : readLeftNames(worded.name);
  scan.found.push({
    names,
    expression: worded.expression,
    start,
    end: start + worded.source.length,
    glosses: new Map(),
  });
}

/** With the closing bracket whose opening one stands inside: "结余率（计算方法为：结余数/预算数）". */
function trimmedSource(scan: Scan, found: Found): string {
  let end = found.end;
  while (isClosing(scan.text.charAt(end)) && partnerOf(scan.partner, end) >= found.start) end += 1;
  return scan.text.slice(found.start, end).trim();
}

/**
 * Every formula of a prose cell, in reading order; [] when there is none. Any text whatsoever: it
 * never throws and reads each stretch a bounded number of times.
 */
export function parseDefinitions(text: string): readonly Definition[] {
  const tidied = tidy(text);
  if (tidied.length < 3) return [];
  const scan: Scan = {
    text: tidied,
    partner: matchBrackets(tidied),
    percentText: /[%％]/.test(tidied),
    found: [],
    equations: new Map(),
  };
  scanEquals(scan);
  scanIntroduced(scan);
  scanLetters(scan);
  scanClauses(scan);
  if (scan.found.length === 0) addWorded(scan);
  if (scan.found.length === 0) return [];
  scan.found.sort((a, b) => a.start - b.start);
  const operands = [...new Set(scan.found.flatMap((one) => operandNames(one.expression)))];
  const glosses = findGlosses(proseAround(scan), operands);
  return scan.found.map((one) => ({
    names: one.names,
    expression: one.expression,
    source: trimmedSource(scan, one),
    glosses: glossesOf(one, glosses, scan.equations),
  }));
}

/** The text with its formulas taken out: what stands behind one begins a sentence. */
function proseAround(scan: Scan): string {
  const parts: string[] = [];
  let from = 0;
  for (const one of scan.found) {
    if (one.start < from) continue;
    parts.push(scan.text.slice(from, one.start));
    from = one.end;
  }
  return [...parts, scan.text.slice(from)].join('\n');
}

function glossesOf(
  one: Found,
  prose: ReadonlyMap<string, string>,
  equations: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const name of operandNames(one.expression)) {
    const gloss = one.glosses.get(name) ?? prose.get(name) ?? equations.get(name);
    if (gloss !== undefined) own.set(name, gloss);
  }
  return own;
}
