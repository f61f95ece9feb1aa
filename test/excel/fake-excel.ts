import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import type { ContractSheet } from '../adapters/port-contract';
import { CLASSES } from './classes/all';
import type { FakeBook } from './model/book';
import { bookOf, bookOfSnapshot, reopened } from './model/make-book';
import type { BookEvent } from './model/events';
import { Fault } from './model/fault';
import { carryOut, wireError, type Stumble } from './server/carry-out';
import { played, type Played, type Stage } from './server/played';
import { References } from './server/references';
import { bytesOf, tripOf, type Trip } from './server/trip';
import { FLAG, type ReplyBody, type RequestBody } from './server/wire';

export type { FakeBook, Trip };

/** What a test makes of a request; several may be asked for at once. */
export interface Interference {
  /** The host's own error, met before the action number `afterActions` (0: nothing was carried out). */
  readonly fail?: { readonly code: string; readonly message?: string; readonly afterActions?: number };
  /** The same with the general error: so many actions are carried out. */
  readonly failAfter?: number;
  /** No answer ever: true or 'before' when nothing was carried out either, 'after' when everything was. */
  readonly hang?: boolean | 'before' | 'after';
  /** The answer comes so many milliseconds later; it is carried out at once, or with `carriedOutLate` only then. */
  readonly late?: number;
  readonly carriedOutLate?: boolean;
  /** The transport fails with this number (5004, 5012, 5102, 5103, 5104, 7000 …), nothing is carried out. */
  readonly transport?: number;
}

export type Interfere = (trip: Trip, book: FakeBook) => Interference | undefined;

/** An answer of the host, or a failure of the way to it. */
export type Answer =
  { readonly kind: 'reply'; readonly text: string } | { readonly kind: 'transport'; readonly code: number };

/** An event as the bridge carries it: category, type, target, arguments as JSON, id. */
export type WireEvent = readonly [number, number, string, string, number];

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const EVENT_CATEGORY = 65536;

/**
 * Excel's side of the wire, under Microsoft's real client. It knows no transport and no Node: jest's
 * bridge and a page's postMessage both hand requests to `handle`.
 */
export class FakeExcel {
  readonly trips: Trip[] = [];
  /** Asked before each request is carried out; it may change the book. */
  interfere: Interfere | null = null;
  limits = { request: FIVE_MEGABYTES, response: FIVE_MEGABYTES };
  /** What was asked for and is not played, or went wrong in the fake itself: a test that ends with any has failed. */
  readonly troubles: Error[] = [];
  readonly #listeners = new Set<(events: readonly WireEvent[]) => void>();
  readonly #registered = new Map<string, number>();
  /** Requests are carried out in the order they came in: one that is late holds up those behind it. */
  #late: Promise<unknown> | null = null;
  readonly #stage: Stage;

  private constructor(readonly book: FakeBook) {
    const references = new References<Played>();
    this.#stage = {
      book,
      references,
      classes: CLASSES,
      register: (type, target, by) => this.#register(type, target, by),
    };
    book.events.follow((moved) => references.follow(moved));
    book.events.listen((event) => this.#tell(event));
  }

  static of(sheets: readonly ContractSheet[]): FakeExcel {
    return new FakeExcel(bookOf(sheets));
  }

  static from(snapshot: WorkbookSnapshot): FakeExcel {
    return new FakeExcel(bookOfSnapshot(snapshot));
  }

  /** The same file, saved, closed and opened again: the selection and whoever listened are gone. */
  reopen(): FakeExcel {
    return new FakeExcel(reopened(this.book));
  }

  /** How many references the client has not let go. */
  get keptReferences(): number {
    return this.#stage.references.count;
  }

  /** How many listen to events, all told. */
  get registrations(): number {
    return [...this.#registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Tells of events that somebody has registered for. */
  listen(listener: (events: readonly WireEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async handle(body: RequestBody, flags = 0): Promise<Answer> {
    const trip = tripOf(this.trips.length + 1, body, flags, bytesOf(JSON.stringify(body)));
    this.trips.push(trip);
    const asked = this.interfere?.(trip, this.book) ?? {};
    if (asked.transport !== undefined) return failed(trip, asked.transport);
    if (trip.requestBytes > this.limits.request) return failed(trip, 5103);
    if (asked.hang === true || asked.hang === 'before') return new Promise(() => undefined);
    if (this.#late !== null) await this.#late;
    if (this.book.editing && (flags & FLAG.waitsForEditing) === 0) return failed(trip, 5004);
    if (this.book.editing) await this.book.editingEnds();
    const work = (): ReplyBody => this.#carryOut(body, stumbleOf(asked));
    const reply = asked.carriedOutLate === true ? await this.#later(asked.late ?? 0, work) : work();
    if (asked.hang === 'after') return new Promise(() => undefined);
    if (asked.late !== undefined && asked.carriedOutLate !== true) await pause(asked.late);
    return this.#answer(trip, reply);
  }

  /** The fake's own troubles are told at once, and kept: the product's error handling must not swallow them. */
  #carryOut(body: RequestBody, stumble: Stumble | undefined): ReplyBody {
    try {
      return carryOut(body, this.#stage, played('Workbook', this.book), stumble);
    } catch (error) {
      const trouble = error instanceof Error ? error : new Error(String(error));
      this.troubles.push(trouble);
      return { Results: [], TraceIds: [], Error: wireError(new Fault(trouble.name, trouble.message), 0) };
    }
  }

  #answer(trip: Trip, reply: ReplyBody): Answer {
    const text = JSON.stringify(reply);
    trip.responseBytes = bytesOf(text);
    if (reply.Error !== undefined) trip.error = reply.Error.Code;
    return trip.responseBytes > this.limits.response ? failed(trip, 5104) : { kind: 'reply', text };
  }

  async #later(milliseconds: number, work: () => ReplyBody): Promise<ReplyBody> {
    const done = pause(milliseconds).then(work);
    this.#late = done;
    const reply = await done;
    this.#late = null;
    return reply;
  }

  #register(type: number, target: string, by: 1 | -1): void {
    const key = `${String(type)} ${target}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) + by));
  }

  #tell({ type, sheetId, args }: BookEvent): void {
    const entries = [sheetId, 'Workbook']
      .filter((target) => (this.#registered.get(`${String(type)} ${target}`) ?? 0) > 0)
      .map((target): WireEvent => [EVENT_CATEGORY, type, target, JSON.stringify(args), 0]);
    if (entries.length === 0) return;
    // Excel tells when it is done with what it is doing.
    void Promise.resolve().then(() => {
      for (const listener of this.#listeners) listener(entries);
    });
  }
}

function failed(trip: Trip, code: number): Answer {
  trip.error = String(code);
  return { kind: 'transport', code };
}

function stumbleOf(asked: Interference): Stumble | undefined {
  if (asked.fail !== undefined) {
    const { code, message, afterActions } = asked.fail;
    return { before: afterActions ?? 0, fault: new Fault(code, message) };
  }
  if (asked.failAfter === undefined) return undefined;
  return { before: asked.failAfter, fault: new Fault('GeneralException') };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
