import type { Mark } from '../../../core/planning/types';
import { listMarks, markJobs, markWork, type MarkWork } from '../marks';
import { readHead, type BookHead } from '../read/facts';
import type { MarkRef } from '../read/read-workbook';
import type { Trips } from '../round-trip';
import type { GroundSheet } from './judge-plan';
import { send } from './jobs';

/** Longer than a check takes; by then the officer may have copied a sheet, and its marks with it. */
const FRESH = 60_000;

/** Knows which marks stand in the workbook, for as long as that can be relied on. */
export class MarkKeeper {
  readonly #trips: Trips;
  readonly #now: () => number;
  #marks: readonly MarkRef[] | null = null;
  #since = 0;

  constructor(trips: Trips, now: () => number) {
    this.#trips = trips;
    this.#now = now;
  }

  learn(marks: readonly MarkRef[]): void {
    this.#marks = marks;
    this.#since = this.#now();
  }

  /** The marks just read, for one use; null when they have to be listed. */
  take(): readonly MarkRef[] | null {
    const marks = this.#now() - this.#since < FRESH ? this.#marks : null;
    this.#marks = null;
    return marks;
  }

  list(head: BookHead): Promise<MarkRef[]> {
    return listMarks(
      this.#trips,
      head.sheets.map((sheet) => sheet.id),
    );
  }

  /** Marks by a list of this moment. */
  async markAnew(marks: readonly Mark[], sheets: readonly GroundSheet[]): Promise<MarkWork> {
    const head = await readHead(this.#trips);
    const work = markWork(marks, await this.list(head), sheetsNow(sheets, head));
    await this.#trips.run((context) => send(context, markJobs(work)), 'write');
    return work;
  }
}

/** Sheets under the names that the plan knows, protection as it stands now. */
export function sheetsNow(sheets: readonly GroundSheet[], head: BookHead): GroundSheet[] {
  const now = new Map(head.sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Set(sheets.map((sheet) => sheet.id));
  const seen = sheets.flatMap((sheet) => {
    const current = now.get(sheet.id);
    return current === undefined ? [] : [{ ...sheet, protected: current.protected }];
  });
  // A sheet nobody has read can hold old marks, but no plan is about it.
  const unread = head.sheets.filter((sheet) => !known.has(sheet.id));
  return [...seen, ...unread.map((sheet) => ({ ...sheet, merges: [] }))];
}
