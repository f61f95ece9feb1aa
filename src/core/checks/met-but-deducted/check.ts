import type { Analysis, Indicator, ScoreEntry } from '../../compute/types';
import { HUNDRED } from '../../number/decimal';
import { alignScales } from '../../scoring/align';
import { isMet, senseOf } from '../../scoring/quantity';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import { hasReason, isAccepted, judgeable } from '../score-verdict';
import type { Finding } from '../types';
import { clause, deducted, title } from './messages';
import { compare } from '../../number/compare';

const meta = { id: 'met-but-deducted', severity: 'warning' } as const;

/**
 * Where the score follows from the numbers, score-contradicts-completion says so as well: that one
 * asks for the right score, this one for the reason. Where it does not (words, a standard that cannot
 * be read), this check alone speaks, and only where the form has a place for the reason.
 */
export const check: Check = {
  ...meta,
  title,
  clause,
  run: ({ scores }: Analysis) => {
    const shared = sharedPlaces(scores);
    return scores.filter((score) => !shared.has(score.at.place)).flatMap(judge);
  },
};

function judge(score: ScoreEntry): readonly Finding[] {
  const { indicator, weight, reason, result, at } = score;
  if (indicator === null || weight === null || hasReason(reason) || !judgeable(score)) return [];
  const { entered } = score;
  const right = result.kind === 'score' ? result.score : weight;
  if (compare(entered, right) >= 0 || isAccepted(entered, right, score.accepted)) return [];
  const met = result.kind === 'score' ? result.met : reason !== null && isMetInOtherWays(indicator);
  if (!met) return [];
  const { cells } = indicator.row;
  const facts = { target: cells.target?.text ?? '', actual: cells.actual?.text ?? '', entered: at.text };
  const message = deducted({
    name: score.name,
    ...facts,
    weight: pointsShown(weight),
    lost: pointsShown(weight.minus(entered)),
  });
  return [
    finding(meta, { at, message, subject: score.name, clause: clause.zh, expected: pointsShown(right) }),
  ];
}

/** "健全" against "健全", 100 % of a goal in words, or a number that plainly reaches its bound. */
function isMetInOtherWays(indicator: Indicator): boolean {
  const { target, actual, row } = indicator;
  const typed = matchKey(row.cells.actual?.text ?? '');
  if (actual.kind === 'text' && typed !== '') return typed === matchKey(row.cells.target?.text ?? '');
  if (actual.kind !== 'number') return false;
  if (target.kind === 'text') return actual.percent && actual.amount.gte(HUNDRED);
  if (target.kind !== 'number' || actual.comparator !== null) return false;
  const values = alignScales(target, actual, indicator.unit);
  const sense = values === null ? null : senseOf(indicator.comparator, indicator.direction, values.target);
  return values !== null && sense !== null && !sense.conflict && isMet(values, sense);
}

/** A score or weight merged over several rows is the group's: no single row was deducted. */
function sharedPlaces(scores: readonly ScoreEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { at, weightAt } of scores) {
    if (seen.has(at.place)) shared.add(at.place);
    seen.add(at.place);
    if (weightAt === null) continue;
    if (seen.has(weightAt.place)) shared.add(at.place);
    seen.add(weightAt.place);
  }
  return shared;
}
