import type { Text } from '../types';

export const title: Text = { zh: '合计不等于各项之和', en: 'A total is not the sum of its rows' };

export const clause: Text = { zh: '合计、小计、总分等于各项之和', en: 'A total is the sum of its rows' };

export type Points = 'score' | 'weight';

interface Facts {
  readonly name: string;
  readonly points: Points;
  /** "10 + 2 + 1.9" */
  readonly addition: string;
  readonly count: number;
  readonly sum: string;
  readonly entered: string;
}

export function notTheSum({ name, points, addition, count, sum, entered }: Facts): Text {
  const zhPoints = points === 'score' ? '得分' : '分值';
  const enPoints = points === 'score' ? 'scores' : 'weights';
  return {
    zh: `${name}应为 ${count} 项${zhPoints}之和：${addition} = ${sum}，填写${entered}。`,
    en: `${name} should be the sum of the ${count} ${enPoints}: ${addition} = ${sum}; ${entered} was entered.`,
  };
}
