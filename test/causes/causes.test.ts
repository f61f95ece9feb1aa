import fc from 'fast-check';
import { findCause } from '../../src/core/causes/find-cause';
import { rateCauses, type RateCauseInput } from '../../src/core/causes/rate';
import { scoreCauses, type ScoreCauseInput } from '../../src/core/causes/score';
import { sumCauses } from '../../src/core/causes/sum';
import { isTruncationOf } from '../../src/core/causes/truncation';
import type { NamedAmount, Story } from '../../src/core/causes/types';
import { Decimal } from '../../src/core/number/decimal';
import { typed } from '../scoring/typed-number';

const named = (name: string, value: string | number): NamedAmount => ({ name, value: new Decimal(value) });

const rate = (
  subject: string,
  entered: string,
  top: NamedAmount,
  bottom: NamedAmount,
  more: Partial<RateCauseInput> = {},
) => {
  const change = /调整率|变动率/.test(subject);
  const right = change ? top.value.minus(bottom.value).div(bottom.value) : top.value.div(bottom.value);
  return rateCauses({
    subject,
    typed: typed(entered),
    right,
    numerator: top,
    denominator: bottom,
    otherDenominators: [],
    otherRates: [],
    ...more,
  });
};

describe('rateCauses', () => {
  const spent = named('三公经费实际支出数', '0.59');
  const budget = named('三公经费预算数', '1.5');

  it('names the rest that was entered for the rate (seed 000)', () => {
    const cause = rate('“三公经费”控制率', '60%', spent, budget);
    expect(cause?.id).toBe('complement');
    expect(cause?.text.zh).toBe('1 − 39.33% = 60.67%，舍去小数为 60%，疑似把节约率填成了控制率');
    expect(cause?.text.en).toBe(
      '1 − 39.33% = 60.67%, cut to 60%: the rest (1 − x) seems to have been entered instead of the rate',
    );
    expect(rate('“三公经费”控制率', '60.67%', spent, budget)?.text.zh).toBe(
      '1 − 39.33% = 60.67%，疑似把节约率填成了控制率',
    );
    expect(rate('“三公经费”控制率', '61%', spent, budget)?.id).toBe('complement');
  });

  it('says nothing of a right rate, however it was rounded, cut or typed', () => {
    for (const entered of ['39.33%', '39.3%', '39%', '39.33', '0.3933', '0.39'])
      expect(rate('控制率', entered, spent, budget)).toBeNull();
    expect(rate('得分率', '92%', named('得分', 37), named('分值', 40))).toBeNull();
    expect(rate('得分率', '86%', named('得分', 26), named('分值', 30))).toBeNull();
  });

  it('names the other slips', () => {
    const done = named('预算完成数', '2976.37');
    const adjusted = named('全年预算数', '3100');
    const initial = named('年初预算数', '1025.51');
    const others = { otherDenominators: [initial] };
    expect(rate('预算执行率', '290.23%', done, adjusted, others)).toMatchObject({
      id: 'other-denominator',
      text: { zh: '2976.37 ÷ 1025.51 = 290.23%，疑似用了“年初预算数”作分母（应为“全年预算数”）' },
    });
    expect(rate('在职人员控制率', '72%', named('在职人员数', 25), named('编制数', 18))?.id).toBe(
      'ratio-inverted',
    );
    expect(rate('预算执行率', '9601.19%', done, adjusted)?.id).toBe('percent-slip');
    expect(rate('预算执行率', '0.9601%', done, adjusted)?.id).toBe('percent-slip');
    expect(rate('预算执行率', '69.01%', done, adjusted)?.id).toBe('digits-swapped');
    expect(
      rate('预算调整率', '352.80%', named('调整预算数', '22285.52'), named('年初预算数', '6316.74'))?.id,
    ).toBe('change-or-whole');
    expect(
      rate('预算调整率', '71.66%', named('调整预算数', '22285.52'), named('年初预算数', '6316.74'))?.id,
    ).toBe('other-denominator');
    expect(
      rate('预算执行率', '87.65%', done, adjusted, { otherRates: [named('项目支出执行率', '0.8765')] })?.id,
    ).toBe('copied');
  });

  it('refuses trivial coincidences', () => {
    expect(rate('完成率', '51%', named('完成数', '494'), named('计划数', '1000'))).toBeNull();
    expect(
      rate('得分率', '92%', named('得分', '92.9'), named('分值', '100'), {
        otherRates: [named('甲', '0.916')],
      }),
    ).toBeNull();
    expect(rate('完成率', '50%', named('完成数', '499'), named('计划数', '1000'))).toBeNull();
    expect(rate('完成率', '100%', named('完成数', '0'), named('计划数', '12'))).toBeNull();
    expect(rate('完成率', '100.5%', named('完成数', '200'), named('计划数', '200'))).toBeNull();
    expect(rate('完成率', '0%', named('完成数', '12'), named('计划数', '12'))).toBeNull();
    expect(
      rate('完成率', '100%', named('完成数', '7'), named('计划数', '9'), { otherRates: [named('甲', 1)] }),
    ).toBeNull();
  });
});

