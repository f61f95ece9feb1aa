import { foldRule, readRange } from './bound-text';
import type { GradeBand } from './types';

/** The names of grades, best first; names of one row mean the same band in different forms. */
const RANKS: readonly (readonly string[])[] = [
  ['优', '优秀', 'A'],
  ['良', '良好', 'B'],
  ['中', '中等', '一般', '合格', '基本合格', 'C'],
  ['差', '较差', '不合格', 'D'],
];

const NAME = '(?:优秀|优|良好|良|中等|中|一般|基本合格|不合格|合格|较差|差|[ABCD])';
const LEVEL = '(?:等次|等级|等|档次|档|级)?';
/** The words that may stand inside a range without being part of it: "综合得分90分以上". */
const PIECE = '(?:[\\d.≥≤><=分含()及-]|不含|以上|以下|以内|之间|达到?|综合|得分|评分|总分|分数|,(?=\\d))';
/** "90（含）-100分为优": the range stands before the name. */
const AFTER = new RegExp(
  `的?,?(?:评定|评|定|确定|记|计)?(?:为|是|属于|属|:)(${NAME})${LEVEL}(?=$|[,、;。.)(]|和|及|四|三|的)`,
  'g',
);
const RANGE_BEFORE = new RegExp(`${PIECE}*$`);
/** "优：≥90分", "优（90-100分）", "优秀90分以上". */
const BEFORE = new RegExp(`(?<![\\u4e00-\\u9fffA-Z])(${NAME})${LEVEL}[:(=]?(?=${PIECE})`, 'g');
const RANGE_AFTER = new RegExp(`^${PIECE}*`);
const LEADING_TO = /(?:分为|划分为|包括|如下)(?=(?:优秀|优)[:(（等级\d])/;
/** No range is longer; looking no further keeps a cell of 32,767 characters cheap. */
const REACH = 48;

interface WrittenBand {
  readonly name: string;
  readonly from: number;
  readonly exclusive: boolean;
  /** Upper bound as written; null when none was. */
  readonly to: number | null;
  readonly toIncluded: boolean;
}

function rankOf(name: string): number {
  return RANKS.findIndex((names) => names.includes(name));
}

/** The names that may stand for the band: the written one first, then its synonyms. */
export function namesLike(name: string): readonly string[] {
  const names = RANKS[rankOf(name)] ?? [name];
  return [name, ...names.filter((other) => other !== name)];
}

/** Prose → bands, best first; null when it holds no table, or one with gaps, overlaps or a wrong order. */
export function readGradeTable(text: string): readonly GradeBand[] | null {
  const folded = foldRule(text).replace(LEADING_TO, ';');
  return bandsOf(namedAfter(folded)) ?? bandsOf(namedBefore(folded));
}

function namedAfter(text: string): readonly WrittenBand[] {
  return [...text.matchAll(AFTER)].flatMap((match) => {
    const range = RANGE_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0] ?? '';
    return bandOf(range, match[1] ?? '');
  });
}

function namedBefore(text: string): readonly WrittenBand[] {
  return [...text.matchAll(BEFORE)].flatMap((match) => {
    const from = match.index + match[0].length;
    return bandOf(RANGE_AFTER.exec(text.slice(from, from + REACH))?.[0] ?? '', match[1] ?? '');
  });
}

function bandOf(written: string, name: string): readonly WrittenBand[] {
  const range = readRange(written.replaceAll('分', ''));
  if (range === null || range.single || range.percent) return [];
  const to = range.high?.toNumber() ?? null;
  const from = range.low?.toNumber() ?? 0;
  const exclusive = range.low !== null && !range.lowIncluded;
  return [{ name, from, exclusive, to, toIncluded: range.highIncluded && to !== 100 }];
}

function bandsOf(written: readonly WrittenBand[]): readonly GradeBand[] | null {
  const sorted = [...written].sort((a, b) => b.from - a.from);
  if (sorted.length < 3) return null;
  const bands: GradeBand[] = [];
  for (const [at, band] of sorted.entries()) {
    const above = sorted[at - 1];
    if (above !== undefined && !follows(band, above)) return null;
    const exclusive = band.exclusive || takenFromBelow(band, sorted[at + 1]);
    bands.push({ names: namesLike(band.name), from: band.from, ...(exclusive ? { exclusive: true } : {}) });
  }
  return bands;
}

/** "80-89" under "90-100" leaves only the fractions between 89 and 90, which belong to the lower band. */
function follows(band: WrittenBand, above: WrittenBand): boolean {
  const upper = band.to ?? above.from;
  return (
    rankOf(above.name) < rankOf(band.name) &&
    above.from > band.from &&
    upper <= above.from &&
    above.from - upper <= 1
  );
}

/** "60-80（含）为中" under "80-90为良": 80 itself is 中. */
function takenFromBelow(band: WrittenBand, next: WrittenBand | undefined): boolean {
  return next !== undefined && next.toIncluded && next.to === band.from;
}
