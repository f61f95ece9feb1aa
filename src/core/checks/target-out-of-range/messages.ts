import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标值超过 100%', en: 'A target above 100%' };

export const clause: Text = {
  zh: '部分占全部的比率不会超过 100%',
  en: 'A share of a whole cannot exceed 100%',
};

export function tooHigh(name: string, target: string): Text {
  return {
    zh: `${quoted(name)}是部分占全部的比率，最多 100%，指标值却是“${target}”，不可能完成。`,
    en: `${quoted(name)} is a share of a whole, 100% at most; its target “${target}” cannot be reached.`,
  };
}
