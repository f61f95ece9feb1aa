import { LEFT_BEHIND, type LeftBehind } from '../../../app/old-format';
import { isRecordName } from '../../cell-rules/record-name';
import { newPackage } from '../opc/new-package';
import { escapeXml, encodeCellText } from '../xml/references';
import { fixedReference, writableFormula } from './formula-text';
import { type OldBook, type OldBookSheet, readOldBook } from './old-book';
import { sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';

/** A workbook of the old format as an .xlsx file. */
export interface ConvertedFile {
  readonly bytes: Uint8Array;
  /** What is in the old file and not in this one. */
  readonly lost: readonly LeftBehind[];
}

/**
 * Makes an .xlsx copy of an .xls or .et file: cells, formulas, looks, sizes, sheets and how they are printed. Drawings,
 * comments, rules and macros stay behind, and are named. The same file gives the same bytes.
 */
export async function convertLegacy(bytes: Uint8Array): Promise<ConvertedFile> {
  const old = await readOldBook(bytes);
  const lost = new Set(old.lost);
  const kept = old.sheets.filter(({ ordinary }) => ordinary);
  if (kept.length < old.sheets.length) lost.add('charts');
  const sheets = kept.length === 0 ? old.sheets.slice(0, 1) : kept;
  const active = activeSheet(old, sheets);
  const place = {
    styles: Math.max(1, old.facts.styles.length),
    lose: (what: LeftBehind) => void lost.add(what),
  };
  const parts = sheets.map((sheet, index) => {
    for (const what of sheet.facts.lost) lost.add(what);
    return sheetXml(sheet, index === active, place);
  });
  const copy = newPackage({
    properties: old.date1904 ? '<workbookPr date1904="1"/>' : '',
    active,
    sheets: sheets.map(({ name, hidden }, index) => ({ name, hidden, xml: parts[index] ?? '' })),
    names: namesXml(old, sheets),
    styles: stylesXml(old.facts, (format) => old.formatCode(format)),
  });
  return { bytes: copy, lost: LEFT_BEHIND.filter((what) => lost.has(what)) };
}

/** The tab that was in front; hidden, or not taken along: the first one that is visible. */
function activeSheet(old: OldBook, sheets: readonly OldBookSheet[]): number {
  const front = old.sheets[old.facts.activeTab];
  const index = sheets.findIndex((sheet) => sheet === front && sheet.hidden === 0);
  return Math.max(0, index >= 0 ? index : sheets.findIndex((sheet) => sheet.hidden === 0));
}

interface OldName {
  readonly Name?: string;
  readonly Ref?: string;
  readonly Sheet?: number;
  readonly Comment?: string;
}

/** Names of the officer, of ours, and of what is printed; others that Excel has for itself it makes anew. */
function namesXml(old: OldBook, sheets: readonly OldBookSheet[]): string {
  const seen = new Set<string>();
  const written = ((old.book.Workbook?.Names ?? []) as readonly OldName[]).flatMap((name) => {
    const { Name = '', Ref = '', Sheet } = name;
    const home = Sheet === undefined ? undefined : old.sheets[Sheet];
    const scope = home === undefined ? null : sheets.indexOf(home);
    const key = `${Name.toLowerCase()} ${scope ?? ''}`;
    const reference = writableFormula(Ref);
    if (scope === -1 || reference === null || reference.includes('#REF!') || !isName(Name) || seen.has(key))
      return [];
    seen.add(key);
    return [nameXml(name, scope, reference)];
  });
  return written.length === 0 ? '' : `<definedNames>${written.join('')}</definedNames>`;
}

function nameXml({ Name = '', Comment = '' }: OldName, scope: number | null, reference: string): string {
  const comment = Comment === '' ? '' : ` comment="${escapeXml(encodeCellText(Comment))}"`;
  const local = scope === null ? '' : ` localSheetId="${scope}"`;
  const own = isRecordName(Name) ? ' hidden="1"' : '';
  const text = EXCELS_OWN.test(Name) ? fixedReference(reference) : reference;
  return `<definedName name="${escapeXml(Name)}"${comment}${local}${own}>${escapeXml(text)}</definedName>`;
}

const EXCELS_OWN = /^_xlnm\./;

function isName(name: string): boolean {
  if (EXCELS_OWN.test(name)) return name === '_xlnm.Print_Area' || name === '_xlnm.Print_Titles';
  return /^[\p{L}_][\p{L}\p{N}_.?]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
}
