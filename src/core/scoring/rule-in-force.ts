import { alignScales, type Aligned } from './align';
import { isMet, senseOf } from './quantity';
import type { ScoreInput } from './score-input';
import { parseScoringStandard } from './standard';
import type { ScoringStandard } from './standard-types';

/** Why no score can be claimed; in the order in which an officer would mend it. */
export type ScoreTrouble =
  /** The form's own 评分标准 holds a rule that cannot be read for certain. */
  | 'standard-unread'
  | 'no-target'
  | 'no-actual'
  /** "2023年12月底前": in time or not is for a person to say. */
  | 'target-is-date'
  /** A number was asked for and words were given. */
  | 'actual-not-number'
  /** 50个 against 100%: no one scale. */
  | 'scales-differ'
  /** "≈", or nothing says which way is better. */
  | 'direction-open'
  /** The sign of the target says the opposite of what the indicator is known for. */
  | 'sign-against-direction'
  /** "≥95%" as an actual value: a bound, no value. */
  | 'actual-only-bound'
  /** No tier of completion was named. */
  | 'tier-open'
  /** The rule says what the full score asks for, and nothing of less. */
  | 'less-left-open'
  | 'rule-does-not-fit';

/** Which rule a score comes from, and the values as the rule compares them. */
export interface RuleInForce {
  /** The form's own 评分标准 as read; null where the profile's general rule holds. */
  readonly standard: ScoringStandard | null;
  /** True where the target is words and a tier of completion is judged. */
  readonly tiers: boolean;
  readonly better: 'higher' | 'lower' | null;
  readonly values: Aligned | null;
  readonly met: boolean | null;
  /** What stands in the way if there is no score; meaningless where there is one. */
  readonly trouble: ScoreTrouble;
}

/**
 * How `scoreIndicator` came to its answer, for explaining it: the same questions in the same order,
 * without the arithmetic, which its `working` states.
 */
export function ruleInForce(input: ScoreInput): RuleInForce {
  const { target, actual } = input;
  const read = input.standard === null ? 'default' : parseScoringStandard(input.standard, input.weight);
  const standard = read === 'default' ? null : read;
  const values =
    target.kind === 'number' && actual.kind === 'number' ? alignScales(target, actual, input.unit) : null;
  const sense =
    values === null || target.kind !== 'number'
      ? null
      : senseOf(input.comparator ?? target.comparator, input.direction, values.target);
  const tiers = target.kind === 'text' && (standard === null || standard.kind === 'full-when-met');
  const met = values === null || sense === null ? null : isMet(values, sense);
  return {
    standard,
    tiers,
    better: sense?.better ?? null,
    values,
    met,
    trouble: troubleOf(input, { read, values, tiers, met, conflict: sense?.conflict ?? null }),
  };
}

interface Asked {
  readonly read: ScoringStandard | 'default' | null;
  readonly values: Aligned | null;
  readonly tiers: boolean;
  readonly met: boolean | null;
  readonly conflict: boolean | null;
}

function troubleOf(input: ScoreInput, { read, values, tiers, met, conflict }: Asked): ScoreTrouble {
  const { target, actual } = input;
  if (read === null) return 'standard-unread';
  if (actual.kind === 'blank' || actual.kind === 'placeholder' || actual.kind === 'not-applicable')
    return 'no-actual';
  if (target.kind === 'date') return 'target-is-date';
  const given = target.kind === 'number' || target.kind === 'text' || target.kind === 'range';
  if (!given && needsTarget(read)) return 'no-target';
  if (tiers) return 'tier-open';
  if (actual.kind !== 'number') return target.kind === 'number' ? 'actual-not-number' : 'rule-does-not-fit';
  if (target.kind === 'number' && values === null) return 'scales-differ';
  if (target.kind === 'number' && met === null) return 'direction-open';
  if (conflict === true) return 'sign-against-direction';
  if (actual.comparator !== null && actual.comparator !== '=') return 'actual-only-bound';
  return read !== 'default' && read.kind === 'full-when-met' ? 'less-left-open' : 'rule-does-not-fit';
}

/** A table of bands or grades speaks for itself; every other rule measures against the target. */
function needsTarget(read: ScoringStandard | 'default'): boolean {
  return read === 'default' || (read.kind !== 'bands' && read.kind !== 'graded');
}
