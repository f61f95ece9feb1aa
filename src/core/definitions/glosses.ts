import { matchKey, stripListNumber } from '../text/match-key';

/** "预算调整数：…", "预算数指…", "预算数是指…", "在职人员数（注）：…" */
const GLOSS = /^(.{2,40}?)\s*(?:[：:]|，?是指|指(?!标|导|数)|即|，?包括|为(?=[\p{L}]))\s*(.+)$/su;
const LONGEST_SENTENCE = 2000;
const MOST_OPERANDS = 80;

function bare(text: string): string {
  return matchKey(text).replace(/^(?:其中:?|注:?|式中:?)/, '');
}

/** Which operand a term of the prose explains: the same name, or one that holds the other whole. */
function explained(term: string, operands: ReadonlyMap<string, string>): string | null {
  const same = operands.get(term);
  if (same !== undefined) return same;
  if (term.length < 3) return null;
  let best: string | null = null;
  for (const [key, name] of operands) {
    if (!key.includes(term) && !(key.length >= 3 && term.includes(key))) continue;
    if (best === null || Math.abs(key.length - term.length) < Math.abs(matchKey(best).length - term.length))
      best = name;
  }
  return best;
}

/** What the sentences around the formulas say of the operands. A gloss ends with its sentence. */
export function findGlosses(prose: string, operands: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map(operands.slice(0, MOST_OPERANDS).map((name) => [bare(name), name]));
  const glosses = new Map<string, string>();
  if (byKey.size === 0) return glosses;
  for (const sentence of prose.split(/[。；;\n]/)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const match = GLOSS.exec(stripListNumber(sentence.replace(/^[\s，,、)）\]】]{1,4}/, '').trim()));
    if (match === null) continue;
    const [, term = '', meaning = ''] = match;
    const name = explained(bare(term), byKey);
    if (name !== null && !glosses.has(name)) glosses.set(name, meaning.trim());
  }
  return glosses;
}
