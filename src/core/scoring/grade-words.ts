/** The names of a grade that one row may be given, best first; a name and its longer form are one. */
const GRADES: readonly (readonly string[])[] = [
  ['优', '优秀'],
  ['良', '良好'],
  ['中', '中等'],
  ['差', '较差'],
];
const NAMED =
  /^(?:评价|评定|考核|检查|结果|等[级次]|档次|达到|评|为|是)*(优秀?|良好?|中等?|较?差)(?:的?(?:等[级次]|档次?))?(及以上|\(含\)以上|以上|及以下)?(?:的|者)?$/;

/** The grades that a condition speaks of: "优", "评为良的", "良及以上"; null when it speaks of something else. */
export function gradesNamed(text: string): readonly string[] | null {
  const [, name = '', reach] = NAMED.exec(text) ?? [];
  const rank = GRADES.findIndex((names) => names.includes(name));
  if (rank < 0) return null;
  if (reach === undefined) return GRADES[rank] ?? null;
  return GRADES.filter((_, at) => (reach === '及以下' ? at >= rank : at <= rank)).flat();
}

/** What a row was given, as its whole text: "良", "良好。", "良（80%）"; what is longer is no grade. */
export function gradeGiven(text: string): string | null {
  const folded = text.normalize('NFKC').replace(/[\s。.]/g, '');
  const name = /^(优秀?|良好?|中等?|较?差)(?:\(\d+%?\))?$/.exec(folded)?.[1];
  return name ?? null;
}
