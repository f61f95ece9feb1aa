import { areaAddress, cellAddress } from '../../../core/grid/address';
import type { NewSheet, NewSheetCell } from '../../../core/planning/types';
import { formatOfLook } from '../../cell-rules/look-format';
import type { AddedSheet, HostValue } from '../journal';
import { addressPortions } from './address-portions';
import { hostInput, hostValueOf } from './host-input';
import type { Job } from './jobs';

/** A sheet to add, under a name that is free. */
export interface SheetToAdd {
  readonly name: string;
  readonly sheet: NewSheet;
}

/** What is put into a new sheet; blanks are left out. */
export function sheetCells({ cells }: NewSheet): AddedSheet['cells'] {
  return cells
    .map(({ row, col, value }) => ({ row, col, value: hostValueOf(value) }))
    .filter(({ value }) => value !== '');
}

/** `added` hears of the new sheet's proxy, with its id loaded. */
export function newSheetJob({ name, sheet }: SheetToAdd, added: (made: Excel.Worksheet) => void): Job {
  return {
    bytes: 8000 + 4 * JSON.stringify(sheet).length,
    queue: (context) => {
      const made = context.workbook.worksheets.add(name);
      made.load('id');
      const { cells } = sheet;
      if (cells.length > 0) fill(made, cells);
      for (const look of new Set(cells.map((cell) => cell.style)))
        dress(
          made,
          look,
          cells.filter((cell) => cell.style === look),
        );
      sheet.columnWidths.forEach((width, col) => {
        const column = made.getRangeByIndexes(0, col, 1, 1);
        column.format.columnWidth = points(width);
        column.untrack();
      });
      added(made);
    },
  };
}

/** Widths are planned in characters (eight pixels in the usual font, five for the margins), Excel takes points. */
function points(characters: number): number {
  return ((characters * 8 + 5) * 72) / 96;
}

function fill(made: Excel.Worksheet, cells: readonly NewSheetCell[]): void {
  const bottom = Math.max(...cells.map((cell) => cell.row));
  const right = Math.max(...cells.map((cell) => cell.col));
  const lines = Array.from({ length: bottom + 1 }, () => Array<HostValue>(right + 1).fill(''));
  for (const { row, col, value, style } of cells) {
    const line = lines[row];
    if (line !== undefined) line[col] = hostInput(hostValueOf(value), formatOfLook(style) ?? 'General');
  }
  const range = made.getRange(areaAddress({ top: 0, left: 0, bottom, right }));
  range.values = lines;
  range.untrack();
}

type Look = NewSheetCell['style'];

/** As a sheet of the same kind in a file: see the xlsx adapter. Paper size and margins are left to Excel. */
function dress(made: Excel.Worksheet, look: Look, cells: readonly NewSheetCell[]): void {
  for (const address of addressPortions(cells.map((cell) => cellAddress(cell.row, cell.col)))) {
    const areas = made.getRanges(address);
    const { format } = areas;
    format.font.name = '宋体';
    format.font.size = look === 'title' ? 16 : 11;
    if (look === 'title' || look === 'header') format.font.bold = true;
    if (look === 'note') format.font.color = '#595959';
    if (look === 'header') format.fill.color = '#F2F2F2';
    format.verticalAlignment = 'Center';
    if (look !== 'title') {
      format.wrapText = true;
      format.horizontalAlignment =
        look === 'header' ? 'Center' : look === 'amount' || look === 'percent' ? 'Right' : 'Left';
    }
    if (look !== 'title' && look !== 'note') box(format);
    areas.untrack();
  }
  const numberFormat = formatOfLook(look);
  if (numberFormat === undefined) return;
  for (const { row, col } of cells) {
    const cell = made.getRangeByIndexes(row, col, 1, 1);
    cell.numberFormat = [[numberFormat]];
    cell.untrack();
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function box(format: Excel.RangeFormat): void {
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}
