import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '指标重复', en: 'The same indicator twice' };

export const clause: Text = {
  zh: '同一级指标下的三级指标不应重复',
  en: 'An indicator stands once under its level',
};

export interface Facts {
  readonly name: string;
  /** The label both stand under; "" when the form has no levels. */
  readonly level: string;
  readonly firstRow: number;
  readonly row: number;
  /** As typed; "" when blank. */
  readonly firstTarget: string;
  readonly target: string;
}

export function twice({ name, level, firstRow, row, firstTarget, target }: Facts): Text {
  const zhTargets =
    firstTarget === '' && target === ''
      ? ''
      : firstTarget === target
        ? `，指标值都是“${target}”`
        : `，指标值分别为“${firstTarget}”“${target}”`;
  const enTargets =
    firstTarget === '' && target === ''
      ? ''
      : firstTarget === target
        ? `, both with target “${target}”`
        : `, with targets “${firstTarget}” and “${target}”`;
  return {
    zh: `${quoted(name)}${level === '' ? '' : `在${quoted(level)}下`}出现两次：第 ${firstRow} 行和第 ${row} 行${zhTargets}。请删去一行或改用能区分的名称。`,
    en: `${quoted(name)} stands twice${level === '' ? '' : ` under ${quoted(level)}`}: in rows ${firstRow} and ${row}${enTargets}. Please drop one or give them names that differ.`,
  };
}
