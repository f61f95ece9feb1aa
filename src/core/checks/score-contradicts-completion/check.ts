import { scoreCauses } from '../../causes/score';
import type { Analysis, ScoreEntry } from '../../compute/types';
import { alignScales } from '../../scoring/align';
import { senseOf } from '../../scoring/quantity';
import type { ScoreResult } from '../../scoring/types';
import type { Check } from '../check';
import { finding } from '../finding';
import { pointsShown, spaced } from '../notation';
import { judgeable, isAccepted, isMeasured, sameScore, severityOf } from '../score-verdict';
import type { Finding, Text } from '../types';
import { clause, contradicts, title } from './messages';

const meta = { id: 'score-contradicts-completion', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: ({ scores }: Analysis) => {
    const seen = new Set<string>();
    return scores.filter((score) => !seen.has(score.at.place) && seen.add(score.at.place)).flatMap(judge);
  },
};

function judge(score: ScoreEntry): readonly Finding[] {
  const { result, at, name } = score;
  if (result.kind === 'tier') return judgeSpan(score, result);
  // A grade that was given speaks for itself: `qualitative-score-outside-tier`.
  if (result.kind !== 'score' || result.tier !== undefined || !judgeable(score)) return [];
  if (isAccepted(score.entered, result.score, score.accepted)) return [];
  const lower = score.entered.lt(result.score);
  const severity = severityOf(score, lower);
  const right = pointsShown(result.score);
  const working = spaced(result.working);
  return [
    finding(meta, {
      at,
      message: contradicts({ name, right, working, entered: at.text, explained: severity === 'warning' }),
      subject: name,
      clause: score.clause,
      expected: right,
      severity,
      cause: severity === 'warning' ? null : causeOf(score, result),
    }),
  ];
}

/** A broken step ("3.4 个百分点") may be counted in part, not at all or whole: all that lies between is right. */
function judgeSpan(
  score: ScoreEntry,
  { low, high, tier }: Extract<ScoreResult, { kind: 'tier' }>,
): readonly Finding[] {
  if (!isMeasured(score) || !judgeable(score)) return [];
  const { entered, at, name } = score;
  const inside = entered.gte(low) && entered.lte(high);
  if (inside || sameScore(entered, low) || sameScore(entered, high)) return [];
  const severity = severityOf(score, entered.lt(low));
  const right = `${pointsShown(low)}～${pointsShown(high)}`;
  const working = `${spaced(tier)} → ${right}`;
  return [
    finding(meta, {
      at,
      message: contradicts({ name, right, working, entered: at.text, explained: severity === 'warning' }),
      subject: name,
      clause: score.clause,
      expected: right,
      severity,
    }),
  ];
}

/** Stories need target and actual as numbers; a form's own standard is told by its own clause. */
function causeOf(score: ScoreEntry, result: Extract<ScoreResult, { kind: 'score' }>): Text | null {
  const { indicator, weight, at } = score;
  if (indicator === null || weight === null || at.value.kind !== 'number') return null;
  const { target, actual } = indicator;
  const values =
    target.kind === 'number' && actual.kind === 'number' ? alignScales(target, actual, indicator.unit) : null;
  const sense = values === null ? null : senseOf(indicator.comparator, indicator.direction, values.target);
  const cause = scoreCauses({
    typed: at.value,
    weight,
    right: result.score,
    target: values?.target ?? null,
    actual: values?.actual ?? null,
    percent: values?.percent ?? false,
    met: result.met,
    better: sense?.better ?? 'higher',
  });
  return cause?.text ?? null;
}
