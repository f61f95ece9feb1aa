import { en } from './en';
import { zh, type Texts } from './zh';

export type { Texts };

export type Language = 'zh' | 'en';

const CATALOGUE: Readonly<Record<Language, Texts>> = { zh, en };

/** Every text of the product that is not about one finding; a section a file, each in both languages. */
export function textsIn(language: Language): Texts {
  return CATALOGUE[language];
}

/** Of a host's language tag ("zh-CN", "en-US"). Whoever fills these forms reads Chinese: so does an unknown one. */
export function languageOf(tag: string | null | undefined): Language {
  return tag === null || tag === undefined || /^(zh|$)/i.test(tag) ? 'zh' : 'en';
}

/** Null for anything that is no language of ours. */
export function languageFrom(value: string): Language | null {
  return value === 'zh' || value === 'en' ? value : null;
}

/** The one of two wordings that findings, profiles and checks carry themselves. */
export function inLanguage(text: { readonly zh: string; readonly en: string }, language: Language): string {
  return text[language];
}
