import { HUNDRED, ONE, plain, rounded, type Decimal } from '../../number/decimal';
import type { NamedAmount, Story } from '../types';

type Show = (value: Decimal) => string;

function amount(value: Decimal): string {
  return plain(rounded(value, 4));
}

/** Denominator ÷ numerator: 编制 ÷ 在职 for 在职 ÷ 编制. Near 100 % the two are nearly the same. */
export function inverted(top: NamedAmount, bottom: NamedAmount, show: Show): readonly Story[] {
  if (top.value.lte(0) || bottom.value.lte(0) || top.value.eq(bottom.value)) return [];
  const value = bottom.value.div(top.value).times(HUNDRED);
  return [
    {
      id: 'ratio-inverted',
      value,
      specific: 70,
      mayBeCut: true,
      sum: `${amount(bottom.value)} ÷ ${amount(top.value)} = ${show(value)}`,
      verdict: {
        zh: `疑似把分子分母颠倒了（应为${top.name} ÷ ${bottom.name}）`,
        en: `the ratio seems inverted (${top.name} ÷ ${bottom.name} is asked for)`,
      },
    },
  ];
}

/** Another amount of the workbook below the line: 年初预算数 for 全年预算数. */
export function otherDenominator(
  top: NamedAmount,
  bottom: NamedAmount,
  others: readonly NamedAmount[],
  show: Show,
): readonly Story[] {
  if (top.value.isZero()) return [];
  return others
    .filter((other) => other.value.gt(0) && !other.value.eq(bottom.value) && !other.value.eq(top.value))
    .map((other) => {
      const value = top.value.div(other.value).times(HUNDRED);
      return {
        id: 'other-denominator',
        value,
        specific: 65,
        mayBeCut: true,
        sum: `${amount(top.value)} ÷ ${amount(other.value)} = ${show(value)}`,
        verdict: {
          zh: `疑似用了“${other.name}”作分母（应为“${bottom.name}”）`,
          en: `"${other.name}" seems to have been used as denominator (instead of "${bottom.name}")`,
        },
      };
    });
}

/** A change taken for the whole, and the whole for a change: 352.8 % for 252.8 %. */
export function changeOrWhole(subject: string, right: Decimal, show: Show): readonly Story[] {
  const isChange = /调整率|变动率|增长率|增加率|降低率|下降率/.test(subject);
  const value = isChange ? right.plus(HUNDRED) : right.minus(HUNDRED);
  if (right.isZero() || (!isChange && right.lte(HUNDRED))) return [];
  const zh = isChange ? '疑似漏减了100%（填成了调整后占调整前的比例）' : '疑似多减了100%（填成了变动率）';
  const en = isChange ? '100% seems not to have been subtracted' : '100% seems to have been subtracted';
  return [
    {
      id: 'change-or-whole',
      value,
      specific: 62,
      mayBeCut: true,
      sum: `${show(right)} ${isChange ? '+' : '−'} 100% = ${show(value)}`,
      verdict: { zh, en },
    },
  ];
}

/** (b − a) ÷ b for (b − a) ÷ a: the change measured by the later amount. */
export function laterBase(earlier: NamedAmount, later: NamedAmount, show: Show): readonly Story[] {
  if (earlier.value.lte(0) || later.value.lte(0) || earlier.value.eq(later.value)) return [];
  const value = ONE.minus(earlier.value.div(later.value)).times(HUNDRED);
  return [
    {
      id: 'other-denominator',
      value,
      specific: 65,
      mayBeCut: true,
      sum: `(${amount(later.value)} − ${amount(earlier.value)}) ÷ ${amount(later.value)} = ${show(value)}`,
      verdict: {
        zh: `疑似用了“${later.name}”作分母（应为“${earlier.name}”）`,
        en: `"${later.name}" seems to have been used as denominator (instead of "${earlier.name}")`,
      },
    },
  ];
}

/** ×100 or ÷100: 9500 % or 0.95 % for 95 %. Unlike a moved point, this is a matter of the cell's format. */
export function percentSlip(right: Decimal, show: Show): readonly Story[] {
  if (right.isZero()) return [];
  return [
    { value: right.times(HUNDRED), sign: '×' },
    { value: right.div(HUNDRED), sign: '÷' },
  ].map(({ value, sign }) => ({
    id: 'percent-slip',
    value,
    specific: 85,
    mayBeCut: true,
    sum: `${show(right)} ${sign} 100 = ${show(value)}`,
    verdict: {
      zh: '疑似百分号与小数混用（差100倍）',
      en: 'percent and ratio seem to have been mixed (a factor of 100)',
    },
  }));
}

/** The rate of another row. Only a figure that few rows can share: 100 % and 50 % prove nothing. */
export function copiedRate(others: readonly NamedAmount[], show: Show): readonly Story[] {
  return others
    .filter(({ value }) => plain(value).replace('.', '').replace(/0+$/, '').length >= 3)
    .map(({ name, value }) => ({
      id: 'copied',
      value,
      specific: 30,
      mayBeCut: false,
      sum: `${name} = ${show(value)}`,
      verdict: {
        zh: `疑似误填了“${name}”的数值`,
        en: `the value of "${name}" seems to have been entered here`,
      },
    }));
}
