import { parseAddress } from '../../core/grid/address';
import type { Place, SheetSnapshot, SnapshotCell } from '../../core/grid/cell';
import type { NewSheetCell, SheetContent } from '../../core/planning/types';
import { textsIn, type Language } from '../texts/texts';
import { PLACE_COLUMN } from './compose';
import { RESULTS_WIDTHS } from './to-sheet';

type Line = ReadonlyMap<number, SnapshotCell>;

/**
 * A 检查结果 sheet that nobody has touched, as it can be written again: which part a row is of follows from
 * the blank rows between them. A link whose sheet has another name by now is left out.
 */
export function formerSheet(sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): SheetContent {
  const lines = new Map(sheet.rows.map(({ row, cells }) => [row, lineOf(cells)]));
  const last = Math.max(...lines.keys());
  const names = sheets.map((one) => one.name);
  const cells: NewSheetCell[] = [];
  for (let row = 0; row <= last; row++) {
    const block = [];
    for (let line = lines.get(row); line !== undefined; line = lines.get(++row)) block.push(line);
    const top = row - block.length;
    cells.push(...(top === 0 || row > last ? plainLines(block, top) : sectionLines(block, top, names)));
  }
  return { name: sheet.name, cells, columnWidths: RESULTS_WIDTHS };
}

function lineOf(cells: readonly SnapshotCell[]): Line {
  return new Map(cells.filter((cell) => cell.text !== '').map((cell) => [cell.col, cell]));
}

/** The head of the sheet with its facts, and the line with the code at its end. */
function plainLines(block: readonly Line[], top: number): NewSheetCell[] {
  return block.map((line, at) => text(top + at, 0, line, top + at === 0 ? 'title' : 'text'));
}

function sectionLines(
  [title, heads, ...body]: readonly Line[],
  top: number,
  names: readonly string[],
): NewSheetCell[] {
  if (title === undefined) return [];
  const first = text(top, 0, title, 'section');
  if (heads === undefined) return [first];
  const columns = [...heads.keys()];
  const about = names.find((name) => LANGUAGES.some((one) => isAbout(title, name, body.length, one)));
  const rows = body.flatMap((line, at) =>
    columns.map((col) => {
      const cell = text(top + 2 + at, col, line, 'label');
      const link = col === PLACE_COLUMN ? placeIn(line.get(col)?.text ?? '', about, names) : null;
      return link === null ? cell : { ...cell, link };
    }),
  );
  return [first, ...columns.map((col) => text(top + 1, col, heads, 'header')), ...rows];
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

function isAbout(title: Line, sheet: string, count: number, language: Language): boolean {
  return title.get(0)?.text === textsIn(language).results.sheetSection(sheet, count);
}

/** "C5" of the sheet that the section is about, or "基础数据!C5". */
function placeIn(words: string, about: string | undefined, names: readonly string[]): Place | null {
  const cut = words.lastIndexOf('!');
  const sheet = cut < 0 ? about : words.slice(0, cut);
  const at = parseAddress(words.slice(cut + 1));
  return at === null || sheet === undefined || !names.includes(sheet) ? null : { sheet, ...at };
}

function text(row: number, col: number, line: Line, style: NewSheetCell['style']): NewSheetCell {
  const value = line.get(col)?.text ?? '';
  return { row, col, value: value === '' ? { kind: 'blank' } : { kind: 'text', value }, style };
}
