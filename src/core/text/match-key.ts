import { remember } from './remember';

/**
 * The one way labels are compared. Forms write the same words in many widths and spacings
 * ("一 级 指 标", "（Ａ）", "“三公经费”"); the key folds what never tells two labels apart.
 *
 * NFKC mangles some signs (① → 1, ㎡ → m2), so a key is for comparing only; the raw text is kept
 * by whoever shows it.
 */
const QUOTES = /["'`´“”‘’„‟‚‛«»‹›「」『』〝〞〟﹁﹂﹃﹄]/g;
const INVISIBLE = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064]/g;
const DASHES = /[‐‑‒–—―−]/g;
const MIDDLE_DOTS = /[•・‧∙⋅]/g;
const COLONS = /[∶︰꞉]/g;
const TRAILING = ':。;,、';

/** By hand: a pattern tied to the end alone is quadratic in a cell of 32,767 colons. */
function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function fold(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(COLONS, ':');
  return withoutTrailing(folded);
}

/** Two labels are the same label when their keys are equal. "" when nothing but signs was there. */
export const matchKey = remember(fold);

const NUMERAL = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';
const LIST_NUMBER = new RegExp(
  '^\\s*(?:' +
    `(?:${NUMERAL})\\s*、` +
    // "1.5倍" is a number and "1.2.3" a date or a clause: a dot counts only before no digit.
    `|(?:${NUMERAL})\\s*[.．](?![0-9０-９])` +
    `|[（(]\\s*(?:${NUMERAL})\\s*[)）]\\s*、?` +
    '|[0-9０-９]{1,2}\\s*[)）]' +
    '|[①-⑳⑴-⒇⒈-⒛㈠-㈩]\\s*[、.．]?' +
    ')\\s*(?=\\S)',
);

/** "1、资金来源：" → "资金来源：", "（2）其他资金" → "其他资金"; a bare "1、" is left alone. */
export function stripListNumber(text: string): string {
  let rest = text;
  for (let depth = 0; depth < 3; depth += 1) {
    const match = LIST_NUMBER.exec(rest);
    if (match === null) return rest;
    rest = rest.slice(match[0].length);
  }
  return rest;
}
