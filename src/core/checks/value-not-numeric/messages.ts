import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '应填数的地方不是数', en: 'No number where a number belongs' };

export const clause: Text = {
  zh: '定量指标的实际完成值和金额应填数',
  en: 'Actual values of quantitative indicators and amounts are numbers',
};

export function words(name: string, header: string, typed: string, target: string): Text {
  return {
    zh: `${quoted(name)}是定量指标（指标值 ${target}），${header}填的是“${typed}”，没有数，无法对照计分。请填实际数。`,
    en: `${quoted(name)} is quantitative (target ${target}), but its actual value says “${typed}”, which is no number to score by. Please enter the figure.`,
  };
}

export function formulaError(name: string, code: string): Text {
  return {
    zh: `${quoted(name)}这一格的公式出错，显示“${code}”，请检查公式引用的单元格${code === '#DIV/0!' ? '（分母为 0 或空）' : ''}。`,
    en: `The formula in this cell of ${quoted(name)} fails with “${code}”; please check the cells it refers to${code === '#DIV/0!' ? ' (its denominator is 0 or blank)' : ''}.`,
  };
}

export function amountInWords(name: string, typed: string): Text {
  return {
    zh: `${quoted(name)}应填金额或数量，填的却是“${typed}”。`,
    en: `${quoted(name)} should hold an amount or a count, but says “${typed}”.`,
  };
}
