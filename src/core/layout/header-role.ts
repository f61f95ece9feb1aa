import { matchKey, stripListNumber } from '../text/match-key';
import { remember } from '../text/remember';
import type { HeaderRole } from './header-roles';
import { withoutPeriod } from './period';
import { HEADER_WORDINGS } from './vocabulary';

export interface RoleClaim {
  readonly role: HeaderRole;
  /** 1: the wording says it; 0.8: the pattern says it; 0.5: it only hints. */
  readonly strength: number;
}

const SURE = new Map<string, RoleClaim[]>();
const HINT = new Map<string, RoleClaim[]>();
const PATTERNS: { readonly pattern: RegExp; readonly role: HeaderRole }[] = [];

for (const [role, wordings] of Object.entries(HEADER_WORDINGS) as [
  HeaderRole,
  (typeof HEADER_WORDINGS)[HeaderRole],
][]) {
  for (const word of words(wordings.sure)) add(SURE, word, { role, strength: 1 });
  for (const word of words(wordings.hint ?? '')) add(HINT, word, { role, strength: 0.5 });
  if (wordings.pattern !== undefined) PATTERNS.push({ pattern: wordings.pattern, role });
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function add(map: Map<string, RoleClaim[]>, word: string, claim: RoleClaim): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [claim]);
  else list.push(claim);
}

/** A header's wording without list numbers and brackets: "分值（权重）" → "分值", "执行率(B/A)" → "执行率". */
export const headerKey = remember((text) =>
  matchKey(stripListNumber(text))
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/[:,、.·]+$/, '')
    .replace(/[\s_-]/g, '')
    .replace(/%$/, '')
    .replace(/[ab]$/, '')
    // Footnote marks: "得分*", "得分①" (folded to 得分1).
    .replace(/[*#\d]+$/, ''),
);

const LONGEST_HEADER = 40;
const LONGEST_PATTERN = 22;

/** Every role a header text may stand for, the surest first; none for texts that are no headers. */
export const headerRoles = remember((text): readonly RoleClaim[] =>
  text.length > LONGEST_HEADER ? [] : findRoles(headerKey(text)),
);

/** A fourth level is the indicator itself, and the third only its group. */
const DEEPEST = /^(四级|末级|明细)指标/;

function findRoles(key: string): readonly RoleClaim[] {
  if (DEEPEST.test(key)) return [{ role: 'name', strength: 1.2 }];
  const named = [...(SURE.get(key) ?? []), ...(HINT.get(key) ?? [])];
  const bare = withoutPeriod(key);
  if (named.length === 0 && bare !== key) return findRoles(bare);
  if (named.length > 0 || key.length > LONGEST_PATTERN || key.length < 3) return named;
  const matched = PATTERNS.filter(({ pattern }) => pattern.test(key)).map(({ role }) => ({
    role,
    strength: 0.8,
  }));
  return disambiguate(key, matched);
}

/** "实际完成指标值" matches target and actual: what was done outranks what was meant. */
function disambiguate(key: string, matched: RoleClaim[]): RoleClaim[] {
  const has = (role: HeaderRole): boolean => matched.some((claim) => claim.role === role);
  const drop = (...roles: HeaderRole[]): RoleClaim[] =>
    matched.filter((claim) => !roles.includes(claim.role));
  if (has('reason')) return drop('target', 'actual', 'definition');
  if (has('standard')) return drop('target', 'actual', 'score', 'definition');
  if (has('actual') && has('target') && /实际|完成/.test(key)) return drop('target');
  if (has('weight') || has('score')) return drop('executionRate', 'executed', 'scoreRate');
  if (has('executionRate')) return drop('executed');
  return matched;
}
