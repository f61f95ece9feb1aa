import { parseAddress } from '../../../core/grid/address';
import type { SheetSnapshot, WorkbookSnapshot, WrittenRecord } from '../../../core/grid/cell';
import type { PackageParts } from '../opc/parts';
import { parseCellFormats } from './cell-formats';
import type { CellContext } from './cell-value';
import { parseSharedStrings } from './shared-strings';
import { CellBudget, type SheetContent, readSheet } from './sheet-reader';
import { type DefinedName, type SheetEntry, type WorkbookPart, readWorkbookPart } from './workbook-part';

const EMPTY_SHEET: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenCols: [], protected: false };

export function readPackage(parts: PackageParts): WorkbookSnapshot {
  const workbook = readWorkbookPart(parts);
  const context = readContext(parts, workbook);
  const budget = new CellBudget();
  const sheet = (entry: SheetEntry): SheetSnapshot => ({
    name: entry.name,
    hidden: entry.hidden,
    ...(entry.part === null ? EMPTY_SHEET : readSheet(parts.text(entry.part), entry.part, context, budget)),
  });
  return { sheets: workbook.sheets.map(sheet), written: readWritten(workbook) };
}

export function readContext(parts: PackageParts, workbook: WorkbookPart): CellContext {
  const { stringsPart, stylesPart, date1904 } = workbook;
  return {
    strings: stringsPart === null ? [] : parseSharedStrings(parts.text(stringsPart), stringsPart),
    formats: stylesPart === null ? [] : parseCellFormats(parts.text(stylesPart), stylesPart),
    date1904,
  };
}

const OURS = /^_jihe_\d+$/i;

/** Whether a defined name is one of the records kept by an earlier Recalculate. */
export function isRecordName(name: string): boolean {
  return OURS.test(name);
}

/** Records whose cell is gone (#REF!) or that make no sense are not there any more. */
function readWritten(workbook: WorkbookPart): WrittenRecord[] {
  const known = new Set(workbook.sheets.map((sheet) => sheet.name));
  const records = workbook.names.filter((name) => isRecordName(name.name)).map(recordOf);
  return records.filter((record): record is WrittenRecord => record !== null && known.has(record.sheet));
}

function recordOf(name: DefinedName): WrittenRecord | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(name.formula);
  const place = parseAddress(match?.[3] ?? '');
  if (match === null || place === null || name.comment === '') return null;
  return {
    sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '',
    row: place.row,
    col: place.col,
    value: name.comment,
  };
}
