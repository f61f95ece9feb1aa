import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '百分数有的带“%”有的不带',
  en: 'Percentages with and without “%” in one table',
};

export const clause: Text = {
  zh: '同一张表的百分数用同一种写法',
  en: 'One notation for the percentages of a table',
};

export interface Example {
  readonly count: number;
  readonly name: string;
  readonly typed: string;
}

export function mixed(withSign: Example, bare: Example): Text {
  return {
    zh: `本表的百分数指标值有 ${withSign.count} 处带“%”（如${quoted(withSign.name)} ${withSign.typed}），${bare.count} 处不带（如${quoted(bare.name)} ${bare.typed}），写法宜统一。`,
    en: `Percentage targets of this table with “%”: ${withSign.count} (${quoted(withSign.name)} ${withSign.typed}); without: ${bare.count} (${quoted(bare.name)} ${bare.typed}). One notation would be clearer.`,
  };
}
