import { HUNDRED, plain, rounded, type Decimal } from '../number/decimal';
import { asScore } from './quantity';
import type { ScoreResult } from './types';

/**
 * Budget execution: weight × 执行数 ÷ 全年（调整）预算数, at most the weight. A budget of 0 cannot be
 * executed: unknown, whatever was spent.
 */
export function scoreExecution(weight: Decimal, executed: Decimal, budget: Decimal): ScoreResult {
  if (weight.lt(0) || budget.lte(0) || executed.lt(0)) return { kind: 'unknown' };
  const score = asScore(weight.times(executed).div(budget), weight);
  const met = executed.gte(budget);
  const percent = plain(rounded(executed.div(budget).times(HUNDRED), 2));
  const cap = executed.gt(budget) ? ' → ' : ' = ';
  return {
    kind: 'score',
    score,
    working: `${plain(weight)} × ${plain(executed)} ÷ ${plain(budget)}（${percent}%）${cap}${plain(score)}`,
    met,
  };
}

/** The same from a rate in percent (95 for 95 %). */
export function scoreExecutionRate(weight: Decimal, percent: Decimal): ScoreResult {
  if (weight.lt(0) || percent.lt(0)) return { kind: 'unknown' };
  const score = asScore(weight.times(percent).div(HUNDRED), weight);
  const met = percent.gte(HUNDRED);
  const cap = percent.gt(HUNDRED) ? ' → ' : ' = ';
  return {
    kind: 'score',
    score,
    working: `${plain(weight)} × ${plain(rounded(percent, 4))}%${cap}${plain(score)}`,
    met,
  };
}
