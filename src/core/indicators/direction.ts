import { matchKey } from '../text/match-key';
import { remember } from '../text/remember';
import { BAD_WORDS, CONTROLLED, GOOD_ENDINGS, SAVINGS, SHARE_ENDINGS, WAITING } from './direction-words';
import { findIndicator } from './find-indicator';
import { plainName } from './plain-name';

function ends(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.endsWith(ending));
}

function holds(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.includes(word));
}

/** The measured thing is what the name ends with; "（含驻村）" and "达到" behind it say nothing. */
function measured(name: string): string {
  return plainName(name)
    .replace(/\([^()]*\)$/, '')
    .replace(/(?:达到|达|不低于|不少于|控制在|情况)$/, '');
}

/**
 * Which way is better, told by the words of the name; null when they do not tell. The catalogue
 * comes first. `level2` counts for 成本指标 only: a cost is better when lower.
 */
export function directionByName(name: string, level2: string): Direction | null {
  return matchKey(level2).includes('成本') ? costDirection(name) : plainDirection(name);
}

type Direction = 'higher' | 'lower';

/** Several checks ask for each row, and the sheets of a workbook have the same rows. */
const plainDirection = remember((name) => readDirection(name, false));
const costDirection = remember((name) => readDirection(name, true));

function readDirection(name: string, cost: boolean): Direction | null {
  const known = findIndicator(name);
  if (known !== null)
    return known.direction === 'higher' || known.direction === 'lower' ? known.direction : null;
  const key = measured(name);
  if (key === '') return null;
  if (ends(key, ['不合格率', '不达标率', '不满意率', '未完成率', '不及格率'])) return 'lower';
  if (ends(key, GOOD_ENDINGS)) return 'higher';
  if (holds(key, BAD_WORDS)) return byBadWord(key);
  if (key.endsWith('控制率') && holds(key, CONTROLLED)) return 'lower';
  if (ends(key, WAITING)) return 'lower';
  if (cost) return holds(key, SAVINGS) ? null : 'lower';
  return /(?:提升|提高|增长)率$/.test(key) && !key.includes('成本') ? 'higher' : null;
}

/** A bad thing that is prevented or dealt with ("事故预防培训次数", "投诉处理情况") is no bad measure. */
function byBadWord(key: string): 'lower' | null {
  return /预防|防范|培训|宣传|处理|处置|排查|整治|查处|打击|治理|应急|演练|检查|救援|保险|减少|降低|下降|监管|监测/.test(
    key,
  )
    ? null
    : 'lower';
}

/** True for parts of a whole, whose target or actual above 100 % is a slip of the pen. */
export const cannotExceedFull = remember((name): boolean => {
  const known = findIndicator(name);
  if (known !== null) return known.share;
  const key = measured(name);
  return ends(key, SHARE_ENDINGS);
});
