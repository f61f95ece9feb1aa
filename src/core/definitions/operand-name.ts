import { partnerOf } from './brackets';
import {
  breaksLine,
  endsClause,
  isClosing,
  isDigit,
  isEquals,
  isOpening,
  isSpace,
  signAt,
  skipSpace,
} from './signs';

/** Longer than any operand met in a form; beyond it prose was taken for a name. */
const LONGEST_NAME = 80;
/** What a bracket behind a name begins with when it explains the name instead of belonging to it. */
const EXPLAINS = /^(?:是?指|即|包括|包含|不含|含|注|详见|下同|具体|其中)/;
const LONGEST_PART = 24;
const PERCENT_ONLY = /^\s*(?:[%％]|百分比|百分数)\s*$/;
/** "2020-2021年支出数", "1-6月支出数": the dash of a span subtracts nothing. */
const SPAN =
  /^(?:(?:19|20)\d{2}\s*[-－—–−~～至]\s*(?:19|20)?\d{2}\s*(?=年)|\d{1,2}月?\s*[-－—–−~～至]\s*\d{1,2}\s*(?=月|季度))/;
const SPAN_REACH = 16;
/** Prose that follows a formula with nothing but a space between. */
const PROSE_AFTER =
  /\s(?:反映|用以|用于|其中|式中|注\s*\d*\s*[:：、]|说明|考核|该指标|本指标|即|得分|按).*$/s;
const LOST_TIMES = /[\s×*]*100\s*[%％]$/;

export interface NameRead {
  readonly name: string;
  readonly end: number;
  /** A trailing "（%）", or "100%" whose × was lost. */
  readonly percent: boolean;
  /** What a bracket behind the name says of it. */
  readonly gloss: string;
}

function tidyName(raw: string): string {
  return raw
    .replace(PROSE_AFTER, '')
    .replace(/(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g, '')
    .replace(/^[、，]+|[、，]+$/g, '');
}

/** A bracket that stands against a name is part of it, whatever is in it; how far does it reach? */
function bracketBehind(
  text: string,
  at: number,
  partner: Int32Array,
): { inside: string; end: number } | null {
  const close = partnerOf(partner, at);
  if (close < 0 || close - at > LONGEST_NAME * 3) return null;
  return { inside: text.slice(at + 1, close), end: close + 1 };
}

/** The span of years or months that a name begins with; "" when it begins with none. */
export function spanAt(text: string, at: number): string {
  return SPAN.exec(text.slice(at, at + SPAN_REACH))?.[0] ?? '';
}

/** Reads an operand's name from `from`; null when no name stands there. */
export function readName(text: string, from: number, partner: Int32Array): NameRead | null {
  let at = from;
  let raw = '';
  let gloss = '';
  let percent = false;
  const span = spanAt(text, from);
  raw = span;
  at += span.length;
  while (at < text.length && raw.length <= LONGEST_NAME) {
    const char = text.charAt(at);
    if (isOpening(char)) {
      const bracket = bracketBehind(text, at, partner);
      if (bracket === null) break;
      at = bracket.end;
      if (PERCENT_ONLY.test(bracket.inside)) percent = true;
      else if (EXPLAINS.test(bracket.inside.trim()) || bracket.inside.length > LONGEST_PART)
        gloss = bracket.inside;
      else raw += text.slice(bracket.end - bracket.inside.length - 2, bracket.end);
      continue;
    }
    if (isClosing(char) || isEquals(char) || signAt(text, at) !== null) break;
    if (endsClause(text, at) || breaksLine(text, at)) break;
    raw += char;
    at += 1;
  }
  if (raw.length > LONGEST_NAME) return null;
  let name = tidyName(raw);
  if (LOST_TIMES.test(name)) {
    name = name.replace(LOST_TIMES, '');
    percent = true;
  }
  if (!/[\p{L}]/u.test(name)) return null;
  return { name, end: at, percent, gloss };
}

/** "（调整）预算数" opens with a bracket that is no group: no sign in it, and a name goes on behind. */
export function opensName(text: string, at: number, partner: Int32Array): boolean {
  const close = partnerOf(partner, at);
  if (close < 0 || close - at > LONGEST_PART) return false;
  const next = text.charAt(close + 1);
  if (next === '' || isSpace(next) || isDigit(next) || isClosing(next) || isOpening(next) || isEquals(next))
    return false;
  if (signAt(text, skipSpace(text, close + 1)) !== null || endsClause(text, close + 1)) return false;
  for (let inside = at + 1; inside < close; inside += 1) {
    if (signAt(text, inside) !== null) return false;
  }
  return true;
}