describe('findCause', () => {
  const entry = {
    amount: new Decimal(60),
    decimals: 0,
    interval: { low: new Decimal('59.5'), high: new Decimal('60.5') },
  };
  const story = (value: string, specific = 50): Story => ({
    id: value,
    value: new Decimal(value),
    specific,
    mayBeCut: true,
    sum: value,
    verdict: { zh: '故事', en: 'story' },
  });

  it('tells nothing when the right value is what was typed, or is nearly what the story gives', () => {
    expect(findCause([story('60')], entry, new Decimal('39.33'))?.id).toBe('60');
    expect(findCause([story('60')], entry, new Decimal('60.4'))).toBeNull();
    expect(findCause([story('60.9')], entry, new Decimal('59.6'))).toBeNull();
    expect(findCause([story('59.6')], entry, new Decimal('60.4'))).toBeNull();
    expect(findCause([story('60.45')], entry, new Decimal('61.2'))).toBeNull();
    expect(findCause([story('61')], entry, new Decimal('39.33'))).toBeNull();
  });

  it('prefers the more specific of two, and of equals the one that needs no cutting', () => {
    expect(findCause([story('60.1', 30), story('60.2', 40)], entry, new Decimal(39))?.id).toBe('60.2');
    expect(findCause([story('60.9'), story('60.2')], entry, new Decimal(39))?.text.zh).toBe('60.2，故事');
    expect(findCause([story('60.9')], entry, new Decimal(39), true)?.text.zh).toBe(
      '60.9，舍去小数为 60%，故事',
    );
  });
});

describe('sumCauses', () => {
  it('names the surplus that was counted as spending (seed 003)', () => {
    const cause = sumCauses({
      typed: typed('4479.65'),
      parts: [named('基本支出', '781.01'), named('项目支出', '3413.45')],
      bystanders: [named('当年结余', '285.19'), named('累计结余', '285.19')],
      others: [named('收入合计', '4479.65')],
    });
    expect(cause?.id).toBe('bystander-counted');
    expect(cause?.text.zh).toBe('781.01 + 3413.45 + 285.19 = 4479.65，疑似把“当年结余” 285.19 也计入了合计');
  });

  it('tells no story where none fits (seed 003, income: 4479.71 against 4479.65)', () => {
    const parts = [named('上年结转', '3440.36'), named('公共财政拨款', '970.37'), named('其他收入', '68.98')];
    expect(sumCauses({ typed: typed('4479.65'), parts, bystanders: [] })).toBeNull();
    expect(sumCauses({ typed: typed('4479.71'), parts, bystanders: [] })).toBeNull();
    expect(sumCauses({ typed: typed('0'), parts, bystanders: [] })).toBeNull();
  });

  const parts = [named('人员经费', '307.88'), named('公用经费', '52.13'), named('项目支出', '4119.64')];
  it.each([
    ['4171.77', 'row-left-out', '4479.65 − 307.88 = 4171.77，疑似漏加了“人员经费” 307.88'],
    ['4531.78', 'row-counted-twice', '4479.65 + 52.13 = 4531.78，疑似把“公用经费” 52.13 加了两次'],
    ['4497.65', 'digits-swapped', '4479.65 ↔ 4497.65，疑似把“79”两位数字写颠倒了'],
    ['44796500', 'unit-slip', '4479.65 × 10000 = 44796500，疑似“元”与“万元”混用（差10000倍）'],
    ['447.965', 'point-moved', '4479.65 ÷ 10 = 447.965，疑似小数点错位'],
    ['4479', 'cut-short', '4479.65 → 4479，疑似截断而非四舍五入'],
    ['5123.45', 'copied', '收入合计 = 5123.45，疑似照抄了“收入合计”的数值'],
    ['4839.66', 'parent-counted', '4479.65 + 360.01 = 4839.66，疑似把“基本支出” 360.01 与它的明细重复相加'],
  ])('%s: %s', (entered, id, zh) => {
    const cause = sumCauses({
      typed: typed(entered),
      parts,
      bystanders: [],
      parents: [named('基本支出', '360.01')],
      others: [named('收入合计', '5123.45')],
    });
    expect(cause).toMatchObject({ id, text: { zh } });
  });

  it('sees 89 for 98', () => {
    const cause = sumCauses({
      typed: typed('89'),
      parts: [named('甲', 60), named('乙', 38)],
      bystanders: [],
    });
    expect(cause?.text.zh).toBe('98 ↔ 89，疑似把“98”两位数字写颠倒了');
  });

  it('names both rows that share a value, and none where more do', () => {
    const ask = (values: readonly number[], entered: string) =>
      sumCauses({
        typed: typed(entered),
        parts: values.map((value, at) => named(`指标${at + 1}`, value)),
        bystanders: [],
      });
    expect(ask([40, 20, 20, 13], '73')?.text.zh).toBe('93 − 20 = 73，疑似漏加了“指标2”或“指标3” 20');
    expect(ask([40, 20, 20, 20], '80')).toBeNull();
  });

  it('names none in a crowd of small scores, where some row always fits', () => {
    const parts = [2, 5, 2, 10, 3, 4, 8, 1, 6].map((value, at) => named(`指标${at + 1}`, value));
    for (const entered of ['33', '31', '38', '43', '46'])
      expect(sumCauses({ typed: typed(entered), parts, bystanders: [] })).toBeNull();
  });
});

