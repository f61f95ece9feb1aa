/** A data item the indicators need, in the forms' words. */
export interface VocabularyItem {
  /** What the 基础数据 sheet calls it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'amount' | 'count' | 'score' | 'share';
  readonly unit: string;
  /** 口径: whose figure it is, for the officer who fills it in. */
  readonly gloss: string;
}

export function amount(name: string, gloss: string, ...aliases: string[]): VocabularyItem {
  return { name, aliases, kind: 'amount', unit: '万元', gloss };
}

export function count(name: string, unit: string, gloss: string, ...aliases: string[]): VocabularyItem {
  return { name, aliases, kind: 'count', unit, gloss };
}
