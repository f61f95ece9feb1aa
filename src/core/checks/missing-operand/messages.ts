import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '公式要用的数据没有找到', en: 'A figure that a formula needs is missing' };

export const clause: Text = {
  zh: '按指标公式计算所需的数据应在工作簿中填出',
  en: 'The figures that an indicator’s formula needs have to stand in the workbook',
};

export interface Facts {
  readonly item: string;
  /** As the formula names it. */
  readonly operand: string;
  readonly neededBy: readonly string[];
  readonly formula: string;
  /** Where the workbook keeps a blank cell for it; null when it has none. */
  readonly cell: string | null;
}

export function missing({ item, operand, neededBy, formula, cell }: Facts): Text {
  const called = operand === item ? quoted(item) : `${quoted(item)}（公式中的${quoted(operand)}）`;
  const calledEn = operand === item ? quoted(item) : `${quoted(item)} (${quoted(operand)} in the formula)`;
  const zhNames = neededBy.map(quoted).join('、');
  const enNames = neededBy.map(quoted).join(', ');
  if (cell !== null) {
    return {
      zh: `${called}还没有填，${zhNames}算不出来：${formula}。填在 ${cell} 即可。`,
      en: `${calledEn} is blank, so ${enNames} cannot be computed: ${formula}. It belongs in ${cell}.`,
    };
  }
  return {
    zh: `工作簿中没有${called}，${zhNames}算不出来：${formula}。请在基础数据中补上这一项。`,
    en: `The workbook does not hold ${calledEn}, so ${enNames} cannot be computed: ${formula}. Please add it to the basic data.`,
  };
}
