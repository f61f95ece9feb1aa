const LONGEST = 31;

/** A name Excel accepts and no sheet has yet: "基础数据" → "基础数据（2）" when it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '新工作表';
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `（${n}）`;
    const name = clean.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