describe('scoreCauses', () => {
  const ask = (entered: string, facts: Partial<ScoreCauseInput>) =>
    scoreCauses({
      typed: typed(entered),
      weight: new Decimal(5),
      right: new Decimal(5),
      target: new Decimal(90),
      actual: new Decimal(95),
      percent: true,
      met: true,
      better: 'higher',
      ...facts,
    });

  it('names the slips of a score', () => {
    expect(ask('4.75', {})?.text.zh).toBe('5 × 95% = 4.75，指标值已完成，疑似仍按完成值折算了得分');
    const missed = { target: new Decimal(100), right: new Decimal('4.75'), met: false };
    // Seed 001: whole points given for a part are a judgement, not a slip of arithmetic.
    expect(ask('4', missed)).toBeNull();
    expect(ask('1', { ...missed, weight: new Decimal(2), right: new Decimal('1.9') })).toBeNull();
    expect(ask('95', missed)?.id).toBe('percent-as-score');
    expect(ask('5', missed)?.id).toBe('full-mark-though-missed');
    expect(
      ask('9', {
        ...missed,
        weight: new Decimal(10),
        right: new Decimal('8.57'),
        actual: new Decimal('85.7'),
      })?.id,
    ).toBe('rounded-whole');
    expect(
      ask('3.33', {
        weight: new Decimal(5),
        target: new Decimal(4),
        actual: new Decimal(6),
        right: new Decimal('2.5'),
        met: false,
        percent: false,
        better: 'lower',
      })?.id,
    ).toBe('other-rule');
    const short = { actual: new Decimal(85), right: new Decimal('4.72'), met: false };
    expect(ask('4.25', short)?.text.zh).toBe('5 × 85% = 4.25，疑似直接用分值乘以完成值，未除以指标值');
    expect(ask('4.57', missed)?.id).toBe('digits-swapped');
  });

  it('tells nothing of a right score, nor of one that no slip gives (seed 000: 8 of 10 at 100 %)', () => {
    expect(ask('5', {})).toBeNull();
    expect(ask('4.8', { target: new Decimal(100), right: new Decimal('4.75'), met: false })).toBeNull();
    expect(
      ask('8', {
        weight: new Decimal(10),
        right: new Decimal(10),
        target: new Decimal(100),
        actual: new Decimal(100),
      }),
    ).toBeNull();
    expect(ask('0', {})).toBeNull();
  });
});

