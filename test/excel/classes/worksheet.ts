import { areaOf, areasOf, WHOLE_SHEET } from '../model/areas';
import { Fault } from '../model/fault';
import type { FakeSheet, Visibility } from '../model/sheet';
import { played, textIn, type PlayedClass } from '../server/played';
import { registrations } from './registrations';
import { range } from './make-range';
import { Target } from '../model/target';

/** What no address stands for. */
const EVERYTHING = 'A:XFD';
const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export const WORKSHEET: PlayedClass<FakeSheet> = {
  alive: (sheet) => !sheet.deleted,
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { book }) => book.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
  },
  write: {
    name: (sheet, value, { book }) => book.rename(sheet, String(value), 'add-in'),
    visibility: (sheet, value, { book }) => {
      const visibility = VISIBILITIES.find((one) => one === value);
      if (visibility === undefined) throw new Fault('InvalidArgument');
      book.show(sheet, visibility, 'add-in');
    },
    position: (sheet, value, { book }) => {
      const at = Number(value);
      if (!Number.isInteger(at) || at < 0 || at >= book.sheets.length) throw new Fault('InvalidArgument');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(at, 0, sheet);
    },
    tabColor: (sheet, value) => {
      sheet.tabColor = String(value);
    },
  },
  inner: {
    protection: (sheet) => played('WorksheetProtection', sheet),
    names: (sheet) => played('NamedItemCollection', sheet),
    comments: (sheet) => played('CommentCollection', sheet),
    shapes: (sheet) => played('ShapeCollection', sheet),
    charts: (sheet) => played('ChartCollection', sheet),
  },
  call: {
    activate: (sheet, _, { book }) => book.activate(sheet),
    delete: (sheet, _, { book }) => book.removeSheet(sheet, 'add-in'),
    getRange: (sheet, [address]) => range(sheet, areaOf(textIn(address) ?? EVERYTHING)),
    getRanges: (sheet, [address]) =>
      played('RangeAreas', new Target(sheet, areasOf(textIn(address) ?? EVERYTHING))),
    getCell: (sheet, [row, col]) => byIndexes(sheet, Number(row), Number(col), 1, 1),
    getRangeByIndexes: (sheet, [row, col, rows, columns]) =>
      byIndexes(sheet, Number(row), Number(col), Number(rows), Number(columns)),
    getUsedRange: (sheet, [valuesOnly]) =>
      range(sheet, sheet.usedArea(valuesOnly === true, WHOLE_SHEET) ?? areaOf('A1')),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true, WHOLE_SHEET);
      return used === null ? null : range(sheet, used);
    },
    ...registrations<FakeSheet>((sheet) => sheet.id, {
      DataChanged: 'changed',
      SelectionChanged: 'selectionChanged',
      Activated: 'activated',
      Deactivated: 'deactivated',
    }),
  },
};

function byIndexes(sheet: FakeSheet, row: number, col: number, rows: number, columns: number) {
  if (rows < 1 || columns < 1) throw new Fault('InvalidArgument');
  return range(sheet, { top: row, left: col, bottom: row + rows - 1, right: col + columns - 1 });
}

export const WORKSHEET_PROTECTION: PlayedClass<FakeSheet> = {
  read: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection,
  },
  call: {
    protect: (sheet, [options]) => {
      if (sheet.protection !== null) throw new Fault('InvalidOperation');
      sheet.protection = { ...(options as object | null) };
    },
    unprotect: (sheet) => {
      sheet.protection = null;
    },
  },
};
