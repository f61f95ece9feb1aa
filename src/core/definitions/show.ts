import type { Expression, Operator } from './types';

interface Style {
  readonly minus: string;
  readonly operand: (name: string) => string;
}

const RANK: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

function rankOf(expression: Expression): number {
  if (expression.kind === 'operation') return RANK[expression.operator];
  return expression.kind === 'percent' ? 2 : 3;
}

function signOf(operator: Operator, style: Style): string {
  if (operator === '-') return style.minus;
  if (operator === '*') return '×';
  return operator === '/' ? '÷' : '+';
}

/** A plain 100 or 100% beside × would be read back as "per cent". */
function looksLikePercent(expression: Expression): boolean {
  return expression.kind === 'number' && /^100%?$/.test(expression.text);
}

function bracketed(expression: Expression, style: Style, when: boolean): string {
  const text = show(expression, style);
  return when ? `(${text})` : text;
}

function show(expression: Expression, style: Style): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'operand':
      return style.operand(expression.name);
    case 'percent': {
      const needs =
        rankOf(expression.of) < 2 || expression.of.kind === 'percent' || looksLikePercent(expression.of);
      return `${bracketed(expression.of, style, needs)}×100%`;
    }
    case 'operation': {
      const { operator, left, right } = expression;
      const rank = RANK[operator];
      const chain = rank === 2;
      const leftNeeds =
        rankOf(left) < rank ||
        (chain && left.kind === 'percent') ||
        (operator === '*' && looksLikePercent(left));
      const rightNeeds =
        rankOf(right) < rank ||
        (rankOf(right) === rank && right.kind === 'operation') ||
        (chain && (right.kind === 'percent' || looksLikePercent(right)));
      return (
        bracketed(left, style, leftNeeds) + signOf(operator, style) + bracketed(right, style, rightNeeds)
      );
    }
  }
}

/** The formula as a form writes it: "(预算调整数-年初预算数)÷年初预算数×100%". */
export function showExpression(expression: Expression): string {
  return show(expression, { minus: '-', operand: (name) => name });
}

/** The formula with numbers put in: "(22285.52−6316.74)÷6316.74×100%". A negative number is bracketed. */
export function showWorking(expression: Expression, lookupText: (name: string) => string): string {
  return show(expression, {
    minus: '−',
    operand: (name) => {
      const text = lookupText(name);
      return /^[-−]/.test(text) ? `(${text})` : text;
    },
  });
}
