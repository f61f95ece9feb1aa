import type { Decimal } from '../number/decimal';
import { operandNames } from './operands';
import { showExpression } from './show';
import type { Evaluation, Expression, Operator } from './types';

type Lookup = (name: string) => Decimal | null;
/** A number, an unknown one (null), or the denominator that was found to be zero. */
type Outcome = Decimal | null | { readonly zero: Expression };

const isZero = (outcome: Outcome): outcome is { readonly zero: Expression } =>
  outcome !== null && 'zero' in outcome;

function compute(expression: Expression, lookup: Lookup): Outcome {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'operand':
      return lookup(expression.name);
    case 'percent':
      return compute(expression.of, lookup);
    case 'operation': {
      const left = compute(expression.left, lookup);
      if (isZero(left)) return left;
      const right = compute(expression.right, lookup);
      if (isZero(right)) return right;
      if (expression.operator === '/' && right?.isZero() === true) return { zero: expression.right };
      return left === null || right === null ? null : combine(expression.operator, left, right);
    }
  }
}

function combine(operator: Operator, left: Decimal, right: Decimal): Decimal {
  if (operator === '+') return left.plus(right);
  if (operator === '-') return left.minus(right);
  return operator === '*' ? left.times(right) : left.div(right);
}

/**
 * The formula's value, exact to 40 digits. A percentage comes out as the ratio (0.3933): "×100%" only
 * says how it is shown. A denominator known to be zero is named even when other operands are missing,
 * because nothing that could still be filled in would make the rate computable (§4).
 */
export function evaluate(expression: Expression, lookup: Lookup): Evaluation {
  const outcome = compute(expression, lookup);
  if (outcome === null) {
    return { kind: 'missing', operands: operandNames(expression).filter((name) => lookup(name) === null) };
  }
  if (isZero(outcome)) return { kind: 'zero-denominator', denominator: showExpression(outcome.zero) };
  return { kind: 'value', value: outcome };
}
