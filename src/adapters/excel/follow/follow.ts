import { HostError } from '../../../app/host-error';
import type { Following, WorkbookNews } from '../../../app/open-workbook';
import type { Trips } from '../round-trip';
import type { Turns } from '../turns';
import { systemClock, type Clock } from './clock';
import { ChangeLog, type FullReading } from './change-log';
import { changedAreas, hasOtherChanges } from './differences';
import { removeHandlers, type Handlers } from './handlers';
import { snapshotOf, staleNames, type KnownBook } from './known-book';
import { lookAgain } from './look-again';

/** What following needs of the workbook it belongs to. */
export interface FollowHost {
  readonly trips: Trips;
  /** Commands and looking again take turns, so that neither sees half of what the other does. */
  readonly turns: Turns;
  /** The workbook as last read, what was written since included; null before the first reading. */
  known(): KnownBook | null;
  remember(book: KnownBook): void;
}

/** Of many quick changes the last one counts: a row that is filled in is looked at once. */
const REST = 400;

/** After the host did not answer: longer each time, as it may be busy with something large. */
const FIRST_RETRY = 4_000;
const LONGEST_RETRY = 60_000;

/** Follows what the officer does. Never activates or selects anything, never writes. */
export async function followWorkbook(
  host: FollowHost,
  listener: (news: WorkbookNews) => void,
  clock: Clock = systemClock,
): Promise<Following> {
  const follower = new Follower(host, listener, clock);
  const handlers = await listen(host.trips, follower);
  return {
    stop: async () => {
      follower.stop();
      await removeHandlers(host.trips, handlers);
    },
  };
}

/** Of what the host tells, as far as its version knows it (see the requirement sets in the types). */
function listen(trips: Trips, follower: Follower): Promise<Handlers> {
  return trips.run(async (context) => {
    const { worksheets } = context.workbook;
    const touched = (event: { worksheetId: string }): Promise<void> => follower.touched(event.worksheetId);
    const handlers: Handlers = [
      worksheets.onChanged.add((event) => follower.changed(event)),
      worksheets.onAdded.add(touched),
      worksheets.onDeleted.add(touched),
      ...(trips.supports('1.17') ? [worksheets.onNameChanged.add(touched)] : []),
    ];
    await context.sync();
    return handlers;
  });
}

class Follower {
  readonly #host: FollowHost;
  readonly #listener: (news: WorkbookNews) => void;
  readonly #clock: Clock;
  readonly #log = new ChangeLog();
  readonly #unwatch: () => void;
  #reading: FullReading = { began: 0, ended: 0 };
  #callOff: (() => void) | null = null;
  #retry = FIRST_RETRY;
  #stopped = false;

  constructor(host: FollowHost, listener: (news: WorkbookNews) => void, clock: Clock) {
    this.#host = host;
    this.#listener = listener;
    this.#clock = clock;
    this.#unwatch = host.turns.watch(() => this.#turnBegins());
  }

  /** What we wrote ourselves is no news; its sheet is read along with the next change that is. */
  changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    this.#log.note(event);
    if (event.triggerSource !== 'ThisLocalAddin') this.#lookIn(REST);
    return Promise.resolve();
  }

  touched(id: string): Promise<void> {
    this.#log.touch(id);
    this.#lookIn(REST);
    return Promise.resolve();
  }

  stop(): void {
    this.#stopped = true;
    this.#callOff?.();
    this.#unwatch();
  }

  /** A click may have read everything anew: what was heard before it began is in there, and is not applied again. */
  #turnBegins(): () => void {
    const began = this.#log.lastEvent;
    const before = this.#host.known()?.reading;
    return () => {
      if (this.#host.known()?.reading !== before) this.#reading = { began, ended: this.#log.lastEvent };
    };
  }

  #lookIn(milliseconds: number): void {
    this.#callOff?.();
    if (this.#stopped) return;
    this.#callOff = this.#clock.after(milliseconds, () => void this.#host.turns.take(() => this.#look()));
  }

  async #look(): Promise<void> {
    const known = this.#host.known();
    // Before the first reading there is nothing to bring up to date; that reading sees it all.
    if (this.#stopped || known === null) return;
    const { changes, putBack } = this.#log.take(this.#reading);
    if (changes.size === 0) return;
    try {
      const seen = await lookAgain(this.#host.trips, known, changes);
      this.#retry = FIRST_RETRY;
      this.#tell(known, seen);
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      putBack();
      this.#lookIn(this.#retry);
      this.#retry = Math.min(this.#retry * 2, LONGEST_RETRY);
    }
  }

  #tell(known: KnownBook, seen: KnownBook): void {
    this.#host.remember(seen);
    const changed = changedAreas(known, seen);
    if (this.#stopped || (changed.length === 0 && !hasOtherChanges(known, seen))) return;
    this.#listener({ snapshot: snapshotOf(seen), changed, stale: staleNames(seen) });
  }
}
