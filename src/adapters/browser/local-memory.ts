import { HostError } from '../../app/host-error';
import type { TextMemory } from '../../app/remembrance';

/** The part of the browser's store that is needed: `localStorage`, or whatever stands in for it. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's store, or null where it is blocked: merely naming it may throw. */
export function browserStore(): TextStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Answers null for what cannot be read: a blocked store is one that holds nothing. */
function readKept(store: TextStore | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Says whether it is kept now; a full or blocked store still holds what it had before. */
function keep(store: TextStore | null, key: string, text: string | null): boolean {
  if (store === null) return text === null;
  try {
    if (text === null) store.removeItem(key);
    else store.setItem(key, text);
    return true;
  } catch {
    return text === null;
  }
}

/** One entry that other pages of the add-in read, too. */
export class LocalPlace {
  readonly #store: TextStore | null;
  readonly #key: string;

  constructor(store: TextStore | null, key: string) {
    this.#store = store;
    this.#key = key;
  }

  read(): string | null {
    return readKept(this.#store, this.#key);
  }

  keep(text: string | null): boolean {
    return keep(this.#store, this.#key, text);
  }

  /** Reads it for the last time. */
  take(): string | null {
    const text = this.read();
    this.keep(null);
    return text;
  }
}

/** What is remembered on this machine about one workbook. */
export class LocalMemory implements TextMemory {
  readonly #store: TextStore | null;
  readonly #key: () => Promise<string>;

  /** `key` tells workbooks apart; it is asked each time, as a workbook that is saved gets another. */
  constructor(store: TextStore | null, key: () => Promise<string>) {
    this.#store = store;
    this.#key = key;
  }

  async load(): Promise<string | null> {
    return readKept(this.#store, await this.#key());
  }

  async save(text: string | null): Promise<void> {
    if (!keep(this.#store, await this.#key(), text)) throw storeRefused();
  }
}

function storeRefused(): HostError {
  return new HostError(
    'refused',
    '本机的存储已满或被禁用，这项设置没有记住；工作簿没有改动。可在“设置”中改为记在工作簿里。',
    'The storage of this machine is full or blocked, so this was not remembered; the workbook is unchanged. Settings let you keep it inside the workbook instead.',
  );
}
