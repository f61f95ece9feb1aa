import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标值怎样都能完成', en: 'A target that no value can miss' };

export const clause: Text = {
  zh: '指标值应能区分完成与未完成',
  en: 'A target has to tell what is met from what is not',
};

/** "≥0%": nothing lies below it. */
export function nothingBelow(name: string, target: string, lowerIsBetter: boolean): Text {
  const zh = lowerIsBetter ? '这项指标越低越好，似应写“≤”和上限。' : '请写明要达到的下限。';
  const en = lowerIsBetter
    ? 'The indicator is better when lower: an upper bound with “≤” is probably meant.'
    : 'Please state the bound to reach.';
  return {
    zh: `${quoted(name)}的指标值是“${target}”，什么结果都不低于 0，等于没有要求。${zh}`,
    en: `The target of ${quoted(name)} is “${target}”; no result is below 0, so it asks for nothing. ${en}`,
  };
}

/** "≤100%" on a share of a whole. */
export function nothingAbove(name: string, target: string): Text {
  return {
    zh: `${quoted(name)}的指标值是“${target}”，这个比率本来就不会超过 100%，等于没有要求。`,
    en: `The target of ${quoted(name)} is “${target}”; this share cannot exceed 100% anyway, so it asks for nothing.`,
  };
}

/** "0%" on a rate that should be high. */
export function zeroGoal(name: string, target: string): Text {
  return {
    zh: `${quoted(name)}越高越好，指标值却是“${target}”，什么结果都算完成。没有这项工作的请填“/”，有的请写明目标。`,
    en: `${quoted(name)} is better when higher, but its target is “${target}”, which any result meets. Write “/” if it does not apply, else the goal.`,
  };
}
