import { cellAddress, parseArea } from '../../src/core/grid/address';
import { elementsOf, unpack } from './package-check';
import { place } from './plans';
import type { ContractCell, ContractSheet } from './port-contract';
import { type SheetToMake, escape, makeXlsx } from './xlsx-maker';

/** What the port contract asks for, as a file. */
export function contractXlsx(sheets: readonly ContractSheet[]): Uint8Array {
  return makeXlsx({ sheets: sheets.map(sheetXml) });
}

const STYLE_OF = new Map([
  ['0.00%', 1],
  ['#,##0.00', 4],
]);

function sheetXml(sheet: ContractSheet): SheetToMake {
  const rows = new Map<number, string>((sheet.hiddenRows ?? []).map((row) => [row, '']));
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const { row } = place(address);
    rows.set(row, (rows.get(row) ?? '') + cellXml(address, cell));
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `<row r="${row + 1}" spans="1:5"${sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : ''}>${cells}</row>`,
    );
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return {
    name: sheet.name,
    ...(sheet.hidden === true ? { state: 'hidden' } : {}),
    xml:
      `<dimension ref="A1:E6"/>${data.length === 0 ? '<sheetData/>' : `<sheetData>${data.join('')}</sheetData>`}` +
      (sheet.protected === true ? '<sheetProtection sheet="1"/>' : '') +
      (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`),
  };
}

function cellXml(address: string, cell: ContractCell): string {
  if ('text' in cell) return `<c r="${address}" t="inlineStr"><is><t>${escape(cell.text)}</t></is></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><f>${cell.formula}</f><v>${cell.error}</v></c>`;
  const formula = cell.formula === undefined ? '' : `<f>${cell.formula}</f>`;
  return `<c r="${address}" s="${STYLE_OF.get(cell.format ?? '') ?? 0}">${formula}<v>${cell.number}</v></c>`;
}

/** Where marks stand: "sheet!A1 error", sorted. */
export function marksIn(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  const names = elementsOf(new TextDecoder().decode(parts.get('xl/workbook.xml'))).filter(
    (element) => element.name === 'sheet',
  );
  return names
    .flatMap(({ attributes }, index) => {
      const xml = new TextDecoder().decode(parts.get(`xl/worksheets/sheet${index + 1}.xml`));
      const formats = [...xml.matchAll(/sqref="([^"]*)"><cfRule[^>]*><formula>LEN\("jihe:mark:(\w+)"\)/g)];
      return formats.flatMap(([, sqref, severity]) =>
        cellsOf(sqref!).map((address) => `${attributes.name!}!${address} ${severity!}`),
      );
    })
    .sort();
}

/** Runs down one column are single cells put together; an area over several columns is a merge. */
function cellsOf(sqref: string): string[] {
  return sqref.split(' ').flatMap((ref) => {
    const area = parseArea(ref)!;
    if (area.left !== area.right) return [cellAddress(area.top, area.left)];
    return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
      cellAddress(area.top + index, area.left),
    );
  });
}
