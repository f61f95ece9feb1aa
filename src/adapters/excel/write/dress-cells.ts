import { cellAddress } from '../../../core/grid/address';
import type { NewSheetCell } from '../../../core/planning/types';
import { formatOfLook, isNumeric } from '../../cell-rules/look-format';
import { addressPortions } from './address-portions';

type Look = NewSheetCell['style'];

/** As a sheet of the same kind in a file: see the xlsx adapter. Paper size and margins are left to Excel. */
export function dress(made: Excel.Worksheet, cells: readonly NewSheetCell[]): void {
  const links = cells.filter((cell) => cell.link !== undefined);
  for (const look of new Set(cells.map((cell) => cell.style))) {
    const alike = cells.filter((cell) => cell.style === look);
    paint(made, alike, (format) => putOn(format, look));
    format(made, alike, look);
  }
  paint(made, links, ({ font }) => {
    font.color = '#0563C1';
    font.underline = 'Single';
  });
}

function paint(
  made: Excel.Worksheet,
  cells: readonly NewSheetCell[],
  put: (format: Excel.RangeFormat) => void,
): void {
  for (const address of addressPortions(cells.map((cell) => cellAddress(cell.row, cell.col)))) {
    const areas = made.getRanges(address);
    put(areas.format);
    areas.untrack();
  }
}

function putOn(format: Excel.RangeFormat, look: Look): void {
  format.font.name = '宋体';
  format.font.size = look === 'title' ? 16 : 11;
  if (look === 'title' || look === 'section' || look === 'header') format.font.bold = true;
  if (look === 'note') format.font.color = '#595959';
  if (look === 'header') format.fill.color = '#F2F2F2';
  format.verticalAlignment = 'Center';
  if (runsOn(look)) return;
  format.wrapText = true;
  format.horizontalAlignment = look === 'header' ? 'Center' : isNumeric(look) ? 'Right' : 'Left';
  if (look !== 'note') box(format);
}

/** Headings and lines that run on over the cells beside them. */
function runsOn(look: Look): boolean {
  return look === 'title' || look === 'section' || look === 'text';
}

function format(made: Excel.Worksheet, cells: readonly NewSheetCell[], look: Look): void {
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
