import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标值只有符号没有数', en: 'A target with a sign and no number' };

export const clause: Text = {
  zh: '定量指标的指标值应写明数值',
  en: 'The target of a quantitative indicator states a number',
};

export function bareSign(name: string, typed: string): Text {
  return {
    zh: `${quoted(name)}的指标值只有“${typed}”，没有写数，完成与否无从判断。`,
    en: `The target of ${quoted(name)} is only “${typed}”, without a number, so nothing can be measured against it.`,
  };
}

export function bareUnit(name: string, sign: string | null, unit: string | null): Text {
  const zh = [sign === null ? '' : `符号“${sign}”`, unit === null ? '' : `单位“${unit}”`]
    .filter((part) => part !== '')
    .join('和');
  const en = [sign === null ? '' : `the sign “${sign}”`, unit === null ? '' : `the unit “${unit}”`]
    .filter((part) => part !== '')
    .join(' and ');
  return {
    zh: `${quoted(name)}已写了${zh}，指标值却没有写数。`,
    en: `${quoted(name)} has ${en}, but its target has no number.`,
  };
}
