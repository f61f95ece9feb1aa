import type { FakeBook } from '../model/book';
import { Fault } from '../model/fault';
import { played, textIn, type Played, type PlayedClass } from '../server/played';
import { registrations } from './registrations';
import { range } from './make-range';
import { Target } from '../model/target';
import { snapshotOf } from '../model/open-file';
import { putSheet } from '../model/make-book';

/** The client's own name for the book as a target of events. */
const WHOLE_BOOK = 'Workbook';

export const WORKBOOK: PlayedClass<FakeBook> = {
  read: { name: (book) => book.name },
  inner: {
    worksheets: (book) => played('WorksheetCollection', book),
    names: () => played('NamedItemCollection', null),
    settings: (book) => played('SettingCollection', book),
    protection: (book) => played('WorkbookProtection', book),
    properties: (book) => played('DocumentProperties', book),
    application: (book) => played('Application', book),
  },
  call: {
    getSelectedRange: (book) => {
      const { sheet, areas } = book.selected();
      const [area, ...more] = areas;
      // Known: several areas at once are no Range.
      if (area === undefined || more.length > 0) throw new Fault('InvalidSelection');
      return range(sheet, area);
    },
    getSelectedRanges: (book) => {
      const { sheet, areas } = book.selected();
      return played('RangeAreas', new Target(sheet, areas));
    },
    getActiveCell: (book) => {
      const { sheet, areas } = book.selected();
      const { top, left } = new Target(sheet, areas).area;
      return range(sheet, { top, left, bottom: top, right: left });
    },
    insertWorksheetsFromBase64: (book, [base64]) =>
      snapshotOf(textIn(base64) ?? '').sheets.map(
        (sheet) => putSheet(book, { ...sheet, name: untaken(book, sheet.name) }, 'add-in').id,
      ),
    _RemoveReference: (_, [id], { references }) => references.remove(String(id)),
  },
};

export const WORKBOOK_PROTECTION: PlayedClass<FakeBook> = {
  read: { protected: (book) => book.structureProtected },
};

export const DOCUMENT_PROPERTIES: PlayedClass<FakeBook> = {
  read: { creationDate: (book) => book.created, title: () => '', author: () => '' },
};

export const APPLICATION: PlayedClass<FakeBook> = {
  read: { calculationMode: () => 'Automatic' },
  call: {
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

export const WORKSHEETS: PlayedClass<FakeBook> = {
  items: (book) => book.sheets.map((sheet) => played('Worksheet', sheet)),
  item: sheetBy,
  call: {
    add: (book, [name]) => {
      const wanted = textIn(name) ?? '';
      return played('Worksheet', book.addSheet(wanted === '' ? freshName(book) : wanted, 'add-in'));
    },
    getActiveWorksheet: (book) => played('Worksheet', book.active),
    getCount: (book, [visibleOnly]) =>
      book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    getItemOrNullObject: (book, [key]) => sheetBy(book, key),
    getFirst: (book, [visibleOnly]) => {
      const first = book.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
      if (first === undefined) throw new Fault('ItemNotFound');
      return played('Worksheet', first);
    },
    ...registrations<FakeBook>(() => WHOLE_BOOK, {
      DataChanged: 'changed',
      Added: 'added',
      Deleted: 'deleted',
      SelectionChanged: 'selectionChanged',
      Activated: 'activated',
      Deactivated: 'deactivated',
    }),
    ...registrations<FakeBook>(
      () => WHOLE_BOOK,
      { NameChanged: 'nameChanged' },
      (verb, name) => `_${verb}Event${name}`,
    ),
  },
};

/** By name or by id, as `getItem` takes both. */
function sheetBy(book: FakeBook, key: unknown): Played | null {
  if (typeof key !== 'string') throw new Fault('InvalidArgument');
  const sheet = book.sheets.find((one) => one.id === key) ?? book.sheetNamed(key);
  return sheet === undefined ? null : played('Worksheet', sheet);
}

/** Known: Excel numbers a sheet whose name is taken. */
function untaken(book: FakeBook, name: string): string {
  if (book.sheetNamed(name) === undefined) return name;
  for (let n = 2; ; n += 1)
    if (book.sheetNamed(`${name} (${String(n)})`) === undefined) return `${name} (${String(n)})`;
}

function freshName(book: FakeBook): string {
  for (let n = book.sheets.length + 1; ; n += 1)
    if (book.sheetNamed(`Sheet${String(n)}`) === undefined) return `Sheet${String(n)}`;
}
