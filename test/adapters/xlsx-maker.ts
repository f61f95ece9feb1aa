import { type FileToZip, makeZip } from './zip-maker';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetToMake {
  readonly name: string;
  /** Everything inside `<worksheet>`, or only the rows when it does not hold `<sheetData`. */
  readonly xml: string;
  readonly state?: string;
}

export interface WorkbookToMake {
  readonly sheets: readonly SheetToMake[];
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Behind `<sheets>` in the workbook part. */
  readonly workbookTail?: string;
  readonly more?: readonly FileToZip[];
  readonly moreTypes?: string;
  readonly moreRelations?: string;
}

/** Number formats by style index: 0 General, 1 "0.00%", 2 date 14, 3 "0%", 4 "#,##0.00", 5 id 31, 6 id 57, 7 custom "≥"0%. */
export const STYLES =
  `<numFmts count="1"><numFmt numFmtId="180" formatCode="&quot;≥&quot;0%"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="8">${[0, 10, 14, 9, 4, 31, 57, 180].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs>`;

export function workbookFiles(book: WorkbookToMake): FileToZip[] {
  const sheets = book.sheets.map((sheet, index) => {
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escape(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = [
    ...book.sheets.map((_, index) =>
      relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    ...(book.strings === undefined ? [] : [relation('rIdS', 'sharedStrings', 'sharedStrings.xml')]),
    relation('rIdT', 'styles', 'styles.xml'),
  ];
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return [
    {
      name: '[Content_Types].xml',
      data:
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override('xl/workbook.xml', 'sheet.main') +
        book.sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
        (book.strings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')) +
        `${override('xl/styles.xml', 'styles')}${book.moreTypes ?? ''}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${HEAD}${relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml'))}`,
    },
    {
      name: 'xl/workbook.xml',
      data:
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${book.date1904 === true ? '<workbookPr date1904="1"/>' : ''}` +
        `<sheets>${sheets.join('')}</sheets>${book.workbookTail ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: HEAD + relationships(relations.join('') + (book.moreRelations ?? '')),
    },
    ...book.sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: worksheet(sheet.xml),
    })),
    ...(book.strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `${HEAD}<sst xmlns="${MAIN}">${book.strings}</sst>` }]),
    {
      name: 'xl/styles.xml',
      data: `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles ?? STYLES}</styleSheet>`,
    },
    ...(book.more ?? []),
  ];
}

export function makeXlsx(book: WorkbookToMake): Uint8Array {
  return makeZip(workbookFiles(book));
}

/** One sheet named "表" with the given rows. */
export function oneSheet(xml: string, more: Partial<WorkbookToMake> = {}): Uint8Array {
  return makeXlsx({ sheets: [{ name: '表', xml }], ...more });
}

export function worksheet(xml: string): string {
  const inside = xml.includes('<sheetData') ? xml : `<sheetData>${xml}</sheetData>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</worksheet>`;
}

export function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
