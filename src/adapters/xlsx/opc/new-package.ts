import { escapeXml } from '../xml/references';
import { writeArchive } from '../zip/write-archive';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewPackage {
  /** The workbook's properties as XML; empty for none. */
  readonly properties?: string;
  /** Which sheet is in front. */
  readonly active?: number;
  /** Their names have to be such as Excel accepts. */
  readonly sheets: readonly NewPart[];
  /** Defined names as XML; empty for none. */
  readonly names?: string;
  /** Absent: a workbook without styles. */
  readonly styles?: string;
}

interface NewPart {
  readonly name: string;
  /** 2: hidden so that Excel's menu does not show it. */
  readonly hidden?: 0 | 1 | 2;
  readonly xml: string;
}

/** An .xlsx file from the XML of its sheets. */
export function newPackage(book: NewPackage): Uint8Array {
  const { sheets, styles } = book;
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const parts = {
    '[Content_Types].xml': contentTypes(sheets.length, styles !== undefined),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships(
      styles === undefined ? targets : [...targets, ['styles', 'styles.xml']],
    ),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const encoder = new TextEncoder();
  return writeArchive(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })),
  );
}

const STATES = ['', ' state="hidden"', ' state="veryHidden"'] as const;

function workbookXml({ properties = '', active = 0, sheets, names = '' }: NewPackage): string {
  const entries = sheets.map(
    ({ name, hidden = 0 }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${STATES[hidden]} r:id="rId${index + 1}"/>`,
  );
  const view = active > 0 ? `<workbookView activeTab="${active}"/>` : '<workbookView/>';
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<bookViews>${view}</bookViews>` +
    `<sheets>${entries.join('')}</sheets>${names}</workbook>`
  );
}

function contentTypes(sheets: number, styled: boolean): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const numbered = Array.from({ length: sheets }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}` +
    `${styled ? part('styles', 'styles') : ''}${numbered.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
