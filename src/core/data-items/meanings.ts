import { matchKey } from '../text/match-key';
import { remember } from '../text/remember';
import { itemKey } from './item-key';
import { FAMILY_WORDS, FIGURE_NAMES, FIGURE_WORDS, WHOLE_WORDS } from './roles';
import type { Family, Figure } from './roles';
import { VOCABULARY } from './vocabulary';
import type { VocabularyItem } from './vocabulary-item';

/** A budget figure as a name tells it; `family` null when the name leaves open of which part. */
export interface FigureRead {
  readonly family: Family | null;
  readonly figure: Figure;
  readonly lastYear: boolean;
}

const BY_ALIAS: ReadonlyMap<string, VocabularyItem> = new Map(
  VOCABULARY.flatMap((item) => [item.name, ...item.aliases].map((name) => [itemKey(name), item] as const)),
);
const BY_NAME: ReadonlyMap<string, VocabularyItem> = new Map(VOCABULARY.map((item) => [item.name, item]));
const LAST_YEAR = /^(?:上年度?|上一年度?|去年)/;

export function vocabularyItem(name: string): VocabularyItem | null {
  return BY_NAME.get(name) ?? null;
}

/** The part of the budget that a text speaks of, by its words: “三公经费”控制率 → threePublic. */
export function familyIn(text: string): Family | null {
  const key = matchKey(text);
  return FAMILY_WORDS.find(([word]) => key.includes(word))?.[1] ?? null;
}

function figureOf(words: string): Figure | null {
  const figure = FIGURE_WORDS.get(words);
  if (figure !== undefined) return figure;
  for (const whole of WHOLE_WORDS) {
    const inner = words.startsWith(whole) ? FIGURE_WORDS.get(words.slice(whole.length)) : undefined;
    if (inner !== undefined) return inner;
  }
  return null;
}

/** "基本支出全年预算数" → the adjusted budget of 基本支出; null when the name is no such figure. */
export function readFigure(name: string): FigureRead | null {
  const key = itemKey(name);
  const lastYear = LAST_YEAR.test(key);
  const words = itemKey(key.replace(LAST_YEAR, ''));
  const whole = figureOf(words);
  if (whole !== null) {
    const family = WHOLE_WORDS.some(
      (word) => word.length > 2 && words.startsWith(word) && !FIGURE_WORDS.has(words),
    );
    return { family: family ? 'whole' : null, figure: whole, lastYear };
  }
  const found = FAMILY_WORDS.find(([word]) => words.includes(word));
  if (found === undefined) return null;
  const figure = figureOf(words.replace(found[0], ''));
  return figure === null ? null : { family: found[1], figure, lastYear };
}

export function figureName(family: Family, figure: Figure, lastYear: boolean): string {
  return `${lastYear ? '上年' : ''}${FIGURE_NAMES[family][figure] ?? ''}`;
}

/**
 * Which known data item a name of the workbook stands for, whatever indicator asks; null when the
 * vocabulary does not know it.
 */
export const itemMeaning = remember((name: string): string | null => {
  const figure = readFigure(name);
  if (figure !== null) return figureName(figure.family ?? 'whole', figure.figure, figure.lastYear);
  return BY_ALIAS.get(itemKey(name))?.name ?? null;
});
