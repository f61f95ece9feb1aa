/** Enough for every label of a 200-sheet workbook. */
const REMEMBERED = 8192;
/** A cell of prose is seldom read twice, and long. */
const WORTH_REMEMBERING = 120;

/**
 * The same pure function, which works out each label once: a workbook asks the same few hundred
 * names tens of thousands of times. Bounded, so that no workbook can fill the memory.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > WORTH_REMEMBERING) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = compute(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, { value });
    return value;
  };
}
