import type { Analysis, ScoreEntry } from '../../compute/types';
import type { Check } from '../check';
import { clauseFor } from '../profile-clause';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import { isMeasured, judgeable, sameScore, severityOf } from '../score-verdict';
import type { Decimal } from '../../number/decimal';
import type { ScoreResult } from '../../scoring/types';
import type { Finding } from '../types';
import { clause, outside, title } from './messages';

const meta = { id: 'qualitative-score-outside-tier', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => analysis.scores.flatMap((score) => judge(score, analysis)),
};

interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly tier: string;
}

/** Where the form says what each grade earns, the span is one score. */
function spanOf(result: ScoreResult): Span | null {
  if (result.kind === 'tier') return result;
  if (result.kind !== 'score' || result.tier === undefined) return null;
  return { low: result.score, high: result.score, tier: result.tier };
}

function judge(score: ScoreEntry, analysis: Analysis): readonly Finding[] {
  const { result, at, name } = score;
  const span = spanOf(result);
  if (span === null || isMeasured(score) || !judgeable(score)) return [];
  const { low, high, tier } = span;
  const { entered } = score;
  if ((entered.gte(low) && entered.lte(high)) || sameScore(entered, low) || sameScore(entered, high))
    return [];
  const severity = severityOf(score, entered.lt(low));
  const range = { low: pointsShown(low), high: pointsShown(high) };
  return [
    finding(meta, {
      at,
      message: outside({ name, tier, ...range, entered: at.text, explained: severity === 'warning' }),
      subject: name,
      clause: result.kind === 'tier' ? clauseFor(analysis, 'tiers', clause.zh) : score.clause,
      expected: range.low === range.high ? range.low : `${range.low}～${range.high}`,
      severity,
    }),
  ];
}
