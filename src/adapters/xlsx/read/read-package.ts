import type { SheetSnapshot, WorkbookSnapshot, WrittenRecord } from '../../../core/grid/cell';
import { isRecordName, recordOf } from '../../cell-rules/record-name';
import type { PackageParts } from '../opc/parts';
import { parseCellFormats } from './cell-formats';
import type { CellContext } from './cell-value';
import { parseSharedStrings } from './shared-strings';
import { CellBudget, type SheetContent, readSheet } from './sheet-reader';
import { type SheetEntry, type WorkbookPart, readWorkbookPart } from './workbook-part';

const EMPTY_SHEET: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenCols: [], protected: false };

export function readPackage(parts: PackageParts): WorkbookSnapshot {
  const steps = readingPackage(parts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a sheet at each step. */
export function* readingPackage(parts: PackageParts): Generator<undefined, WorkbookSnapshot> {
  const workbook = readWorkbookPart(parts);
  const context = readContext(parts, workbook);
  const budget = new CellBudget();
  const sheet = (entry: SheetEntry): SheetSnapshot => ({
    name: entry.name,
    hidden: entry.hidden,
    ...(entry.part === null ? EMPTY_SHEET : readSheet(parts.text(entry.part), entry.part, context, budget)),
  });
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.sheets) {
    yield;
    sheets.push(sheet(entry));
  }
  return { sheets, written: readWritten(workbook) };
}

export function readContext(parts: PackageParts, workbook: WorkbookPart): CellContext {
  const { stringsPart, stylesPart, date1904 } = workbook;
  return {
    strings: stringsPart === null ? [] : parseSharedStrings(parts.text(stringsPart), stringsPart),
    formats: stylesPart === null ? [] : parseCellFormats(parts.text(stylesPart), stylesPart),
    date1904,
  };
}

/** Records whose cell is gone (#REF!) or that make no sense are not there any more. */
function readWritten(workbook: WorkbookPart): WrittenRecord[] {
  const known = new Set(workbook.sheets.map((sheet) => sheet.name));
  const records = workbook.names.filter((name) => isRecordName(name.name)).map(recordOf);
  return records.filter((record): record is WrittenRecord => record !== null && known.has(record.sheet));
}
