/**
 * How much a file may ask for. A form workbook stays a hundred times below all of these; they
 * exist so that a hostile or broken file is refused before it costs memory (aim: 300 MB, 2 s).
 */
export const LIMITS = {
  /** One part, inflated. */
  partBytes: 64 * 1024 * 1024,
  /** All parts read in one go, inflated. */
  totalBytes: 150 * 1024 * 1024,
  entries: 20_000,
  cells: 800_000,
  merges: 200_000,
  sheets: 5_000,
  /** Elements of a part that is held as a tree (styles, workbook, a sheet's head and tail). */
  nodes: 250_000,
  depth: 200,
  /** XML outside the fast scanner's diet is held as a list of tokens: only for parts up to this length. */
  fallbackLength: 4 * 1024 * 1024,
  /** Array formulas over several cells that are open at one row while reading. */
  multiCellArrays: 200,
} as const;
