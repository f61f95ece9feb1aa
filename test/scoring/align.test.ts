import { HUNDRED } from '../../src/core/number/decimal';
import { alignScales } from '../../src/core/scoring/align';
import { factorOf } from '../../src/core/scoring/unit-scale';
import { typed, cell } from './typed-number';

const show = (target: string, actual: string, unit: string | null = null) => {
  const found = alignScales(typed(target), typed(actual), unit);
  return found === null
    ? null
    : `${found.target.toString()} ${found.actual.toString()}${found.percent ? ' %' : ''}`;
};

describe('alignScales', () => {
  it.each([
    ['100%', '95%', null, '100 95 %'],
    ['100%', '95', null, '100 95 %'],
    ['100%', '100', null, '100 100 %'],
    ['95%', '0.95', null, '95 95 %'],
    ['95%', '0.9', null, '95 90 %'],
    ['100%', '1', null, '100 100 %'],
    ['5%', '1', null, '5 1 %'],
    ['5%', '0.03', null, '5 3 %'],
    ['5%', '0', null, '5 0 %'],
    ['0%', '0', null, '0 0 %'],
    ['0%', '252.8', null, '0 252.8 %'],
    ['100%', '5', null, '100 5 %'],
    ['100', '95%', null, '100 95 %'],
    ['95', '95%', '%', '95 95 %'],
    ['0.95', '95%', null, '95 95 %'],
    ['95', '95', '%', '95 95 %'],
    ['95', '0.95', '%', '95 95 %'],
    ['0.95', '95', '百分比', '95 95 %'],
    ['50', '45', null, '50 45'],
    ['50人', '45人', null, '50 45'],
    ['50', '45人', null, '50 45'],
    ['50人', '45', '人', '50 45'],
    ['100万元', '950000元', null, '100 95'],
    ['100', '950000元', '万元', '100 95'],
    ['160万平方米', '1600000㎡', null, '160 160'],
    ['10个', '8项', null, '10 8'],
    ['1', '0.9', null, '1 0.9'],
    ['22,285.52', '22285.52', '万元', '22285.52 22285.52'],
  ] as const)('target %s, actual %s, unit %s → %s', (target, actual, unit, expected) => {
    expect(show(target, actual, unit)).toBe(expected);
  });

  it.each([
    ['5%', '0.5', null],
    ['0%', '1', null],
    ['50', '100%', null],
    ['50个', '100%', null],
    ['100%', '95人', null],
    ['50人', '3万元', null],
    ['95', '0.95', null],
    ['80人', '100%', '%'],
  ] as const)('target %s, actual %s, unit %s has two readings or none', (target, actual, unit) => {
    expect(show(target, actual, unit)).toBeNull();
  });

  it('reads a number cell like the same text', () => {
    expect(alignScales(typed('95%'), cell('0.95'), null)?.actual.toString()).toBe('95');
    expect(alignScales(cell('95', true), cell('0.9'), null)?.actual.eq(HUNDRED.times('0.9'))).toBe(true);
  });
});

it('factorOf keeps different things apart', () => {
  expect(factorOf('元', '万元')?.toString()).toBe('0.0001');
  expect(factorOf('亿元', '万元')?.toString()).toBe('10000');
  expect(factorOf('千米', '公里')?.toString()).toBe('1');
  expect(factorOf('万人次', '人次')?.toString()).toBe('10000');
  expect(factorOf('人', '人次')).toBeNull();
});
