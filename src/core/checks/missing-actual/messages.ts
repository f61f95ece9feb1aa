import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '实际完成值没有填', en: 'An actual value is missing' };

export const clause: Text = {
  zh: '自评表的每项指标都要填实际完成值；申报表没有这一栏，不要求',
  en: 'Every indicator of a self-evaluation needs its actual value; a declaration has none',
};

export interface Facts {
  readonly name: string;
  readonly header: string;
  /** As typed; "" when there is none. */
  readonly target: string;
  /** "0.59÷1.5×100% = 39.33%" when the workbook's own figures give the value. */
  readonly working: string | null;
}

export function empty({ name, header, target, working }: Facts): Text {
  const zhTarget = target === '' ? '' : `（指标值 ${target}）`;
  const enTarget = target === '' ? '' : ` (target ${target})`;
  return {
    zh: `${quoted(name)}的${header}还没有填${zhTarget}${working === null ? '。' : `，按已有数据可算出 ${working}。`}`,
    en: `The actual value of ${quoted(name)} has not been filled in${enTarget}${working === null ? '.' : `; the workbook's figures give ${working}.`}`,
  };
}
