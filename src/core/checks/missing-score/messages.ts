import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '得分没有填', en: 'A score is missing' };

export const clause: Text = {
  zh: '自评表的每项指标都要打分；申报表不要求',
  en: 'Every indicator of a self-evaluation needs its score; a declaration has none',
};

export interface Facts {
  readonly name: string;
  readonly header: string;
  /** The score and how it comes about, when target, actual and weight give one. */
  readonly due: { readonly score: string; readonly working: string } | null;
}

export function empty({ name, header, due }: Facts): Text {
  return {
    zh: `${quoted(name)}的${header}还没有填${due === null ? '。' : `，按完成情况应得 ${due.score} 分（${due.working}）。`}`,
    en: `The score of ${quoted(name)} has not been filled in${due === null ? '.' : `; what was achieved gives ${due.score} (${due.working}).`}`,
  };
}
