import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '金额合计不等于各分项之和',
  en: 'A total amount is not the sum of its parts',
};

export const clause: Text = {
  zh: '总额等于各分项之和，相差不超过 0.01（按所列单位）',
  en: 'A total is the sum of its parts, to a hundredth of the unit shown',
};

interface Facts {
  readonly name: string;
  /** "资金来源": what the parts are called together; "" when nothing but the total's own name. */
  readonly titles: readonly string[];
  readonly addition: string;
  readonly sum: string;
  readonly unit: string;
  readonly entered: string;
}

export function notTheSum({ name, titles, addition, sum, unit, entered }: Facts): Text {
  const zhTitles = titles.length === 0 ? '' : `（${titles.join('、')}）`;
  const enTitles = titles.length === 0 ? '' : ` (${titles.join(', ')})`;
  return {
    zh: `${quoted(name)}应等于各分项之和${zhTitles}：${addition} = ${sum}${unit}，填写${entered}。`,
    en: `${quoted(name)} should be the sum of its parts${enTitles}: ${addition} = ${sum}${unit}; ${entered} was entered.`,
  };
}
