import { areaAddress, cellAddress } from '../../../core/grid/address';
import type { Area, Place } from '../../../core/grid/cell';
import type { NewSheet, NewSheetCell } from '../../../core/planning/types';
import { formatOfLook } from '../../cell-rules/look-format';
import type { AddedSheet, HostValue } from '../journal';
import { dress } from './dress-cells';
import type { FormerSheet } from './former-sheets';
import { hostInput, hostValueOf } from './host-input';
import type { Job } from './jobs';
import { sheetCells } from './sheet-cells';

/** A sheet to add, under a name that is free in the end. */
export interface SheetToAdd {
  readonly name: string;
  readonly sheet: NewSheet;
  /** The sheet of ours that makes way for it; null: none does. */
  readonly former: FormerSheet | null;
}

/** The sheet as the journal remembers it. */
export function addedSheet(id: string, name: string, { sheet, former }: SheetToAdd): AddedSheet {
  return {
    id,
    name,
    cells: sheetCells(sheet),
    ...(former === null || sheet.former === undefined ? {} : { former: sheet.former }),
  };
}

/** `added` hears of the new sheet's proxy, with its id loaded. */
export function newSheetJob(
  { name, sheet, former }: SheetToAdd,
  added: (made: Excel.Worksheet) => void,
): Job {
  const { cells, columnWidths } = sheet;
  const links = cells.filter((cell) => cell.link !== undefined).length;
  return {
    bytes: 8000 + 4 * JSON.stringify(sheet).length + 1200 * links,
    queue: (context) => {
      const made = context.workbook.worksheets.add(former?.interim ?? name);
      made.load('id');
      columnWidths.forEach((width, col) => {
        const column = made.getRangeByIndexes(0, col, 1, 1);
        column.format.columnWidth = points(width);
        column.untrack();
      });
      if (cells.length > 0) fill(made, cells);
      if (former !== null) takePlace(context, made, name, former);
      added(made);
    },
  };
}

/** The former sheet goes once the new one is complete: whatever fails before leaves it as it was. */
function takePlace(
  context: Excel.RequestContext,
  made: Excel.Worksheet,
  name: string,
  { id, position }: FormerSheet,
): void {
  made.position = position;
  context.workbook.worksheets.getItem(id).delete();
  made.name = name;
}

/** Widths are planned in characters (eight pixels in the usual font, five for the margins), Excel takes points. */
function points(characters: number): number {
  return ((characters * 8 + 5) * 72) / 96;
}

/** Links first: Excel writes their target into an empty cell, and gives them a look of their own. */
function fill(made: Excel.Worksheet, cells: readonly NewSheetCell[]): void {
  for (const { row, col, link } of cells) if (link !== undefined) lead(made, row, col, link);
  const area = extent(cells);
  const lines = Array.from({ length: area.bottom + 1 }, () => Array<HostValue>(area.right + 1).fill(''));
  for (const { row, col, value, style } of cells) {
    const line = lines[row];
    if (line !== undefined) line[col] = hostInput(hostValueOf(value), formatOfLook(style) ?? 'General');
  }
  const range = made.getRange(areaAddress(area));
  range.values = lines;
  dress(made, cells);
  range.format.autofitRows();
  range.untrack();
}

function extent(cells: readonly NewSheetCell[]): Area {
  const bottom = Math.max(...cells.map((cell) => cell.row));
  const right = Math.max(...cells.map((cell) => cell.col));
  return { top: 0, left: 0, bottom, right };
}

function lead(made: Excel.Worksheet, row: number, col: number, { sheet, ...to }: Place): void {
  const cell = made.getRangeByIndexes(row, col, 1, 1);
  const documentReference = `'${sheet.replaceAll("'", "''")}'!${cellAddress(to.row, to.col)}`;
  cell.hyperlink = { documentReference };
  cell.untrack();
}
