import type { Text } from '../types';

export const title: Text = { zh: '分值合计不等于满分', en: 'The weights do not add up to the full mark' };

export const clause: Text = { zh: '各项指标分值之和等于满分', en: 'The weights add up to the full mark' };

interface Facts {
  readonly addition: string;
  readonly count: number;
  readonly sum: string;
  readonly full: string;
  /** What the total cell says; null when the form has none, or it says the sum. */
  readonly stated: string | null;
}

export function notFull({ addition, count, sum, full, stated }: Facts): Text {
  const zhStated = stated === null ? '' : `（合计栏写的是${stated}）`;
  const enStated = stated === null ? '' : ` (the total cell says ${stated})`;
  return {
    zh: `${count} 项分值之和为 ${addition} = ${sum}，满分应为 ${full}${zhStated}，请核对各项分值。`,
    en: `The ${count} weights make ${addition} = ${sum}, the full mark is ${full}${enStated}. Please go over the weights.`,
  };
}
