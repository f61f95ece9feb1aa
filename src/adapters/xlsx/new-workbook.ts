import type { NewSheet } from '../../core/planning/types';
import { openXlsx } from './open-xlsx';
import { escapeXml } from './xml/references';
import { writeArchive } from './zip/write-archive';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An .xlsx file of our own with these sheets, the first of them in front. */
export async function newXlsx(sheets: readonly [NewSheet, ...NewSheet[]]): Promise<Uint8Array> {
  const [first, ...rest] = sheets;
  const file = openXlsx(blankWorkbook(first.name));
  await file.apply({
    edits: [],
    newSheets: [{ ...first, replaces: first.name }, ...rest],
    marks: null,
    written: null,
  });
  return file.toBytes();
}

/** One empty sheet: the least that is a workbook. Its name has to be one that Excel accepts. */
function blankWorkbook(sheet: string): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  };
  const encoder = new TextEncoder();
  return writeArchive(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })),
  );
}

function relationships(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}
