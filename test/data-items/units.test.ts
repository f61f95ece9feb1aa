import fc from 'fast-check';
import { inOneUnit } from '../../src/core/data-items/units';
import { convert, unitKind } from '../../src/core/value/unit';
import { Decimal } from '../../src/core/number/decimal';
import { item } from './item';

const MONEY = ['元', '千元', '万元', '百万元', '千万元', '亿元'] as const;
const amount = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => new Decimal(digits).div(new Decimal(10).pow(decimals)));

describe('convert', () => {
  test.each([
    ['6316.74', '万元', '元', '63167400'],
    ['5373000', '元', '万元', '537.3'],
    ['4.68', '亿元', '万元', '46800'],
    ['1', '千元', '百万元', '0.001'],
    ['3', '（万元）', '万元', '3'],
    ['7.46', '万平方米', '㎡', '74600'],
    ['30', '万套', '套', '300000'],
    ['25', '名', '人', '25'],
    ['95', '%', '百分比', '95'],
  ])('%s %s is %s: %s', (value, from, to, expected) => {
    expect(convert(new Decimal(value), from, to)?.toFixed()).toBe(expected);
  });

  test.each([
    ['万元', '人'],
    ['%', '元'],
    ['户', '个'],
    ['', '元'],
    ['元', ''],
    ['平方米', '米'],
    ['千米', '米'],
  ])('%j and %j measure different things', (from, to) => {
    expect(convert(new Decimal(1), from, to)).toBeNull();
  });

  test('there and back again is the same number, digit for digit', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...MONEY), fc.constantFrom(...MONEY), (value, from, to) => {
        const there = convert(value, from, to);
        expect(there && convert(there, to, from)?.eq(value)).toBe(true);
      }),
    );
  });

  test('a ratio is the same in every unit', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...MONEY), fc.constantFrom(...MONEY), (a, b, from, to) => {
        fc.pre(!b.isZero());
        const [x, y] = [convert(a, from, to), convert(b, from, to)];
        expect(x && y && x.div(y).toSignificantDigits(30).eq(a.div(b).toSignificantDigits(30))).toBe(true);
      }),
    );
  });

  test('any text is a unit or none, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kind = unitKind(text);
        expect(kind === null ? null : convert(new Decimal(2), text, text)?.toString()).toBe(
          kind === null ? null : '2',
        );
      }),
    );
  });
});

describe('inOneUnit', () => {
  test('amounts in the first unit met, people left alone, unknown units as they are', () => {
    const items = [
      item('a', '2'),
      item('b', '30000', { unit: '元' }),
      item('c', '7', { unit: '人' }),
      item('d', '5', { unit: null }),
      item('e', null),
    ];
    expect([...inOneUnit(items)].map(([one, value]) => [one.name, value.toString()])).toEqual([
      ['a', '2'],
      ['b', '3'],
      ['c', '7'],
      ['d', '5'],
    ]);
  });
});
