import { HostError } from '../../app/host-error';
import type { KeptWork, WorkKeeper } from '../../app/kept-work';
import type { TextStore } from './local-memory';
import { TabSeat } from './tab-seat';
import { WorkDatabase } from './work-database';

/** All that is kept as text on this machine begins so. */
const OURS = /^jihe:/;

/** Work in the browser's own database, of each tab apart: two tabs may be at two files. */
export class BrowserWorkKeeper implements WorkKeeper {
  readonly #database = new WorkDatabase();
  readonly #seat = new TabSeat();
  #stored: Uint8Array | null = null;

  async find(): Promise<KeptWork | null> {
    try {
      const own = await this.#seat.id();
      const kept = await this.#database.tabs();
      const from = kept.includes(own) ? own : await this.#seat.firstAbandoned(kept);
      if (from === null) return null;
      const work = await this.#database.load(from);
      if (work !== null && from !== own) {
        // Ours from now on: kept here before it is given up there.
        await this.#database.save(own, work, true);
        await this.#database.remove(from);
      }
      this.#stored = work?.bytes ?? null;
      return work;
    } catch {
      // A database that cannot be read holds nothing.
      return null;
    }
  }

  async keep(work: KeptWork): Promise<void> {
    try {
      // The file itself does not change while it is open: megabytes are written once.
      const own = await this.#seat.id();
      await this.#database.save(own, work, this.#stored !== work.bytes);
      // Unless another tab has cleared everything meanwhile.
      if (!(await this.#database.holdsFile(own))) await this.#database.save(own, work, true);
      this.#stored = work.bytes;
    } catch (cause) {
      throw notKept(cause);
    }
  }

  async forget(): Promise<void> {
    this.#stored = null;
    try {
      await this.#database.remove(await this.#seat.id());
    } catch {
      // Where nothing can be kept there is nothing to forget.
    }
  }

  async clear(): Promise<void> {
    this.#stored = null;
    try {
      await this.#database.clear();
      removeOurs(window.localStorage);
    } catch (cause) {
      throw notCleared(cause);
    }
  }
}

function removeOurs(store: TextStore & Pick<Storage, 'key' | 'length'>): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of keys) if (OURS.test(key)) store.removeItem(key);
}

function notKept(cause: unknown): HostError {
  return new HostError(
    'refused',
    '本机的存储已满或被禁用：修改都还在本页，但刷新或关闭后不能恢复。请随时点“下载”保存。',
    'The storage of this machine is full or blocked: your changes are still on this page, but would not survive closing it. Download the file to keep them.',
    { cause },
  );
}

function notCleared(cause: unknown): HostError {
  return new HostError(
    'refused',
    '本机数据没有清除干净：浏览器不允许改动存储。请在浏览器设置中清除本页的网站数据。',
    'The data on this machine could not be cleared: the browser does not allow it. Clear the data of this site in the settings of the browser.',
    { cause },
  );
}
