import { areaAddress, cellAddress } from '../../../core/grid/address';
import { dataXml, type SheetPlace } from './data-xml';
import type { OldBookSheet } from './old-book';
import { pageXml } from './page-xml';
import { mergesOf } from './read-legacy';
import type { OldColumn, OldSheet } from './sheet-facts';
import { colourXml } from './styles-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LAST_COLOUR = 63;
const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;
const WIDEST = 255;

/** A sheet of the copy. `active`: the one that is shown first. */
export function sheetXml(sheet: OldBookSheet, active: boolean, place: SheetPlace): string {
  const { facts } = sheet;
  return (
    `<worksheet xmlns="${MAIN}">${propertiesXml(facts)}${viewXml(facts, active)}${defaultsXml(facts)}` +
    `${columnsXml(facts.columns, place.styles)}<sheetData>${dataXml(sheet, place)}</sheetData>` +
    `${protectionXml(sheet)}${mergesXml(sheet)}${pageXml(facts)}</worksheet>`
  );
}

function propertiesXml({ tabColour, fitToPage }: OldSheet): string {
  const colour = tabColour === null || tabColour > LAST_COLOUR ? '' : colourXml('tabColor', tabColour);
  const inside = colour + (fitToPage ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inside === '' ? '' : `<sheetPr>${inside}</sheetPr>`;
}

function viewXml(sheet: OldSheet, active: boolean): string {
  const { zoom, activeCell, gridlines, zeros, rightToLeft } = sheet;
  const view =
    `${gridlines ? '' : ' showGridLines="0"'}${zeros ? '' : ' showZeros="0"'}${rightToLeft ? ' rightToLeft="1"' : ''}` +
    `${active ? ' tabSelected="1"' : ''}${zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM && zoom !== 100 ? ` zoomScale="${zoom}"` : ''}`;
  const pane = paneOf(sheet);
  const address = cellAddress(activeCell.row, activeCell.col);
  const selection = `<selection${pane.name === '' ? '' : ` pane="${pane.name}"`} activeCell="${address}" sqref="${address}"/>`;
  return `<sheetViews><sheetView${view} workbookViewId="0">${pane.xml}${selection}</sheetView></sheetViews>`;
}

function paneOf({ frozen, splitCols, splitRows }: OldSheet): { xml: string; name: string } {
  if (!frozen || (splitCols === 0 && splitRows === 0)) return { xml: '', name: '' };
  const name = splitCols === 0 ? 'bottomLeft' : splitRows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${splitCols > 0 ? ` xSplit="${splitCols}"` : ''}${splitRows > 0 ? ` ySplit="${splitRows}"` : ''}`;
  const first = cellAddress(splitRows, splitCols);
  return { xml: `<pane${splits} topLeftCell="${first}" activePane="${name}" state="frozen"/>`, name };
}

function defaultsXml({ digits, defaultWidth, defaultHeight }: OldSheet): string {
  const base = digits > 0 && digits <= WIDEST && digits !== 8 ? ` baseColWidth="${digits}"` : '';
  const width = defaultWidth !== null && defaultWidth > 0 ? ` defaultColWidth="${defaultWidth}"` : '';
  const height = defaultHeight !== null && defaultHeight > 0 ? defaultHeight : 15;
  return `<sheetFormatPr${base}${width} defaultRowHeight="${height}"/>`;
}

function columnsXml(columns: readonly OldColumn[], styles: number): string {
  const kept: OldColumn[] = [];
  for (const column of [...columns].sort((a, b) => a.from - b.from))
    if (column.from > (kept.at(-1)?.to ?? -1)) kept.push(column);
  if (kept.length === 0) return '';
  const written = kept.map(({ from, to, width, hidden, style, level }) => {
    const styled = style > 0 && style < styles ? ` style="${style}"` : '';
    const more = `${hidden ? ' hidden="1"' : ''}${level > 0 ? ` outlineLevel="${level}"` : ''}`;
    return `<col min="${from + 1}" max="${to + 1}" width="${Math.min(width, WIDEST)}"${styled}${more} customWidth="1"/>`;
  });
  return `<cols>${written.join('')}</cols>`;
}

/** The old hash of the password is known to newer programs too: whoever knew it unlocks the copy with it. */
function protectionXml({ facts, content }: OldBookSheet): string {
  if (!facts.protected && content?.['!protect'] === undefined) return '';
  const hash = facts.password.toString(16).toUpperCase().padStart(4, '0');
  return `<sheetProtection${facts.password === 0 ? '' : ` password="${hash}"`} sheet="1" objects="1" scenarios="1"/>`;
}

function mergesXml(sheet: OldBookSheet): string {
  const areas = mergesOf(sheet).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  if (areas.length === 0) return '';
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`;
}
