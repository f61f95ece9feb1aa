import fc from 'fast-check';
import { parseDefinitions } from '../../src/core/definitions/parse-definitions';
import { showExpression } from '../../src/core/definitions/show';
import { evaluate } from '../../src/core/definitions/evaluate';
import { hasOperation, operandNames } from '../../src/core/definitions/operands';
import type { Expression, Operator } from '../../src/core/definitions/types';
import { Decimal } from '../../src/core/number/decimal';

const name = fc
  .tuple(
    fc.constantFrom('', '本年', '2021年', '“三公经费”', '（调整）', '部门（单位）'),
    fc.constantFrom('预算数', '支出总额', '应付账款(暂存款)总额', 'A', '结转结余资金'),
    fc.constantFrom('', '一', '二', '三'),
  )
  .map((parts) => parts.join(''));

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    name.map((text): Expression => ({ kind: 'operand', name: text })),
    fc.constantFrom('1', '12.5', '100', '5%', '100%').map((text): Expression => {
      const value = text.endsWith('%') ? new Decimal(text.slice(0, -1)).div(100) : new Decimal(text);
      return { kind: 'number', value, text };
    }),
    fc
      .tuple(fc.constantFrom<Operator>('+', '-', '*', '/'), tie('expression'), tie('expression'))
      .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right })),
    tie('expression').map((of): Expression => ({ kind: 'percent', of })),
  ),
}));

const readable = expression.filter((e) => hasOperation(e) && operandNames(e).length > 0);
const readBack = (shown: string): Expression | undefined =>
  parseDefinitions(`某某率=${shown}`)[0]?.expression;

test('what is shown is read back as it was', () => {
  fc.assert(
    fc.property(readable, (written) => {
      const shown = showExpression(written);
      expect(readBack(shown)).toEqual(written);
    }),
    { numRuns: 500 },
  );
});

test('brackets stand only where they are needed', () => {
  fc.assert(
    fc.property(readable, (written) => {
      const shown = showExpression(written);
      expect(shown).not.toMatch(/^\((?:[^()]*)\)$/);
    }),
  );
});

test('the value survives being shown', () => {
  const lookup = (text: string): Decimal => new Decimal(text.length + 1);
  fc.assert(
    fc.property(readable, (written) => {
      const back = readBack(showExpression(written));
      expect(back && evaluate(back, lookup)).toEqual(evaluate(written, lookup));
    }),
  );
});
