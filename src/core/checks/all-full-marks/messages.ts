import type { Text } from '../types';

export const title: Text = { zh: '各项得分全部为满分', en: 'Every score is full' };

export const clause: Text = {
  zh: '自评应如实反映完成情况；全部满分的，复核时会重点抽查',
  en: 'A self-evaluation with nothing but full scores is what reviewers look at first',
};

export function allFull(count: number, total: string): Text {
  return {
    zh: `${count} 项得分都是满分（合计 ${total}），请确认各项完成情况属实。`,
    en: `All ${count} scores are full (${total} in all); please make sure that every item was completed as stated.`,
  };
}
