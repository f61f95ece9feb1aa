import { namesAdjustment } from '../data-items/item-key';
import type { Expression } from './types';

/**
 * The trap of 预算调整率 (§4): "（预算调整数-年初预算数）/年初预算数" subtracts, so its 预算调整数 is the
 * budget after adjustment; the gloss beside it speaks of the sum of the adjustments. Both readings
 * as formulas, the default first; null when the formula is not of this kind.
 */
export interface AdjustmentReadings {
  /** The operand with two meanings, as the form names it. */
  readonly operand: string;
  /** (调整后预算数-年初预算数)÷年初预算数: the form's formula as it stands. */
  readonly asAdjustedBudget: Expression;
  /** 追加追减总和÷年初预算数: the form's gloss as it stands. */
  readonly asSumOfAdjustments: Expression;
}

export function adjustmentReadings(expression: Expression): AdjustmentReadings | null {
  if (expression.kind === 'percent') {
    const inner = adjustmentReadings(expression.of);
    if (inner === null) return null;
    return {
      operand: inner.operand,
      asAdjustedBudget: expression,
      asSumOfAdjustments: { kind: 'percent', of: inner.asSumOfAdjustments },
    };
  }
  if (expression.kind !== 'operation' || expression.operator !== '/') return null;
  const { left, right } = expression;
  if (left.kind !== 'operation' || left.operator !== '-' || left.left.kind !== 'operand') return null;
  if (!namesAdjustment(left.left.name)) return null;
  return {
    operand: left.left.name,
    asAdjustedBudget: expression,
    asSumOfAdjustments: { kind: 'operation', operator: '/', left: left.left, right },
  };
}

/** Which meaning a formula gives its 预算调整数: what `bindOperand` has to be told. */
export function adjustmentMeant(expression: Expression): 'budget' | 'sum' {
  return adjustmentReadings(expression) === null ? 'sum' : 'budget';
}
