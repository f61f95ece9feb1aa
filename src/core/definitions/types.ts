import type { Decimal } from '../number/decimal';

export type Operator = '+' | '-' | '*' | '/';

/** A formula as read from prose. "×100%" is `percent`, so the value of a rate is a ratio (0.3933). */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal; readonly text: string }
  | { readonly kind: 'operand'; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'percent'; readonly of: Expression };

export interface Definition {
  /** What stands before the "=": usually the indicator's own name or a longer form of it. */
  readonly names: readonly string[];
  readonly expression: Expression;
  /** The stretch of the form's text that the formula was read from. */
  readonly source: string;
  /** Operand → what the text says of it after the formula ("预算数指财政部门批复的…（调整）预算数"). */
  readonly glosses: ReadonlyMap<string, string>;
}

export type Evaluation =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing'; readonly operands: readonly string[] }
  | { readonly kind: 'zero-denominator'; readonly denominator: string };
