import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标值没有填', en: 'A target is missing' };

export const clause: Text = {
  zh: '有名称的指标都要有指标值',
  en: 'Every indicator that has a name needs a target',
};

export function empty(name: string, header: string): Text {
  return {
    zh: `${quoted(name)}的${header}还没有填。`,
    en: `The target of ${quoted(name)} has not been filled in.`,
  };
}
