import { applyToSnapshot } from '../../../core/planning/apply-to-snapshot';
import type { WorkbookSnapshot } from '../../../core/grid/cell';
import type { CellEdit } from '../../../core/planning/types';
import { ChangeLog, type FullReading } from './change-log';
import { knownBook, snapshotOf, withSnapshot, type KnownBook } from './known-book';

/** What is known of the workbook without asking: the last reading, what was written since, what was heard since. */
export class Sight {
  readonly log = new ChangeLog();
  #book: KnownBook | null = null;
  #reading: FullReading = { began: 0, ended: 0 };

  /** Null before the first reading. */
  get book(): KnownBook | null {
    return this.#book;
  }

  get reading(): FullReading {
    return this.#reading;
  }

  /** Before a reading begins; the answer takes what it read, with the ids of its sheets in the same order. */
  beginReading(): (snapshot: WorkbookSnapshot, ids: readonly string[]) => void {
    const began = this.log.lastEvent;
    return (snapshot, ids) => {
      this.#reading = { began, ended: this.log.lastEvent };
      this.#book = knownBook(snapshot, ids);
    };
  }

  /** What we wrote ourselves is known, so that it is no news when the host tells of it. */
  wrote(edits: readonly CellEdit[]): void {
    if (this.#book === null || edits.length === 0) return;
    this.#book = withSnapshot(this.#book, applyToSnapshot(snapshotOf(this.#book), edits));
  }

  sawAgain(book: KnownBook): void {
    this.#book = book;
  }
}
