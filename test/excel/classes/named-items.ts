import { parseArea } from '../../../src/core/grid/address';
import type { FakeBook } from '../model/book';
import { Fault, NotPlayed } from '../model/fault';
import type { FakeName } from '../model/named-item';
import type { FakeSheet } from '../model/sheet';
import { played, rangeIn, type Played, type PlayedClass } from '../server/played';
import { range } from './make-range';

/** The book's own names, or those of one sheet. */
export const NAMED_ITEMS: PlayedClass<FakeSheet | null> = {
  items: (scope, { book }) =>
    book.names.filter((one) => one.scope === scope).map((one) => played('NamedItem', one)),
  item: (scope, key, { book }) => named(book, scope, key),
  call: {
    getCount: (scope, _, { book }) => book.names.filter((one) => one.scope === scope).length,
    getItemOrNullObject: (scope, [key], { book }) => named(book, scope, key),
    add: (scope, [name, reference, comment], { book }) => {
      const added = book.addName(String(name), scope, refersTo(book, reference));
      if (comment !== null && comment !== undefined) setComment(added, comment);
      return played('NamedItem', added);
    },
  },
};

function named(book: FakeBook, scope: FakeSheet | null, key: unknown): Played | null {
  const found = book.nameOf(String(key), scope);
  return found === undefined ? null : played('NamedItem', found);
}

/** A range of the client, or a formula; a formula that is a plain address becomes the area it names. */
function refersTo(book: FakeBook, reference: unknown): FakeName['refersTo'] {
  const target = rangeIn(reference);
  if (target !== null) return { sheet: target.sheet, area: target.area };
  if (typeof reference !== 'string') throw new Fault('InvalidArgument');
  const formula = reference.startsWith('=') ? reference : `=${reference}`;
  const [, quoted, plain, address = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const sheet = book.sheetNamed(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const area = parseArea(address);
  return sheet === undefined || area === null ? formula : { sheet, area };
}

function setComment(name: FakeName, value: unknown): void {
  if (typeof value !== 'string' || value.length > 255) throw new Fault('InvalidArgument');
  name.comment = value;
}

export const NAMED_ITEM: PlayedClass<FakeName> = {
  identity: (name) => ({ _Id: name.name }),
  alive: (name, { book }) => book.names.includes(name),
  read: {
    name: ({ name }) => name,
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    formula: ({ formula }) => formula,
    scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
    type: ({ refersTo: to }) => {
      if (typeof to === 'string') throw new NotPlayed('the type of a name that is no range');
      return to.area === null || to.sheet.deleted ? 'Error' : 'Range';
    },
  },
  write: {
    visible: (name, value) => {
      name.visible = value === true;
    },
    comment: setComment,
    formula: (name, value, { book }) => {
      name.refersTo = refersTo(book, value);
    },
  },
  inner: {
    worksheetOrNullObject: ({ scope }) => (scope === null ? null : played('Worksheet', scope)),
  },
  call: {
    delete: (name, _, { book }) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
    getRange: (name) => {
      const found = rangeOf(name);
      if (found === null) throw new Fault('InvalidReference');
      return found;
    },
    getRangeOrNullObject: rangeOf,
  },
};

function rangeOf({ refersTo: to }: FakeName): Played | null {
  if (typeof to === 'string' || to.area === null || to.sheet.deleted) return null;
  return range(to.sheet, to.area);
}
