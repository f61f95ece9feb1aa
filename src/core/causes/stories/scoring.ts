import { HUNDRED, ONE, plain, rounded, type Decimal } from '../../number/decimal';
import type { Story } from '../types';

export interface ScoreFacts {
  readonly weight: Decimal;
  /** What the rules give, two decimals. */
  readonly right: Decimal;
  /** In one notation, see scoring/align; null when one is no number. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** Both are percents. */
  readonly percent: boolean;
  readonly met: boolean;
  readonly better: 'higher' | 'lower';
}

function two(value: Decimal): string {
  return plain(rounded(value, 2));
}

/** 5 × 95 % entered where the target of 90 % is met, or where 85 % of 90 % is asked for. */
export function timesThePercent({
  weight,
  target,
  actual,
  percent,
  met,
  better,
}: ScoreFacts): readonly Story[] {
  if (!percent || actual === null || actual.lte(0) || actual.gte(HUNDRED)) return [];
  if (!met && (better === 'lower' || target === null)) return [];
  const value = weight.times(actual).div(HUNDRED);
  const verdict = met
    ? {
        zh: '指标值已完成，疑似仍按完成值折算了得分',
        en: 'the target is met, yet the score seems to have been multiplied by the percentage',
      }
    : {
        zh: '疑似直接用分值乘以完成值，未除以指标值',
        en: 'the weight seems to have been multiplied by the actual value without dividing by the target',
      };
  const id = met ? 'multiplied-though-met' : 'not-divided-by-target';
  return [
    {
      id,
      value,
      specific: 85,
      mayBeCut: true,
      sum: `${two(weight)} × ${two(actual)}% = ${two(value)}`,
      verdict,
    },
  ];
}

/** The target was missed, and the whole weight was given all the same. */
export function fullMarkThoughMissed({ weight, met, right }: ScoreFacts): readonly Story[] {
  if (met || right.eq(weight)) return [];
  return [
    {
      id: 'full-mark-though-missed',
      value: weight,
      specific: 64,
      mayBeCut: false,
      sum: `${two(right)} → ${two(weight)}`,
      verdict: {
        zh: '未完成指标值，疑似未按完成比例折算而直接填了满分',
        en: 'the target was missed, yet the full weight seems to have been entered',
      },
    },
  ];
}

/** The completion in % entered as the score: 95 for 4.75. */
export function percentAsScore({ weight, target, actual }: ScoreFacts): readonly Story[] {
  if (target === null || actual === null || target.isZero() || actual.lte(0)) return [];
  const value = actual.div(target).times(HUNDRED);
  if (value.lte(weight)) return [];
  return [
    {
      id: 'percent-as-score',
      value,
      specific: 80,
      mayBeCut: true,
      sum: `${two(actual)} ÷ ${two(target)} = ${two(value)}%`,
      verdict: {
        zh: '疑似把完成率填成了得分（未乘以分值）',
        en: 'the completion rate seems to have been entered instead of the score',
      },
    },
  ];
}

/** Lower is better and the bound was overrun: the rule of another place, 分值 × 指标值 ÷ 完成值 or the linear one. */
export function otherRule({ weight, target, actual, met, better }: ScoreFacts): readonly Story[] {
  if (met || better === 'higher' || target === null || actual === null || target.lte(0) || actual.lte(0))
    return [];
  const inverse = weight.times(target).div(actual);
  const linear = weight.times(ONE.minus(actual.minus(target).div(target)));
  const story = {
    id: 'other-rule',
    specific: 65,
    mayBeCut: false,
    verdict: {
      zh: '疑似用了另一种反向指标计分办法',
      en: 'another rule for lower-is-better indicators seems to have been used',
    },
  };
  return [
    { ...story, value: inverse, sum: `${two(weight)} × ${two(target)} ÷ ${two(actual)} = ${two(inverse)}` },
    {
      ...story,
      value: linear,
      sum: `${two(weight)} × (1 − (${two(actual)} − ${two(target)}) ÷ ${two(target)}) = ${two(linear)}`,
    },
  ];
}

/** 4.75 entered as 5 although the weight is more: rounded to a whole number. */
export function roundedWhole({ right }: ScoreFacts): readonly Story[] {
  if (right.isInteger()) return [];
  const value = right.toDecimalPlaces(0);
  return [
    {
      id: 'rounded-whole',
      value,
      specific: 62,
      mayBeCut: false,
      sum: `${two(right)} → ${two(value)}`,
      verdict: {
        zh: '疑似把得分取整（应保留两位小数）',
        en: 'the score seems to have been rounded to a whole number (two decimals are kept)',
      },
    },
  ];
}
