import { adjustmentMeant, adjustmentReadings } from '../../src/core/definitions/adjustment-readings';
import { evaluate } from '../../src/core/definitions/evaluate';
import { parseDefinitions } from '../../src/core/definitions/parse-definitions';
import { showExpression, showWorking } from '../../src/core/definitions/show';
import type { Expression } from '../../src/core/definitions/types';
import { Decimal } from '../../src/core/number/decimal';

function formula(text: string): Expression {
  const [definition] = parseDefinitions(`比率=${text}`);
  if (definition === undefined) throw new Error(`no formula in ${text}`);
  return definition.expression;
}

const among =
  (values: Readonly<Record<string, string>>) =>
  (name: string): Decimal | null =>
    values[name] === undefined ? null : new Decimal(values[name]);

describe('evaluate', () => {
  test.each([
    ['(预算调整数-年初预算数)/年初预算数×100%', { 预算调整数: '22285.52', 年初预算数: '6316.74' }, '2.52801'],
    ['实际支出数/预算数*100%', { 实际支出数: '0.59', 预算数: '1.5' }, '0.393333'],
    ['实际支出数*100%/预算数', { 实际支出数: '0.59', 预算数: '1.5' }, '0.393333'],
    ['(1-未办结数/总数)×100%', { 未办结数: '1', 总数: '4' }, '0.75'],
    ['调整后预算数/年初预算数×100%-100%', { 调整后预算数: '110', 年初预算数: '100' }, '0.1'],
    ['死亡数/总数×1000‰', { 死亡数: '1', 总数: '8' }, '0.125'],
    ['a-b-c+d', { a: '10', b: '3', c: '2', d: '1' }, '6'],
    ['a/b/c', { a: '12', b: '3', c: '2' }, '2'],
  ])('%s of %j is the ratio %s', (text, values, expected) => {
    const result = evaluate(formula(text), among(values));
    expect(result.kind === 'value' ? result.value.toDecimalPlaces(6).toString() : result).toBe(expected);
  });

  test('is exact: 0.1+0.2 is 0.3, and thirds add up', () => {
    const result = evaluate(formula('(a+b)/c'), among({ a: '0.1', b: '0.2', c: '0.3' }));
    expect(result).toEqual({ kind: 'value', value: new Decimal(1) });
  });

  test('lists every missing operand once', () => {
    expect(evaluate(formula('(甲-乙)/乙×100%'), among({}))).toEqual({
      kind: 'missing',
      operands: ['甲', '乙'],
    });
  });

  test.each([
    ['甲/乙×100%', { 甲: '0', 乙: '0' }, '乙'],
    ['甲/(乙-丙)', { 甲: '5', 乙: '2', 丙: '2' }, '乙-丙'],
    ['甲/乙', { 乙: '0' }, '乙'],
    ['1+甲/乙', { 甲: '3', 乙: '0' }, '乙'],
  ])('%s of %j names the zero denominator %s', (text, values, denominator) => {
    expect(evaluate(formula(text), among(values as Record<string, string>))).toEqual({
      kind: 'zero-denominator',
      denominator,
    });
  });
});

describe('showWorking', () => {
  test.each([
    [
      '(预算调整数-年初预算数)/年初预算数×100%',
      { 预算调整数: '22285.52', 年初预算数: '6316.74' },
      '(22285.52−6316.74)÷6316.74×100%',
    ],
    ['甲+乙', { 甲: '1', 乙: '-2' }, '1+(-2)'],
    ['1-甲/乙', { 甲: '1', 乙: '2' }, '1−1÷2'],
  ])('%s', (text, numbers, shown) => {
    expect(showWorking(formula(text), (name) => (numbers as Record<string, string>)[name] ?? '?')).toBe(
      shown,
    );
  });
});

describe('the two readings of 预算调整率', () => {
  test('the formula as it stands, and the gloss as it stands', () => {
    const readings = adjustmentReadings(formula('（预算调整数-年初预算数）/年初预算数×100%'));
    expect(readings?.operand).toBe('预算调整数');
    expect(readings && adjustmentMeant(readings.asAdjustedBudget)).toBe('budget');
    expect(readings && showExpression(readings.asAdjustedBudget)).toBe(
      '(预算调整数-年初预算数)÷年初预算数×100%',
    );
    expect(readings && showExpression(readings.asSumOfAdjustments)).toBe('预算调整数÷年初预算数×100%');
  });

  test.each([
    '(调整后预算数-年初预算数)/年初预算数×100%',
    '(调整预算数-年初预算数)/年初预算数',
    '预算调整数/年初预算数×100%',
    '支出数/预算数',
  ])('%s has one meaning', (text) => {
    expect(adjustmentReadings(formula(text))).toBeNull();
  });
});
