import type { Decimal } from '../number/decimal';
import { namesLike, readGradeTable } from './grade-text';
import type { GradeBand } from './types';

/** No note is longer; what is, is no rule. */
const LONGEST_NOTE = 4000;
/** A cell with a grade in it, ticked boxes and all, is shorter. */
const LONGEST_GRADE = 120;

/**
 * A grade table stated in prose ("90（含）-100分为优、80（含）-90分为良…") → bands, best first.
 * Null when the text states none, or one that contradicts itself.
 */
export function parseGradeBands(text: string): readonly GradeBand[] | null {
  if (text.length > LONGEST_NOTE || !/[优AＡ]/.test(text) || !/[良BＢ]/.test(text)) return null;
  return readGradeTable(text);
}

function reaches(score: Decimal, bound: number, exclusive: boolean): boolean {
  return exclusive ? score.gt(bound) : score.gte(bound);
}

/** The band of a score; null below the lowest bound (a table that stops at 60, a negative total). */
export function gradeFor(score: Decimal, bands: readonly GradeBand[]): GradeBand | null {
  return bands.find((band) => reaches(score, band.from, band.exclusive === true)) ?? null;
}

/** Every band a score may bear: two where the documents of a place disagree on the bound. */
function gradesFor(score: Decimal, bands: readonly GradeBand[]): readonly GradeBand[] {
  const sure = gradeFor(score, bands);
  const disputed = bands.filter(
    (band) =>
      band !== sure && band.disputedFrom !== undefined && score.lt(band.from) && score.gte(band.disputedFrom),
  );
  return sure === null ? disputed : [sure, ...disputed];
}

const LABEL = /^(?:自评|评价|评定|绩效)*(?:等级|等次|结果|档次)?[:为是]?/;
const MARKED = /[☑✓✔√■●▣◉☒]/;

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』【】[\]]/g, '');
}

function bare(text: string): string {
  return text
    .replace(/[(（].*$/, '')
    .replace(/(?:等级|等次|档次|等|级|档)$/, '')
    .replace(/[。.,;]$/, '');
}

/** "优", "“优秀”", "优等", "评价等次：优", "优（98分）": does the text name the band? */
export function sameGrade(text: string, band: GradeBand): boolean {
  const name = bare(fold(text).replace(LABEL, ''));
  return band.names.some((known) => known === name || namesLike(known).includes(name));
}

/**
 * The band that a cell names, also by a ticked box ("优□ 良☑ 中□ 差□"). Null when it names none,
 * or nothing is ticked: no grade was given, so none can be wrong.
 */
export function gradeNamed(text: string, bands: readonly GradeBand[]): GradeBand | null {
  if (text.length > LONGEST_GRADE) return null;
  const plain = bands.find((band) => sameGrade(text, band));
  if (plain !== undefined) return plain;
  const folded = fold(text);
  if (!MARKED.test(folded)) return null;
  const boxFirst = /^[^\u4e00-\u9fffA-D]*[☑✓✔√■●▣◉☒□○☐]/.test(folded.replace(LABEL, ''));
  const pattern = boxFirst
    ? /([☑✓✔√■●▣◉☒])\)?([\u4e00-\u9fffA-D]{1,3})/g
    : /([\u4e00-\u9fffA-D]{1,3})[:(]?([☑✓✔√■●▣◉☒])/g;
  const names = [...folded.matchAll(pattern)].map((match) => (boxFirst ? match[2] : match[1]) ?? '');
  const ticked = bands.filter((band) => names.some((name) => sameGrade(name, band)));
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

/**
 * Whether the grade that was written is the one of the total. 'unknown' when no known grade is
 * named: an empty or foreign word contradicts nothing.
 */
export function gradeVerdict(
  text: string,
  score: Decimal,
  bands: readonly GradeBand[],
): 'agrees' | 'contradicts' | 'unknown' {
  const named = gradeNamed(text, bands);
  const right = gradesFor(score, bands);
  if (named === null || right.length === 0) return 'unknown';
  return right.includes(named) ? 'agrees' : 'contradicts';
}
