import fc from 'fast-check';
import { Decimal } from '../../src/core/number/decimal';
import { scoreExecution, scoreExecutionRate } from '../../src/core/scoring/execution';
import { PROFILES, profileById } from '../../src/core/scoring/profiles';
import { hubei } from '../../src/core/scoring/profiles/hubei';
import { national } from '../../src/core/scoring/profiles/national';
import { scoreIndicator } from '../../src/core/scoring/score';
import type { ScoreInput } from '../../src/core/scoring/score-input';
import { parseTyped } from '../../src/core/value/parse-typed';
import { cell, typed } from './typed-number';

const input = (
  weight: number | string,
  target: string,
  actual: string,
  more: Partial<ScoreInput> = {},
): ScoreInput => ({
  weight: new Decimal(weight),
  target: parseTyped(target),
  actual: parseTyped(actual),
  comparator: null,
  direction: null,
  unit: null,
  profile: national,
  standard: null,
  ...more,
});

const show = (question: ScoreInput): string => {
  const result = scoreIndicator(question);
  if (result.kind === 'score') return `${result.score.toString()}${result.met ? '' : ' missed'}`;
  return result.kind === 'tier' ? `${result.low.toString()}…${result.high.toString()}` : '?';
};

describe('quantitative', () => {
  it.each([
    // seed 001, rows 资金使用规范性 and 资产管理规范性
    [2, '100%', '95', '1.9 missed'],
    [5, '100%', '95', '4.75 missed'],
    [2, '100%', '100', '2'],
    [10, '50', '50', '10'],
    [5, '≥95%', '95%', '5'],
    [5, '≥95%', '94%', '4.95 missed'],
    [5, '>95%', '95%', '5 missed'],
    [5, '>95%', '95.1%', '5'],
    [5, '=100%', '120%', '5'],
    [5, '100', '98', '4.9 missed'],
    [10, '2370人', '1185人', '5 missed'],
    [3, '30', '10', '1 missed'],
    [5, '≤5%', '5%', '5'],
    [5, '≤5%', '6%', '4 missed'],
    [5, '≤5%', '10%', '0 missed'],
    [5, '≤5%', '95.23%', '0 missed'],
    [5, '<5%', '5%', '5 missed'],
    [5, '≤0', '0', '5'],
    [5, '≤0', '1', '0 missed'],
    [5, '=0', '0', '5'],
    [5, '0', '2', '0 missed'],
    [5, '不低于90%', '92%', '5'],
    [5, '95%以上', '94', '4.95 missed'],
    [5, '10-20', '15', '5'],
    [5, '90%~95%', '95%', '5'],
    [0, '0', '0', '0'],
    [5, '≥90%', '-5%', '0 missed'],
    [5, '≥95%', '≥95%', '5'],
    [5, '≤5%', '≤5%', '5'],
    [5, '≥0%', '252.8%', '5'],
    [5, '≥160万平方米', '1600000平方米', '5'],
  ] as const)('weight %d, target %s, actual %s → %s', (weight, target, actual, expected) => {
    expect(show(input(weight, target, actual))).toBe(expected);
  });

  it.each([
    [5, '≥90%', '≥85%'],
    [5, '10-20', '25'],
    [5, '95%左右', '95%'],
    [5, '≤-5%', '0%'],
    [5, '≥0', '-3'],
    [5, '', '95%'],
    [5, '≥90%', ''],
    [5, '≥90%', '/'],
    [5, '≥', '90%'],
    [5, '2021年12月', '2021年11月'],
    [5, '50个', '100%'],
    [5, '≥90%', '#DIV/0!'],
    [5, '≥90%', '良好'],
    [5, 'XX%', '90%'],
    [-1, '≥90%', '95%'],
    [5, '≥5%', '0.5'],
  ] as const)('weight %d, target %s, actual %s: nothing is claimed', (weight, target, actual) => {
    expect(show(input(weight, target, actual))).toBe('?');
  });

  it('takes sign, direction and unit from their own columns', () => {
    expect(show(input(5, '5', '6', { comparator: '≤', unit: '%' }))).toBe('4 missed');
    expect(show(input(5, '100%', '80%', { direction: 'lower' }))).toBe('5');
    expect(show(input(5, '100%', '120%', { direction: 'lower' }))).toBe('4 missed');
    expect(show(input(5, '0', '3', { direction: 'higher' }))).toBe('5');
    expect(show(input(5, '100', '950000', { unit: '元' }))).toBe('5');
  });

  it('claims nothing of a miss when the sign runs against the indicator', () => {
    expect(show(input(5, '≥0%', '252.8%', { direction: 'lower' }))).toBe('5');
    expect(show(input(5, '≥95%', '90%', { direction: 'lower' }))).toBe('?');
  });

  it('follows the profile where a bound was overrun', () => {
    expect(show(input(6, '≤4', '6', { profile: hubei }))).toBe('4 missed');
    expect(show(input(6, '≤4', '6'))).toBe('3 missed');
  });

  it('shows the sum', () => {
    const working = (question: ScoreInput) => {
      const result = scoreIndicator(question);
      return result.kind === 'score' ? result.working : null;
    };
    expect(working(input(2, '100%', '95'))).toBe('2 × 95% ÷ 100% = 1.9');
    expect(working(input(5, '≤5%', '6%'))).toBe('5 × (1 − (6% − 5%) ÷ 5%) = 4');
    expect(working(input(5, '≤5%', '95.23%'))).toBe('5 × (1 − (95.23% − 5%) ÷ 5%) < 0 → 0');
    expect(working(input(6, '≤4', '6', { profile: hubei }))).toBe('6 × 4 ÷ 6 = 4');
    expect(working(input(5, '≥90%', '98%'))).toBe('98% ≥ 90% → 5');
    expect(working(input(5, '=0', '2'))).toBe('2 > 0 → 0');
    expect(working(input(7, '3', '2'))).toBe('7 × 2 ÷ 3 = 4.67');
  });
});

