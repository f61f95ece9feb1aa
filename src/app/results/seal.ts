import type { SheetSnapshot } from '../../core/grid/cell';
import { isResultsSheet } from '../../core/layout/results-sheet';
import type { NewSheetCell } from '../../core/planning/types';
import { typedText } from '../../core/value/typed-text';

const CODE = /(?:校验码|Code) ([0-9a-f]{16})$/;

interface SealedText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A code over what stands in a sheet: it tells whether anybody has typed in it since. */
function sealOf(texts: readonly SealedText[]): string {
  const filled = texts
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .map(({ row, col, text }) => [row, col, text]);
  const whole = JSON.stringify(filled);
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(whole, seed)).join('');
}

/** FNV-1a: nothing here is kept from anybody, it only has to notice a change. */
function hash(text: string, seed: number): string {
  let sum = seed;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

export function sealOfCells(cells: readonly NewSheetCell[]): string {
  return sealOf(
    cells.map(({ row, col, value }) => ({
      row,
      col,
      text: value.kind === 'blank' ? '' : value.value.trim(),
    })),
  );
}

/** A sheet that a check has written and nobody has changed or protected: it may be replaced. */
export function isOursUntouched(sheet: SheetSnapshot): boolean {
  if (!isResultsSheet(sheet) || sheet.protected || sheet.merges.length > 0) return false;
  const texts = sheet.rows.flatMap(({ row, cells }) =>
    cells.map((cell) => ({
      row,
      col: cell.col,
      text: cell.formula === undefined ? typedText(cell) : `=${cell.formula}`,
    })),
  );
  const seal = texts.filter(({ text }) => CODE.test(text)).at(-1);
  const code = CODE.exec(seal?.text ?? '')?.[1];
  return code !== undefined && sealOf(texts.filter((one) => one !== seal)) === code;
}
