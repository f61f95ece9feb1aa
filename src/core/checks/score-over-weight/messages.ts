import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '得分超过分值', en: 'A score exceeds its weight' };

export const clause: Text = {
  zh: '各项指标得分最高不能超过该指标分值上限',
  en: 'No score may exceed the weight of its indicator',
};

export function overWeight(name: string, entered: string, weight: string): Text {
  return {
    zh: `${quoted(name)}分值 ${weight}，得分填写${entered}，超过了分值；得分最高为 ${weight}。`,
    en: `${quoted(name)} has a weight of ${weight}, but a score of ${entered} was entered; ${weight} is the most it can get.`,
  };
}
