import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '填写的比率与计算公式的结果不一致',
  en: 'An entered rate is not what its definition gives',
};

export const clause: Text = {
  zh: '指标说明、口径或通用指标定义中的计算公式；填写的位数代表一个四舍五入的区间',
  en: 'The formula of the form, the profile or the catalogue; typed digits stand for an interval of rounding',
};

interface Facts {
  readonly name: string;
  /** "0.59 ÷ 1.5 × 100%" */
  readonly working: string;
  /** "39.33%" */
  readonly result: string;
  readonly entered: string;
}

export function contradicts({ name, working, result, entered }: Facts): Text {
  return {
    zh: `${quoted(name)}应为 ${working} = ${result}，填写${entered}。`,
    en: `${quoted(name)} should be ${working} = ${result}; ${entered} was entered.`,
  };
}

export function truncated({ name, working, result, entered }: Facts): Text {
  return {
    zh: `${quoted(name)}为 ${working} = ${result}，填写${entered}，是截断而非四舍五入。`,
    en: `${quoted(name)} is ${working} = ${result}; ${entered} was cut, not rounded.`,
  };
}
