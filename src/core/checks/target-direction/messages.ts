import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标值的符号方向相反', en: 'The target’s sign points the wrong way' };

export const clause: Text = {
  zh: '越高越好的指标用“≥”，越低越好的用“≤”',
  en: '“≥” for what is better when higher, “≤” for what is better when lower',
};

export interface Facts {
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  readonly sign: string;
  /** "≥5%": sign and number as the form has them. */
  readonly target: string;
}

export function turned({ name, direction, sign, target }: Facts): Text {
  const right = direction === 'lower' ? '≤' : '≥';
  return {
    zh: `${quoted(name)}越${direction === 'lower' ? '低' : '高'}越好，指标值写的是“${target}”，符号似应为“${right}”。`,
    en: `${quoted(name)} is better when ${direction}, but its target reads “${target}”; “${sign}” should probably be “${right}”.`,
  };
}