describe('isTruncationOf', () => {
  it.each([
    ['92', 0, '92.5', true],
    ['86', 0, '86.6666666', true],
    ['39', 0, '39.3333', false],
    ['39.33', 2, '39.3333', false],
    ['66.66', 2, '66.666666', true],
    ['93', 0, '92.5', false],
    ['1', 0, '1.9', true],
    ['100', 0, '100', false],
    ['4479', 0, '4479.65', true],
    ['60', 0, '60.67', true],
    ['-3', 0, '-3.7', true],
  ] as const)('%s (%d) of %s: %s', (amount, decimals, exact, expected) => {
    expect(isTruncationOf(new Decimal(amount), decimals, new Decimal(exact))).toBe(expected);
  });
});

describe('properties', () => {
  const cents = (min: number, max: number) => fc.integer({ min, max }).map((n) => new Decimal(n).div(100));
  const digits = fc.integer({ min: 0, max: 4 });

  it('a right rate never gets a cause, rounded or cut to any digits', () => {
    fc.assert(
      fc.property(
        cents(1, 900000),
        cents(1, 900000),
        digits,
        fc.boolean(),
        fc.constantFrom('控制率', '完成率', '预算调整率'),
        (a, b, decimals, cut, subject) => {
          const [top, bottom] = [
            { name: '甲', value: a },
            { name: '乙', value: b },
          ];
          const exact = (subject === '预算调整率' ? a.minus(b).div(b) : a.div(b)).times(100);
          const entered = exact
            .toDecimalPlaces(decimals, cut ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP)
            .toFixed(decimals);
          const cause = rate(subject, `${entered}%`, top, bottom, {
            otherDenominators: [named('丙', 77)],
            otherRates: [named('丁', '0.777')],
          });
          expect(cause).toBeNull();
        },
      ),
    );
  });

  it('a planted complement, inversion or factor of 100 is named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9900 }),
        digits,
        fc.constantFrom('complement', 'ratio-inverted', 'percent-slip'),
        (a, decimals, planted) => {
          const [top, bottom] = [named('甲', a), named('乙', 10007)];
          const exact = top.value.div(bottom.value).times(100);
          const slips = {
            complement: exact.neg().plus(100),
            'ratio-inverted': new Decimal(10000).div(exact),
            'percent-slip': exact.times(100),
          } as const;
          const wrong = slips[planted];
          const width = new Decimal(10).pow(-decimals);
          fc.pre(wrong.minus(exact).abs().gt(width.times(2)) && exact.minus(50).abs().gt(1) && exact.lt(95));
          const cause = rate('某某完成率', `${wrong.toFixed(decimals)}%`, top, bottom);
          expect(cause).not.toBeNull();
          if (decimals >= 2) expect(cause?.id).toBe(planted);
        },
      ),
    );
  });

  it('a right total never gets a cause; a row left out, added twice or a bystander counted does', () => {
    const amounts = fc.uniqueArray(fc.integer({ min: 1000, max: 9000000 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1000, max: 9000000 }), fc.nat(), (values, beside, pick) => {
        const parts = values.map((value, at) => named(`第${at}项`, new Decimal(value).div(100).toString()));
        const bystanders = [named('当年结余', new Decimal(beside).div(100).toString())];
        const total = parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
        const ask = (entered: Decimal) => sumCauses({ typed: typed(entered.toFixed(2)), parts, bystanders });
        expect(ask(total)).toBeNull();
        const row = parts[pick % parts.length];
        if (row === undefined) return;
        expect(ask(total.minus(row.value))).not.toBeNull();
        expect(ask(total.plus(row.value))).not.toBeNull();
        // 120000 + 90000 = 210000 is also two digits swapped: either story is true of it.
        expect(['bystander-counted', 'digits-swapped']).toContain(
          ask(total.plus(bystanders[0]?.value ?? 0))?.id,
        );
      }),
    );
  });

  it('a right score never gets a cause', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 120 }),
        (weight, target, actual) => {
          const met = actual >= target;
          const exact = met ? new Decimal(weight) : new Decimal(weight).times(actual).div(target);
          const right = exact.toDecimalPlaces(2);
          const cause = scoreCauses({
            typed: typed(right.toString()),
            weight: new Decimal(weight),
            right,
            target: new Decimal(target),
            actual: new Decimal(actual),
            percent: true,
            met,
            better: 'higher',
          });
          expect(cause).toBeNull();
        },
      ),
    );
  });
});
