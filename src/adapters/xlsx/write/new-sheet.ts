import { areaAddress, cellAddress } from '../../../core/grid/address';
import type { Place } from '../../../core/grid/cell';
import type { NewSheet, NewSheetCell } from '../../../core/planning/types';
import { formatOfLook, isNumeric } from '../../cell-rules/look-format';
import { escapeXml } from '../xml/references';
import { cellXml } from './cell-xml';
import { heightFor } from './row-heights';
import type { StyleBook } from './style-book';

type Look = NewSheetCell['style'];

/** A sheet part of its own, laid out for printing on A4. */
export function newSheetXml(sheet: NewSheet, namespace: string, styles: StyleBook): string {
  const looks = new Map<string, number>();
  const styleOf = ({ style, link }: NewSheetCell): number => {
    const key = link === undefined ? style : `${style} linked`;
    const index = looks.get(key) ?? addLook(styles, style, link !== undefined);
    looks.set(key, index);
    return index;
  };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${extent(sheet)}"/>` +
    `${viewsXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet.columnWidths)}<sheetData>${rowsXml(sheet, styleOf)}</sheetData>${filterXml(sheet)}${linksXml(sheet.cells)}` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation(sheet)}" fitToHeight="0"/></worksheet>`
  );
}

/** In characters: what is wider would print too small on an upright page. */
const UPRIGHT = 170;

function orientation({ columnWidths }: NewSheet): 'landscape' | 'portrait' {
  return columnWidths.reduce((sum, width) => sum + width, 0) > UPRIGHT ? 'landscape' : 'portrait';
}

function extent(sheet: NewSheet): string {
  const rows = sheet.cells.map((cell) => cell.row);
  const cols = sheet.cells.map((cell) => cell.col);
  if (rows.length === 0) return 'A1';
  return areaAddress({
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  });
}

function viewsXml({ headRow }: NewSheet): string {
  if (headRow === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = cellAddress(headRow + 1, 0);
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function filterXml({ headRow, cells }: NewSheet): string {
  if (headRow === undefined) return '';
  const list = cells.filter(({ row }) => row >= headRow);
  const bottom = list.reduce((last, { row }) => Math.max(last, row), headRow);
  const right = list.reduce((last, { col }) => Math.max(last, col), 0);
  return `<autoFilter ref="${areaAddress({ top: headRow, left: 0, bottom, right })}"/>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

/** Links inside the workbook need no relationship: the sheet itself names the place. */
function linksXml(cells: readonly NewSheetCell[]): string {
  const links = cells.flatMap(({ row, col, link }) =>
    link === undefined
      ? []
      : [`<hyperlink ref="${cellAddress(row, col)}" location="${escapeXml(locationOf(link))}"/>`],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function locationOf({ sheet, row, col }: Place): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, col)}`;
}

function rowsXml({ cells, columnWidths }: NewSheet, styleOf: (cell: NewSheetCell) => number): string {
  const rows = new Map<number, Map<number, NewSheetCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, NewSheetCell>();
    rows.set(cell.row, row.set(cell.col, cell));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, byCol]) => {
      const ordered = [...byCol.values()].sort((a, b) => a.col - b.col);
      const inside = ordered.map((cell) => cellXml('', row, cell.col, styleOf(cell), cell.value)).join('');
      const height = heightFor(ordered, columnWidths);
      const tall = height === null ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${tall}>${inside}</row>`;
    })
    .join('');
}

function addLook(styles: StyleBook, look: Look, linked: boolean): number {
  const p = styles.prefix;
  const bold = look === 'title' || look === 'section' || look === 'header' ? `<${p}b/>` : '';
  const shade = linked ? 'FF0563C1' : look === 'note' ? 'FF595959' : null;
  const colour = shade === null ? '' : `<${p}color rgb="${shade}"/>`;
  const font = `<${p}font>${bold}${linked ? `<${p}u/>` : ''}<${p}sz val="${look === 'title' ? 16 : 11}"/>${colour}<${p}name val="宋体"/><${p}family val="3"/><${p}charset val="134"/></${p}font>`;
  const fontId = styles.append('fonts', font);
  const boxed = !isOpen(look) && look !== 'note';
  const borderId = boxed ? styles.append('borders', thinBorder(p)) : 0;
  const fillId = look === 'header' ? styles.append('fills', headerFill(p)) : 0;
  const formatId = styles.formatId(formatOfLook(look) ?? 'General');
  const applied = `applyFont="1" applyAlignment="1"${boxed ? ' applyBorder="1"' : ''}${fillId > 0 ? ' applyFill="1"' : ''}${formatId > 0 ? ' applyNumberFormat="1"' : ''}`;
  const ids = `numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  return styles.append('cellXfs', `<${p}xf ${ids} ${applied}>${alignment(p, look)}</${p}xf>`);
}

/** Headings and lines that run on over the cells beside them. */
function isOpen(look: Look): boolean {
  return look === 'title' || look === 'section' || look === 'text';
}

function alignment(p: string, look: Look): string {
  if (isOpen(look)) return `<${p}alignment vertical="center"/>`;
  const horizontal = look === 'header' ? 'center' : isNumeric(look) ? 'right' : 'left';
  return `<${p}alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`;
}

function thinBorder(p: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="thin"><${p}color auto="1"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

function headerFill(p: string): string {
  const colours = `<${p}fgColor rgb="FFF2F2F2"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}
