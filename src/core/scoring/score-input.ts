import type { Decimal } from '../number/decimal';
import type { Comparator, TypedValue } from '../value/typed';
import type { ScoringProfile } from './types';

export interface ScoreInput {
  readonly weight: Decimal;
  readonly target: TypedValue;
  readonly actual: TypedValue;
  /** The sign in a column of its own (指标性质); null to read the target's own. */
  readonly comparator: Comparator | null;
  /** What the indicator is known for; null when the catalogue does not know it. */
  readonly direction: 'higher' | 'lower' | null;
  /** The unit column's text; null when the form has none. */
  readonly unit: string | null;
  /** With the form's own rules in it (see withOwnRules). */
  readonly profile: ScoringProfile;
  /** The form's own 评分标准 of the indicator; null or "" when it has none. */
  readonly standard: string | null;
  /** The reason column may name the tier ("部分达成"). */
  readonly reason?: string;
}
