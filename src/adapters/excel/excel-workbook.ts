import type {
  Following,
  GoToOutcome,
  OpenWorkbook,
  SheetFile,
  UndoReport,
  WorkbookNews,
} from '../../app/open-workbook';
import type { Place, WorkbookSnapshot } from '../../core/grid/cell';
import type { ApplyReport, Plan } from '../../core/planning/types';
import { followWorkbook } from './follow/follow';
import { knownBook, type KnownBook } from './follow/known-book';
import { goTo } from './go-to';
import { Ground } from './ground';
import { insertSheets } from './insert-sheets';
import {
  type AddedSheet,
  lastClick,
  MemoryJournal,
  popClick,
  pushClick,
  type CellChange,
  type JournalStore,
} from './journal';
import { readWorkbook } from './read/read-workbook';
import type { Trips } from './round-trip';
import { selection } from './selection';
import { bookAfter } from './snapshot-after';
import { Turns } from './turns';
import { undoClick } from './undo';
import { MarkKeeper } from './write/mark-keeper';
import { Writer } from './writer';

export interface ExcelWorkbookSettings {
  /** Where clicks are kept to be taken back; without one, they last as long as the page. */
  readonly journal?: JournalStore;
  /** Milliseconds of some clock. */
  readonly now?: () => number;
}

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements OpenWorkbook {
  readonly #trips: Trips;
  readonly #journal: JournalStore;
  readonly #turns = new Turns();
  readonly #ground: Ground;
  readonly #marks: MarkKeeper;
  readonly #writer: Writer;
  #known: KnownBook | null = null;
  #ahead: Promise<WorkbookSnapshot> | null = null;

  constructor(trips: Trips, settings: ExcelWorkbookSettings = {}) {
    this.#trips = trips;
    this.#journal = settings.journal ?? new MemoryJournal();
    this.#ground = new Ground(trips);
    this.#marks = new MarkKeeper(trips, settings.now ?? Date.now);
    this.#writer = new Writer(trips, this.#ground, this.#marks, this.#journal);
  }

  /** Begins to read before anybody has asked; whoever does so first gets that, or hears why it failed. */
  readAhead(): void {
    this.#ahead = this.#read();
    this.#ahead.catch(() => undefined);
  }

  read(): Promise<WorkbookSnapshot> {
    const ahead = this.#ahead;
    this.#ahead = null;
    return ahead ?? this.#read();
  }

  #read(): Promise<WorkbookSnapshot> {
    return this.#turns.take(async () => {
      const reading = await readWorkbook(this.#trips);
      const ids = reading.sheets.map((sheet) => sheet.id);
      this.#ground.learn(reading);
      this.#marks.learn(reading.marks);
      this.#known = knownBook(reading.snapshot, ids);
      return reading.snapshot;
    });
  }

  apply(plan: Plan): Promise<ApplyReport> {
    return this.#turns.take(async () => {
      const { report, changes } = await this.#writer.apply(plan);
      this.#wrote(changes);
      return report;
    });
  }

  get undoable(): boolean {
    return lastClick(this.#journal) !== null;
  }

  undo(): Promise<UndoReport | null> {
    return this.#turns.take(async () => {
      const click = lastClick(this.#journal);
      if (click === null) return null;
      const { report, changes } = await undoClick(this.#trips, click);
      popClick(this.#journal);
      if (click.sheets.length > 0) this.#ground.forget();
      this.#wrote(changes);
      return report;
    });
  }

  goTo(place: Place): Promise<GoToOutcome> {
    return goTo(this.#trips, place);
  }

  selection(): Promise<Place | null> {
    return selection(this.#trips);
  }

  follow(listener: (news: WorkbookNews) => void): Promise<Following> {
    const host = {
      trips: this.#trips,
      turns: this.#turns,
      known: () => this.#known,
      remember: (book: KnownBook) => {
        this.#known = book;
        this.#ground.see(book);
      },
    };
    return followWorkbook(host, listener);
  }

  insertSheets(file: SheetFile): Promise<readonly string[]> {
    return this.#turns.take(async () => {
      const keep = (sheets: readonly AddedSheet[]): void =>
        pushClick(this.#journal, { cells: [], recordsAdded: [], recordsRemoved: [], sheets });
      const sheets = await insertSheets(this.#trips, file, keep);
      this.#ground.forget();
      return sheets.map((sheet) => sheet.name);
    });
  }

  #wrote(changes: readonly CellChange[]): void {
    if (this.#known !== null) this.#known = bookAfter(this.#known, changes);
  }
}