describe('qualitative', () => {
  it.each([
    ['健全', '达成预期指标', '8…10'],
    ['健全', '基本达成', '8…10'],
    ['健全', '部分达成预期指标', '6…8'],
    ['健全', '未达成预期指标且效果较差', '0…6'],
    ['健全', '健全', '8…10'],
    ['健全', '95%', '8…10'],
    ['健全', '70%', '6…8'],
    ['健全', '100', '8…10'],
    ['健全', '59%', '0…6'],
    ['≥95%', '达成预期指标', '8…10'],
    ['健全', '较健全', '?'],
    ['健全', '15', '?'],
    ['健全', '', '?'],
  ] as const)('target %s, actual %s → %s', (target, actual, expected) => {
    expect(show(input(10, target, actual))).toBe(expected);
  });

  it('reads the tier from the reason, and the bounds from the profile', () => {
    expect(show(input(10, '健全', '制度待修订', { reason: '部分达成，已列入计划' }))).toBe('6…8');
    expect(show(input(10, '健全', '部分达成', { profile: hubei }))).toBe('5…8');
  });
});

describe('the form’s own standard comes first', () => {
  it('and where it cannot be read, nothing is claimed', () => {
    expect(show(input(5, '≥90%', '80%', { standard: '酌情扣分' }))).toBe('?');
    expect(show(input(5, '≥90%', '80%', { standard: '反映满意程度。' }))).toBe('4.44 missed');
    expect(show(input(5, '≥90%', '80%', { standard: '≥90%得满分，否则不得分' }))).toBe('0 missed');
  });
});

describe('budget execution', () => {
  const score = (weight: number, executed: string, budget: string) => {
    const result = scoreExecution(new Decimal(weight), new Decimal(executed), new Decimal(budget));
    return result.kind === 'score' ? `${result.score.toString()} | ${result.working}` : '?';
  };
  it('is the weight times the rate, at most the weight; a budget of 0 cannot be executed', () => {
    expect(score(10, '2976.37', '2976.37')).toBe('10 | 10 × 2976.37 ÷ 2976.37（100%） = 10');
    expect(score(10, '171', '287')).toBe('5.96 | 10 × 171 ÷ 287（59.58%） = 5.96');
    expect(score(20, '300', '200')).toBe('20 | 20 × 300 ÷ 200（150%） → 20');
    expect(score(10, '0', '0')).toBe('?');
    const rate = scoreExecutionRate(new Decimal(10), new Decimal('92.5'));
    expect(rate).toMatchObject({ kind: 'score', working: '10 × 92.5% = 9.25', met: false });
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: 0, max: 200000 }).map((n) => new Decimal(n).div(100).toString());
  const sign = fc.constantFrom('', '≥', '≤', '>', '<', '=');
  const mark = fc.constantFrom('', '%', '人');

  it('a score is never over the weight nor below 0, has two decimals, and full marks go with a met target', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 60 }),
        sign,
        mark,
        fc.constantFrom(...PROFILES),
        (target, actual, weight, comparator, unit, profile) => {
          const result = scoreIndicator({
            ...input(weight, `${comparator}${target}${unit}`, `${actual}${unit}`),
            profile,
          });
          if (result.kind !== 'score') return;
          expect(result.score.gte(0) && result.score.lte(weight)).toBe(true);
          expect(result.score.decimalPlaces()).toBeLessThanOrEqual(2);
          if (result.met) expect(result.score.eq(weight)).toBe(true);
        },
      ),
    );
  });

  it('more is never worse where higher is better, and never better where lower is', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.constantFrom('≥', '≤'),
        fc.constantFrom(...PROFILES),
        (target, a, b, comparator, profile) => {
          const of = (actual: string) =>
            scoreIndicator({ ...input(10, `${comparator}${target}`, actual), profile });
          const [less, more] = [Decimal.min(a, b).toString(), Decimal.max(a, b).toString()].map(of);
          if (less?.kind !== 'score' || more?.kind !== 'score') return;
          expect(comparator === '≥' ? more.score.gte(less.score) : more.score.lte(less.score)).toBe(true);
        },
      ),
    );
  });

  it('a percent scores the same as text, as a plain number and as a number cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), fc.integer({ min: 60, max: 100 }), (actual, target) => {
        const question = (value: ScoreInput['actual']) =>
          show({ ...input(7, `${target}%`, ''), actual: value });
        const text = question(typed(`${actual}%`));
        expect(question(typed(String(actual)))).toBe(text);
        expect(question(cell(new Decimal(actual).div(100).toString()))).toBe(text);
        expect(question(cell(String(actual), true))).toBe(text);
      }),
    );
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (target, actual, standard) => {
        expect(['score', 'tier', 'unknown']).toContain(
          scoreIndicator({ ...input(5, target, actual), standard }).kind,
        );
      }),
    );
  });
});

it('profileById gives the profile that scoring takes', () => {
  expect(show(input(6, '≤4', '6', { profile: profileById('hubei') ?? national }))).toBe('4 missed');
});
