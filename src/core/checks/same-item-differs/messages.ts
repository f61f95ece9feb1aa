import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '同一数据在两处不一致', en: 'One data item stands with two values' };

export const clause: Text = {
  zh: '同一单位、同一年度的同一数据，各处应一致',
  en: 'One item of one unit and year has one value, wherever it stands',
};

export interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** With its unit: "6316.75万元". */
  readonly value: string;
  /** The sum of the parts stands for a total that contradicts them. */
  readonly byParts: boolean;
}

export function differs(later: Place, earlier: Place): Text {
  const where = earlier.sheet === later.sheet ? earlier.address : `${earlier.sheet}!${earlier.address}`;
  return {
    zh: `${quoted(later.name)}此处为 ${later.value}${later.byParts ? '（各分项之和）' : ''}，${where} 的${quoted(earlier.name)}为 ${earlier.value}${earlier.byParts ? '（各分项之和）' : ''}，两处应一致，请核对。`,
    en: `${quoted(later.name)} is ${later.value}${later.byParts ? ' (the sum of its parts)' : ''} here, but ${quoted(earlier.name)} in ${where} is ${earlier.value}${earlier.byParts ? ' (the sum of its parts)' : ''}; they should be the same.`,
  };
}
