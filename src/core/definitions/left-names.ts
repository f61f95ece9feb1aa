import { stripListNumber } from '../text/match-key';
import { partnerOf } from './brackets';
import { breaksLine, endsClause, isClosing, isEquals, isOpening } from './signs';

const LONGEST_REACH = 120;
const LONGEST_NAME = 50;
const FORMULA_WORD = '(?:指标)?(?:计算|核算|测算)?(?:公式|方法|口径|方式)';
const INTRODUCTION = new RegExp(
  `^(?:${FORMULA_WORD}(?:如下|为|是)?|其中|即|式中|具体为|公式为|注)\\s*[：:、]?\\s*`,
);
/** What a score is called: "得分=执行率×10" is a scoring rule, and no rate's definition. */
const SCORING = /(?:得分|分值|评分|计分|扣分|分数|总分|自评分|加分|满分|标准分)$/;
const RATE_NAME = /[率比度]$|比例$|比重$|占比$|百分比$/;
const TRAILING_BRACKET = /^(.+?)\s*[（(［[]([^（()）［\]]*)[)）\]］]$/s;
const SEPARATOR = /\s*(?:[、/／]|或者?|以及|及其?)\s*/;

/** Where the text before the "=" at `equals` begins: behind the last clause end or enclosing bracket. */
export function leftStart(text: string, equals: number, partner: Int32Array): number {
  let at = equals - 1;
  while (at >= 0 && equals - at <= LONGEST_REACH) {
    const char = text.charAt(at);
    if (isClosing(char) && partnerOf(partner, at) >= 0) {
      at = partnerOf(partner, at) - 1;
      continue;
    }
    if (isOpening(char) || isEquals(char) || endsClause(text, at) || breaksLine(text, at)) return at + 1;
    at -= 1;
  }
  return at + 1;
}

function withoutSpaces(text: string): string {
  const joined = text.replace(/\s+/g, '');
  if (joined.length <= 20) return joined;
  const last = text.trim().split(/\s/).at(-1) ?? '';
  return last.length >= 3 ? last : joined;
}

/** "执行率(B/A)", "预算执行率（%）", "预算完成率（预算执行率）", "控制率（10分）" → the names alone. */
function openBracket(name: string): readonly string[] {
  const match = TRAILING_BRACKET.exec(name);
  if (match === null) return [name];
  const [, head = '', inside = ''] = match;
  const inner = inside.replace(/^(?:即|或|又称|简称|亦称)/, '').trim();
  if (RATE_NAME.test(inner) && inner.length > 2) return [head.trim(), inner];
  const says = /^[%％]$|^[\d.]+\s*分$|[A-Za-zＡ-Ｚ]\s*[/÷／*×-]|^单位|^正向|^反向|^逆向|^定量/.test(inner);
  return says || /^[A-Za-z]$/.test(inner) ? [head.trim()] : [name];
}

function acceptable(name: string): boolean {
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[×÷*＊+＋<>≥≤%％]/.test(name);
}

/**
 * The names before the sign. [] when what stands there names nothing (the rest of a chain of
 * equals, an operator), or names a score.
 */
export function readLeftNames(raw: string): readonly string[] {
  let text = stripListNumber(raw.trim());
  for (let again = 0; again < 3; again += 1) text = stripListNumber(text.replace(INTRODUCTION, ''));
  text = withoutSpaces(text).replace(/^["'“”‘’](?=[^"'“”‘’]*$)/, '');
  const whole = openBracket(text);
  const names = whole.flatMap((name) => (/[（(]/.test(name) ? [name] : name.split(SEPARATOR)));
  const afterDash = names.map((name) => name.split(/[-－—–]/).at(-1) ?? name);
  const kept = afterDash.filter((name) => name !== '' && acceptable(name));
  if (kept.length !== afterDash.length || kept.some((name) => SCORING.test(name))) return [];
  return [...new Set(kept)];
}

export function isRateName(name: string): boolean {
  return RATE_NAME.test(name.replace(/[（(].*$/s, ''));
}
