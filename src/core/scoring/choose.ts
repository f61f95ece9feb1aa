import type { Evidence } from '../layout/types';
import { matchKey } from '../text/match-key';
import { readOwnRules, withOwnRules, type OwnRules } from './own-rules';
import { DEFAULT_PROFILE, PROFILES } from './profiles';
import type { ScoringProfile } from './types';

/** What the workbook says of the place it comes from; every list may be empty. */
export interface ProfileEvidence {
  readonly titles: readonly string[];
  readonly unitNames: readonly string[];
  /** Notes and prose; also looked through for grades, tiers and full mark. */
  readonly notes: readonly string[];
  /** 一级指标 → weight as written; 预算执行 among them when the form gives it one. */
  readonly level1Weights: Readonly<Record<string, number>>;
  /** Header wordings: "年初目标值(A)", "得分（20分*执行率）". */
  readonly columns: readonly string[];
}

interface ProfileCandidate {
  readonly profile: ScoringProfile;
  readonly points: number;
  readonly why: readonly Evidence[];
}

export interface ProfileChoice {
  /** The form's own rules are already in it. */
  readonly profile: ScoringProfile;
  readonly own: OwnRules;
  readonly why: readonly Evidence[];
  /** 0…1; below 0.6 the officer is asked. */
  readonly confidence: number;
  readonly runnersUp: readonly ProfileCandidate[];
}

/** A title says whose form it is; prose may name any place. */
const TITLE = 1;
const PROSE = 0.5;
const WEIGHTS_AGREE = 6;
const WEIGHTS_DIFFER = -4;
const ENOUGH = 3;
/** Two weights alike (产出40, 效益40) are chance; three say something. */
const FEWEST_WEIGHTS = 3;

/** "湖北路街道", "四川商会": a street or a club of that name is somewhere else. */
const ELSEWHERE = /^(?:东|西|南|北|中)?(?:路|街|大道|大街|商会|同乡会|籍|餐|菜)/;

export function chooseProfile(evidence: ProfileEvidence): ProfileChoice {
  const ranked = PROFILES.filter((profile) => profile !== DEFAULT_PROFILE)
    .map((profile) => weigh(profile, evidence))
    .filter((candidate) => candidate.points > 0)
    .sort((a, b) => b.points - a.points);
  const best = ranked[0];
  const second = ranked[1]?.points ?? 0;
  if (best === undefined || best.points < ENOUGH || best.points - second < 1)
    return defaultChoice(evidence, ranked);
  const own = readOwnRules(evidence.notes, best.profile);
  return {
    profile: withOwnRules(best.profile, own),
    own,
    why: [...best.why, ...ownEvidence(own)],
    confidence: confidenceOf(best.points, second),
    runnersUp: ranked.slice(1),
  };
}

function confidenceOf(points: number, second: number): number {
  const strength = Math.min(1, points / 6);
  const lead = (points - second) / points;
  return Math.round((0.5 + 0.5 * strength * lead) * 100) / 100;
}

/** Nothing speaks for a place, or two places at once: the national figures, and whatever the form says itself. */
function defaultChoice(evidence: ProfileEvidence, ranked: readonly ProfileCandidate[]): ProfileChoice {
  const own = readOwnRules(evidence.notes, DEFAULT_PROFILE);
  const why: Evidence =
    ranked.length === 0
      ? {
          zh: '表中没有指明地区的字样，按全国通用口径',
          en: 'Nothing in the workbook names a place: national default',
        }
      : {
          zh: '指向某一地区的依据不足，按全国通用口径',
          en: 'Too little speaks for one place: national default',
        };
  return {
    profile: withOwnRules(DEFAULT_PROFILE, own),
    own,
    why: [why, ...ownEvidence(own)],
    confidence: ranked.length === 0 ? 0.8 : 0.55,
    runnersUp: ranked,
  };
}

function ownEvidence(own: OwnRules): readonly Evidence[] {
  const why: Evidence[] = [];
  if (own.grades !== null)
    why.push({
      zh: `等级按本表说明：“${own.grades.text}”`,
      en: `Grades as the form's note says: "${own.grades.text}"`,
    });
  if (own.tiers !== null)
    why.push({
      zh: `定性三档按本表说明：“${own.tiers.text}”`,
      en: `Tiers as the form's note says: "${own.tiers.text}"`,
    });
  if (own.fullMark !== null)
    why.push({
      zh: `满分按本表说明：${own.fullMark.value}分`,
      en: `Full mark as the form's note says: ${own.fullMark.value}`,
    });
  return why;
}

function weigh(profile: ScoringProfile, evidence: ProfileEvidence): ProfileCandidate {
  const why: Evidence[] = [];
  const points =
    byWords(profile, [...evidence.titles, ...evidence.unitNames, ...evidence.columns], TITLE, why) +
    byWords(profile, evidence.notes, PROSE, why) +
    byWeights(profile, evidence.level1Weights, why);
  return { profile, points, why };
}

/** The strongest word counts, not their number: a name repeated on every page is one piece of evidence. */
function byWords(profile: ScoringProfile, texts: readonly string[], factor: number, why: Evidence[]): number {
  // The sheets of one workbook say the same words again and again.
  const keys = [...new Set(texts)].map((text) => matchKey(text).replaceAll('×', '*'));
  const found = [...profile.evidence]
    .sort((a, b) => b.weight - a.weight)
    .find(({ words }) => keys.some((key) => names(key, matchKey(words).replaceAll('×', '*'))));
  if (found === undefined) return 0;
  why.push({ zh: `表中有“${found.words}”字样`, en: `The workbook says "${found.words}"` });
  return found.weight * factor;
}

function names(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!ELSEWHERE.test(text.slice(at + words.length, at + words.length + 4))) return true;
  }
  return false;
}

/** "产出指标（50分）" and "服务对象满意度" under the keys that profiles use. */
function level1Key(label: string): string {
  const key = matchKey(label)
    .replace(/\([^()]*\)/g, '')
    .replace(/指标|得分|情况|分值|权重/g, '');
  if (key.startsWith('预算执行')) return '预算执行';
  return key.replace(/^(社会公众或|社会公众及)?(服务对象|受益对象|公众)?满意度$/, '满意度');
}

function byWeights(
  profile: ScoringProfile,
  written: Readonly<Record<string, number>>,
  why: Evidence[],
): number {
  const fixed = Object.entries(profile.level1Weights);
  const given = new Map(Object.entries(written).map(([label, weight]) => [level1Key(label), weight]));
  const execution = given.get('预算执行');
  if (execution !== undefined && execution !== profile.executionWeight) return WEIGHTS_DIFFER;
  if (fixed.length === 0) return 0;
  const known = fixed.filter(([label]) => given.has(label));
  if (known.some(([label, weight]) => given.get(label) !== weight)) return WEIGHTS_DIFFER;
  if (known.length < Math.max(FEWEST_WEIGHTS, fixed.length - 1)) return 0;
  // 产出40 and 效益40 beside a 满意度 of 20 only happen to be the profile's figures.
  if ([...given].some(([label, weight]) => weight > 0 && !Object.hasOwn(profile.level1Weights, label)))
    return 0;
  const list = fixed.map(([label, weight]) => `${label}${weight}`).join('、');
  why.push({ zh: `一级指标权重与该口径一致：${list}`, en: `Level-1 weights are the profile's: ${list}` });
  return WEIGHTS_AGREE;
}
