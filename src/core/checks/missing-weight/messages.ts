import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '分值没有填', en: 'A weight is missing' };

export const clause: Text = {
  zh: '设有分值栏的表，每项指标都要有分值；几行合并一格的算一格',
  en: 'In a form with a weight column every indicator needs a weight; a cell merged over rows is one',
};

export function empty(name: string, header: string): Text {
  return {
    zh: `${quoted(name)}的${header}还没有填，得分和合计无从核对。`,
    en: `The weight of ${quoted(name)} has not been filled in, so its score and the total cannot be verified.`,
  };
}
