import { parseGradeBands } from './grades';
import { parseTiers } from './tiers';
import type { CompletionTier, GradeBand, ScoringProfile } from './types';

/** A rule that stands on the form itself, with the text it stands in, for the finding to cite. */
interface OwnRule<T> {
  readonly value: T;
  readonly text: string;
}

export interface OwnRules {
  readonly grades: OwnRule<readonly GradeBand[]> | null;
  readonly tiers: OwnRule<readonly CompletionTier[]> | null;
  readonly fullMark: OwnRule<number> | null;
  readonly lowerRule: OwnRule<ScoringProfile['lowerRule']> | null;
}

const FULL_MARK =
  /(?:满分|总分值?|总得分|分值合计)(?:值)?(?:一般|统一|均|原则上)?(?:设置|设定|定|计)?(?:为|是|:)?(\d{3})分/g;

/**
 * "总分100分", "满分120分" → the full mark. "满分5分" speaks of one indicator and "总得分98分" is
 * somebody's score: only whole tens from 100 count. Null when none is stated, or two differ.
 */
export function parseFullMark(text: string): number | null {
  const folded = text.normalize('NFKC').replace(/\s/g, '');
  const marks = new Set(
    [...folded.matchAll(FULL_MARK)].map((match) => Number(match[1])).filter((mark) => mark % 10 === 0),
  );
  const [mark] = marks;
  return marks.size === 1 && mark !== undefined ? mark : null;
}

const LOWER_IS_BETTER =
  /(?:反向|逆向|负向)指标[^;。]{0,40}?(?:得分|计分)[=:](?:权重|分值|指标分值)[×*x](\S{3,20})/;
const TARGET_FIRST =
  /^\(?(?:A[/÷]B|(?:年初|年度)?(?:目标|指标|计划)值(?:\(A\))?[/÷](?:全年)?(?:实际)?(?:完成)?值)/;

/** "反向指标（即目标值为≤X，得分=权重*A/B）" → 'inverse', where A is the target and B what was done. */
function parseLowerRule(text: string): ScoringProfile['lowerRule'] | null {
  const formula = LOWER_IS_BETTER.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
  return formula !== undefined && TARGET_FIRST.test(formula) ? 'inverse' : null;
}

function firstOf<T>(notes: readonly string[], read: (text: string) => T | null): OwnRule<T> | null {
  for (const text of notes) {
    const value = read(text);
    if (value !== null) return { value, text: excerpt(text) };
  }
  return null;
}

/** A finding cites a clause, not a page. */
function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 118)}……`;
}

/** What the form's notes say of grades, tiers and full mark. */
export function readOwnRules(notes: readonly string[], profile: ScoringProfile): OwnRules {
  return {
    grades: firstOf(notes, parseGradeBands),
    tiers: firstOf(notes, (text) => parseTiers(text, profile.tiers)),
    fullMark: firstOf(notes, parseFullMark),
    lowerRule: firstOf(notes, parseLowerRule),
  };
}

/** The profile as it applies to this form: what stands on the form wins, and is cited as such. */
export function withOwnRules(profile: ScoringProfile, own: OwnRules): ScoringProfile {
  const stated = [
    own.grades === null ? null : ({ figure: 'grades', text: own.grades.text } as const),
    own.tiers === null ? null : ({ figure: 'tiers', text: own.tiers.text } as const),
    own.fullMark === null ? null : ({ figure: 'fullMark', text: own.fullMark.text } as const),
    own.lowerRule === null ? null : ({ figure: 'lowerRule', text: own.lowerRule.text } as const),
  ].filter((entry) => entry !== null);
  if (stated.length === 0) return profile;
  const figures = profile.figures.map((source) => {
    const found = stated.find((entry) => entry.figure === source.figure);
    return found === undefined
      ? source
      : { figure: source.figure, document: '本表说明', clause: `“${found.text}”`, sure: true };
  });
  return {
    ...profile,
    figures,
    grades: own.grades?.value ?? profile.grades,
    tiers: own.tiers?.value ?? profile.tiers,
    fullMark: own.fullMark?.value ?? profile.fullMark,
    lowerRule: own.lowerRule?.value ?? profile.lowerRule,
  };
}
