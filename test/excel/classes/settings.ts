import type { FakeBook } from '../model/book';
import { Fault } from '../model/fault';
import { played, type PlayedClass } from '../server/played';

/** What an add-in keeps inside the workbook: any value of JSON by its key. */
export const SETTINGS: PlayedClass<FakeBook> = {
  items: (book) => [...book.settings.keys()].map((key) => played('Setting', key)),
  item: (book, key) => (book.settings.has(String(key)) ? played('Setting', String(key)) : null),
  call: {
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, [key]) =>
      book.settings.has(String(key)) ? played('Setting', String(key)) : null,
    add: (book, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw new Fault('InvalidArgument');
      book.settings.set(key, value);
      return played('Setting', key);
    },
  },
};

export const SETTING: PlayedClass<string> = {
  identity: (key) => ({ _Id: key }),
  alive: (key, { book }) => book.settings.has(key),
  read: {
    key: (key) => key,
    value: (key, { book }) => book.settings.get(key) ?? null,
  },
  write: {
    value: (key, value, { book }) => {
      book.settings.set(key, value);
    },
  },
  call: {
    delete: (key, _, { book }) => {
      book.settings.delete(key);
    },
  },
};
