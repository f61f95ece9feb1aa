import type { Expression } from './types';

/** Names of all operands, each once, in reading order. */
export function operandNames(expression: Expression): readonly string[] {
  const names = new Set<string>();
  collect(expression, names);
  return [...names];
}

function collect(expression: Expression, names: Set<string>): void {
  switch (expression.kind) {
    case 'number':
      return;
    case 'operand':
      names.add(expression.name);
      return;
    case 'percent':
      collect(expression.of, names);
      return;
    case 'operation':
      collect(expression.left, names);
      collect(expression.right, names);
  }
}

export function hasOperation(expression: Expression): boolean {
  if (expression.kind === 'percent') return hasOperation(expression.of);
  return expression.kind === 'operation';
}
