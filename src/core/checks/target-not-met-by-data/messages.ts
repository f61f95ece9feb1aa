import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '按数据计算的结果未达到指标值',
  en: 'What the data give misses the declared target',
};

export const clause: Text = {
  zh: '按本单位填报的数据和计算公式得出的结果应达到申报的指标值',
  en: "What the formula gives on the unit's own data should meet the target it declared",
};

interface Facts {
  readonly name: string;
  readonly working: string;
  readonly result: string;
  readonly target: string;
  /** Set when the sign says the opposite of what the indicator is known for. */
  readonly turned: 'higher' | 'lower' | null;
}

export function notMet({ name, working, result, target, turned }: Facts): Text {
  const zh = `${quoted(name)}按数据计算为 ${working} = ${result}`;
  const en = `${quoted(name)} is ${working} = ${result} by the data`;
  if (turned === null) {
    return {
      zh: `${zh}，未达到指标值“${target}”，请核对数据并说明原因。`,
      en: `${en}, which misses the target “${target}”. Please check the data and give the reason.`,
    };
  }
  const zhBetter = turned === 'lower' ? '越低越好' : '越高越好';
  const enBetter = turned === 'lower' ? 'Lower is better here' : 'Higher is better here';
  return {
    zh: `${zh}。这项指标${zhBetter}，指标值“${target}”的符号方向相反，按这个界限看没有达到，请核对指标值并说明原因。`,
    en: `${en}. ${enBetter}, so the sign of “${target}” points the wrong way and the bound is missed. Please check the target and give the reason.`,
  };
}
