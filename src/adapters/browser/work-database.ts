import type { KeptWork } from '../../app/kept-work';

const NAME = 'jihe-workbench';
/** Another one when what is kept changes its shape: what was kept before is given up. */
const VERSION = 1;
const FILES = 'files';
const CHANGES = 'changes';

type KeptFile = Pick<KeptWork, 'name' | 'bytes' | 'copiedFrom'>;
/** Those of before it was noted whether they were handed out lack that. */
type KeptChanges = Pick<KeptWork, 'pending'> &
  Partial<Pick<KeptWork, 'isHandedOut'>> & { readonly at: number };

/** The browser's database: for each tab the file as it was opened, and the changes, which are written far more often. */
export class WorkDatabase {
  #opened: Promise<IDBDatabase> | null = null;

  /** Tabs that left something, the latest first. */
  async tabs(): Promise<string[]> {
    const changes = (await this.#open()).transaction(CHANGES).objectStore(CHANGES);
    const [keys, kept] = await Promise.all([
      answer(changes.getAllKeys() as IDBRequest<string[]>),
      answer(changes.getAll() as IDBRequest<KeptChanges[]>),
    ]);
    return keys
      .map((tab, at) => ({ tab, at: kept[at]?.at ?? 0 }))
      .sort((a, b) => b.at - a.at)
      .map(({ tab }) => tab);
  }

  async load(tab: string): Promise<KeptWork | null> {
    const stores = (await this.#open()).transaction([FILES, CHANGES]);
    const [file, changes] = await Promise.all([
      answer(stores.objectStore(FILES).get(tab) as IDBRequest<KeptFile | undefined>),
      answer(stores.objectStore(CHANGES).get(tab) as IDBRequest<KeptChanges | undefined>),
    ]);
    if (file === undefined || changes === undefined) return null;
    const { pending, isHandedOut = false } = changes;
    return { ...file, pending, isHandedOut };
  }

  /** Both or neither: a file without its changes would look like work that was taken back. */
  async save(tab: string, work: KeptWork, withFile: boolean): Promise<void> {
    const { pending, isHandedOut, ...file } = work;
    await this.#write((files, changes) => {
      if (withFile) files.put(file satisfies KeptFile, tab);
      changes.put({ pending, isHandedOut, at: Date.now() } satisfies KeptChanges, tab);
    });
  }

  async holdsFile(tab: string): Promise<boolean> {
    const files = (await this.#open()).transaction(FILES).objectStore(FILES);
    return (await answer(files.count(tab))) > 0;
  }

  async remove(tab: string): Promise<void> {
    await this.#write((files, changes) => {
      files.delete(tab);
      changes.delete(tab);
    });
  }

  async clear(): Promise<void> {
    await this.#write((files, changes) => {
      files.clear();
      changes.clear();
    });
  }

  async #write(work: (files: IDBObjectStore, changes: IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.#open()).transaction([FILES, CHANGES], 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = (): void => resolve();
      transaction.onabort = (): void => reject(transaction.error ?? new Error('The database gave up.'));
    });
    try {
      work(transaction.objectStore(FILES), transaction.objectStore(CHANGES));
      // Not left to the page's next turn: a page that is being left has none.
      transaction.commit();
    } catch (fault) {
      transaction.abort();
      await done.catch(() => undefined);
      throw fault;
    }
    await done;
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= opened().catch((fault: unknown) => {
      // Asked again next time: it may have been full, and be so no longer.
      this.#opened = null;
      throw fault;
    });
    return this.#opened;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = (): void => {
      for (const store of [FILES, CHANGES])
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    };
    request.onsuccess = (): void => {
      // Another tab may bring a newer page with it.
      request.result.onversionchange = (): void => request.result.close();
      resolve(request.result);
    };
    request.onerror = (): void => reject(request.error ?? new Error('The database cannot be opened.'));
    request.onblocked = (): void => reject(new Error('The database is held by an older page.'));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (): void => reject(request.error ?? new Error('The database did not answer.'));
  });
}
