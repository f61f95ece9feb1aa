import { MemoryJournal, parseJournal, type Journal, type JournalStore } from './journal';

/** Where a text is kept for the other pages of the add-in on this machine. */
export interface TextPlace {
  read(): string | null;
  /** Says whether it is kept. */
  keep(text: string | null): boolean;
}

/** In characters. It is read at each click, and a browser keeps some five million for all workbooks together. */
const ROOM = 1_000_000;

/**
 * A journal that ribbon and pane share: a click made from one is taken back in the other. Where nothing can
 * be kept, it lasts as long as its page.
 */
export class KeptJournal implements JournalStore {
  readonly #place: TextPlace;
  readonly #here = new MemoryJournal();
  #kept = true;

  constructor(place: TextPlace) {
    this.#place = place;
  }

  load(): Journal | null {
    if (!this.#kept) return this.#here.load();
    const text = this.#place.read();
    return text === null ? null : parseJournal(text);
  }

  save(journal: Journal | null): void {
    this.#kept = this.#keep(journal);
    this.#here.save(this.#kept ? null : journal);
    // An older journal must not be left standing for this one: taking back would begin at the wrong click.
    if (!this.#kept) this.#place.keep(null);
  }

  /** The older half is given up until the rest has room: the last click is the one that is taken back. */
  #keep(journal: Journal | null): boolean {
    if (journal === null) return this.#place.keep(null);
    const { version, clicks } = journal;
    const text = JSON.stringify(journal);
    const isLast = clicks.length <= 1;
    if ((isLast || text.length <= ROOM) && this.#place.keep(text)) return true;
    return !isLast && this.#keep({ version, clicks: clicks.slice(Math.ceil(clicks.length / 2)) });
  }
}
