import type { NewSheet, NewSheetCell, SheetContent } from '../../core/planning/types';
import { RULES_VERSION } from '../../core/rules-version';
import { textsIn } from '../texts/texts';
import { PLACE_COLUMN, type Results, type Section } from './compose';
import { sealOfCells } from './seal';

/** In characters: 类别, 位置, 对象, 说明, 填写与计算, 可能的原因, 依据. */
export const RESULTS_WIDTHS = [10, 18, 26, 60, 24, 36, 44];

type Look = NewSheetCell['style'];

/** The results as a sheet with links to the cells they speak of, sealed so that a later one may replace it. */
export function resultsSheet(results: Results, former: SheetContent | null): NewSheet {
  const { results: texts } = textsIn(results.language);
  const cells: NewSheetCell[] = [text(0, 0, results.title, 'title')];
  let row = 1;
  for (const fact of results.facts) {
    cells.push(text(row, 0, `${fact.label}${texts.colon}${fact.text}`, 'text'));
    row++;
  }
  for (const section of results.sections) {
    row++;
    cells.push(...sectionCells(section, row));
    row += section.rows.length + (section.columns.length === 0 ? 1 : 2);
  }
  cells.push(text(row + 1, 0, texts.seal(RULES_VERSION, sealOfCells(cells)), 'text'));
  return {
    name: texts.sheet,
    cells,
    columnWidths: RESULTS_WIDTHS,
    ...(former === null ? {} : { replaces: former.name, former }),
  };
}

function sectionCells({ title, columns, rows }: Section, top: number): NewSheetCell[] {
  const heads = columns.map((column, col) => text(top + 1, col, column, 'header'));
  const body = rows.flatMap(({ texts, at }, i) =>
    texts.map((value, col) => {
      const cell = text(top + 2 + i, col, value, 'label');
      return col === PLACE_COLUMN ? { ...cell, link: { sheet: at.sheet, row: at.row, col: at.col } } : cell;
    }),
  );
  return [text(top, 0, title, 'section'), ...heads, ...body];
}

function text(row: number, col: number, value: string, style: Look): NewSheetCell {
  return { row, col, value: value === '' ? { kind: 'blank' } : { kind: 'text', value }, style };
}
