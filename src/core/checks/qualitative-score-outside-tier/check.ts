import type { Analysis, ScoreEntry } from '../../compute/types';
import type { Check } from '../check';
import { clauseFor } from '../profile-clause';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import { isMeasured, judgeable, sameScore, severityOf } from '../score-verdict';
import type { Finding } from '../types';
import { clause, outside, title } from './messages';

const meta = { id: 'qualitative-score-outside-tier', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => analysis.scores.flatMap((score) => judge(score, analysis)),
};

function judge(score: ScoreEntry, analysis: Analysis): readonly Finding[] {
  const { result, at, name } = score;
  if (result.kind !== 'tier' || isMeasured(score) || !judgeable(score)) return [];
  const { low, high, tier } = result;
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
      clause: clauseFor(analysis, 'tiers', clause.zh),
      expected: `${range.low}～${range.high}`,
      severity,
    }),
  ];
}
