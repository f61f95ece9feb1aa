import type { Operator } from './types';

/**
 * The signs forms are typed with. Everything here looks at one place of the text and forward only,
 * so that a parse stays linear in the length of the cell.
 */
export interface Sign {
  readonly operator: Operator;
  readonly length: number;
}

const PLAIN: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...[...'+＋﹢➕'].map((sign): [string, Operator] => [sign, '+']),
  ...[...'-－−–—﹣─'].map((sign): [string, Operator] => [sign, '-']),
  ...[...'×*＊﹡∗✕✖╳⨯'].map((sign): [string, Operator] => [sign, '*']),
  ...[...'÷/／∕⁄'].map((sign): [string, Operator] => [sign, '/']),
]);
const DASH = /[-－−–—﹣─]/;
const LETTER_TIMES = /[xXｘＸ·•・.．]/;
const OPENING = '（([［【〔{｛﹙';
const CLOSING = '）)]］】〕}｝﹚';

export const isSpace = (char: string): boolean => char !== '' && /[\s\u3000\u00A0\u200B\uFEFF]/.test(char);
export const isOpening = (char: string): boolean => char !== '' && OPENING.includes(char);
export const isClosing = (char: string): boolean => char !== '' && CLOSING.includes(char);
export const isEquals = (char: string): boolean => char === '=' || char === '＝' || char === '﹦';
export const isDigit = (char: string): boolean => /^[0-9０-９]$/.test(char);

/**
 * Runs of white space become one space, or one line break when they hold one. Besides keeping every
 * look ahead one step long, it makes the shown source readable.
 */
export function tidy(text: string): string {
  const parts: string[] = [];
  let run = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (!isSpace(char)) {
      if (run !== '') parts.push(run);
      run = '';
      parts.push(char);
    } else if (char === '\n' || char === '\r' || run === '\n') run = '\n';
    else run = ' ';
  }
  return parts.join('').trim();
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}

/** "x" and "·" are letters and dots of names unless a number or a bracket shows that they multiply. */
function letterTimes(text: string, at: number): Sign | null {
  const char = text.charAt(at);
  if (!LETTER_TIMES.test(char)) return null;
  const next = skipSpace(text, at + 1);
  const dot = char === '.' || char === '．';
  const before = text.charAt(at - 1);
  if (/^100(?![0-9.])/.test(text.slice(next, next + 4).normalize('NFKC')) && !(dot && isDigit(before))) {
    return dot && !isClosing(before) ? null : { operator: '*', length: 1 };
  }
  if (dot || /[A-Za-z]/.test(before)) return null;
  return isDigit(text.charAt(next)) || isOpening(text.charAt(next)) ? { operator: '*', length: 1 } : null;
}

/** "扣除以前年度结转" and "增加上年数" hold the words without meaning the sign. */
const WORDS: readonly (readonly [RegExp, Operator])[] = [
  [/^除以(?![前后外上下来])/, '/'],
  [/^乘以/, '*'],
  [/^乘(?=\s*100)/, '*'],
  [/^减去/, '-'],
];
const SWALLOWS = /[扣免消解清去删剔开革拆削缩核递]/;

function wordSign(text: string, at: number): Sign | null {
  const char = text.charAt(at);
  if (char !== '除' && char !== '乘' && char !== '减') return null;
  if (SWALLOWS.test(text.charAt(at - 1))) return null;
  const ahead = text.slice(at, at + 8);
  for (const [pattern, operator] of WORDS) {
    const match = pattern.exec(ahead);
    if (match !== null) return { operator, length: match[0].length };
  }
  return null;
}

/** The operator that stands at this very place, or null. "——" is a dash of prose, not two minuses. */
export function signAt(text: string, at: number): Sign | null {
  const char = text.charAt(at);
  const operator = PLAIN.get(char);
  if (operator === undefined) return letterTimes(text, at) ?? wordSign(text, at);
  if (DASH.test(char) && (DASH.test(text.charAt(at + 1)) || DASH.test(text.charAt(at - 1)))) return null;
  return { operator, length: 1 };
}

/** Where a clause ends whatever stands in it. Line breaks are judged apart: forms wrap formulas. */
export function endsClause(text: string, at: number): boolean {
  const char = text.charAt(at);
  if ('。；;！!？?，,：:≥≤>＞<＜≠≈…∶≧≦~～'.includes(char)) return true;
  if (char === '.' || char === '．') return !isDigit(text.charAt(at + 1));
  return DASH.test(char) && (DASH.test(text.charAt(at + 1)) || DASH.test(text.charAt(at - 1)));
}

/** A line break ends a clause unless a sign beside it shows that the formula runs on. */
export function breaksLine(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '\n' && char !== '\r') return false;
  const next = skipSpace(text, at);
  if (next >= text.length || isClosing(text.charAt(next)) || signAt(text, next) !== null) return false;
  let before = at - 1;
  while (before >= 0 && isSpace(text.charAt(before))) before -= 1;
  const last = text.charAt(before);
  return !(isEquals(last) || isOpening(last) || (last !== '' && signAt(text, before) !== null));
}
