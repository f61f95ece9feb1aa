import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '得分为负数', en: 'A score is below 0' };

export const clause: Text = { zh: '得分不低于 0 分', en: 'No score is below 0' };

export function negative(name: string, entered: string): Text {
  return {
    zh: `${quoted(name)}得分填写${entered}，得分最低为 0。`,
    en: `A score of ${entered} was entered for ${quoted(name)}; 0 is the least it can get.`,
  };
}
