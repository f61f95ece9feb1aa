import type { SheetSnapshot } from '../grid/cell';

/** What stands in the first cell of a sheet that a check has written, in each language. */
export const RESULTS_TITLES = { zh: '绩核检查结果', en: 'Jihe check results' } as const;

const TITLES: ReadonlySet<string> = new Set(Object.values(RESULTS_TITLES));

/** Our own list of findings is no form: what it quotes must not be read as one. */
export function isResultsSheet({ rows }: SheetSnapshot): boolean {
  const [first] = rows;
  const cell = first?.row === 0 ? first.cells.find((one) => one.col === 0) : undefined;
  return cell !== undefined && TITLES.has(cell.text.trim());
}
