import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '分母为 0 却填写了比率',
  en: 'A rate was entered although its denominator is 0',
};

export const clause: Text = {
  zh: '分母为 0 时比率无法计算，写 0、0.00%、“/”、“—”或留空',
  en: 'A rate over 0 cannot be computed; 0, 0.00%, "/", "—" or a blank is how forms write it',
};

export function zeroDenominator(name: string, denominator: string, entered: string): Text {
  return {
    zh: `${quoted(name)}的分母（${denominator}）为 0，无法计算，填写${entered}；没有发生的请填“/”或 0。`,
    en: `The denominator of ${quoted(name)} (${denominator}) is 0, so there is no rate, but ${entered} was entered; enter "/" or 0.`,
  };
}
