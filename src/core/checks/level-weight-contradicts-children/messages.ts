import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '上级指标分值不等于下级之和',
  en: "A level's weight is not the sum under it",
};

export const clause: Text = {
  zh: '一级、二级指标的分值等于其下各项分值之和',
  en: 'The weight of a level is the sum of the weights under it',
};

interface Facts {
  readonly name: string;
  readonly addition: string;
  readonly sum: string;
  readonly entered: string;
}

export function notTheSum({ name, addition, sum, entered }: Facts): Text {
  return {
    zh: `${quoted(name)}的分值写为 ${entered}，下级各项分值之和为 ${addition} = ${sum}，请核对。`,
    en: `The weight of ${quoted(name)} is given as ${entered}, but the weights under it make ${addition} = ${sum}.`,
  };
}
