import { HostError } from '../../app/host-error';
import type { ApplyReport, Mark, Plan } from '../../core/planning/types';
import type { Ground } from './ground';
import { faultOf, hostError, MARKS_NOTE } from './host-faults';
import { popClick, pushClick, type CellChange, type Click, type JournalStore } from './journal';
import { markWork, type MarkWork } from './marks';
import type { Trips } from './round-trip';
import { clickOf, isUndoable, preparePlan, type Prepared } from './write/apply-plan';
import { carryOut } from './write/carry-out';
import { formerSheets } from './write/former-sheets';
import { targetOf, type GroundSheet } from './write/judge-plan';
import { lookAtCells, type Look } from './write/look-at-cells';
import { sheetsNow, type MarkKeeper } from './write/mark-keeper';
import { NO_RECORD_WORK } from './records';
import type { WriteSet } from './write/write-set';
import { addedSheet } from './write/new-sheet';

export interface Written {
  readonly report: ApplyReport;
  readonly changes: readonly CellChange[];
}

/** Carries plans out: looks at what stands there, writes it all in one batch, remembers what it did. */
export class Writer {
  readonly #trips: Trips;
  readonly #ground: Ground;
  readonly #marks: MarkKeeper;
  readonly #journal: JournalStore;

  constructor(trips: Trips, ground: Ground, marks: MarkKeeper, journal: JournalStore) {
    this.#trips = trips;
    this.#ground = ground;
    this.#marks = marks;
    this.#journal = journal;
  }

  async apply(plan: Plan): Promise<Written> {
    const isContent = plan.edits.length + plan.newSheets.length > 0 || plan.written !== null;
    if (isContent) return this.#write(plan);
    const unmarked = plan.marks === null ? [] : await this.#mark(plan, plan.marks);
    return { report: reportOf({ applied: [], skipped: [] }, unmarked), changes: [] };
  }

  /** One request when the marks that stand there are known from a reading. */
  async #mark(plan: Plan, marks: readonly Mark[]): Promise<readonly string[]> {
    const sheets = await this.#ground.for(plan);
    const present = this.#marks.take();
    try {
      if (present === null) return (await this.#marks.markAnew(marks, sheets)).unmarked;
      const work = markWork(marks, present, sheets);
      let done = work;
      await carryOut(this.#trips, marksAlone(work), async () => {
        done = await this.#marks.markAnew(marks, sheets);
      });
      return done.unmarked;
    } catch (error) {
      throw error instanceof HostError ? hostError({ ...faultOf(error), note: MARKS_NOTE }) : error;
    }
  }

  async #write(plan: Plan): Promise<Written> {
    const { look, sheets } = await this.#look(plan);
    const prepared = await this.#prepare(plan, look, sheets);
    if (prepared.set === null) return { report: prepared.report, changes: [] };
    const { set, report } = prepared;
    let marks: MarkWork | null = set.marks;
    let names: readonly string[] = [];
    const isKept = isUndoable(set);
    if (isKept) pushClick(this.#journal, clickOf(set, unnumbered(set)));
    try {
      const { sheets: added } = await carryOut(this.#trips, set, async () => {
        marks = await this.#marks.markAnew(plan.marks ?? [], sheets);
      });
      if (added.length > 0) popClick(this.#journal, clickOf(set, added));
      this.#ground.add(
        added,
        set.sheets.flatMap(({ former }) => former ?? []),
      );
      this.#ground.drop(set.records.remove);
      names = added.map((sheet) => sheet.name);
    } catch (error) {
      if (isKept && isPutBack(error)) popClick(this.#journal);
      throw error;
    }
    const newSheets = names.length === 0 ? {} : { newSheets: names };
    return {
      report: { ...reportOf(report, marks?.unmarked ?? []), ...newSheets },
      changes: set.cells.map((one) => one.change),
    };
  }

  /** A sheet that was deleted since the reading makes the first look fail: then once more, without it. */
  async #look(plan: Plan): Promise<{ look: Look; sheets: readonly GroundSheet[] }> {
    const sheets = await this.#ground.for(plan);
    try {
      return { sheets, look: await lookAtCells(this.#trips, targetsOf(plan, sheets)) };
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'gone') throw error;
      const left = await this.#ground.again();
      return { sheets: left, look: await lookAtCells(this.#trips, targetsOf(plan, left)) };
    }
  }

  async #prepare(plan: Plan, look: Look, sheets: readonly GroundSheet[]): Promise<Prepared> {
    const present = plan.marks === null ? [] : (this.#marks.take() ?? (await this.#marks.list(look.head)));
    const there = plan.marks === null ? sheets : sheetsNow(sheets, look.head);
    const formers = await formerSheets(this.#trips, plan, look.head);
    return preparePlan(plan, { sheets: there, copies: this.#ground.copies, marks: present, formers }, look);
  }
}

function marksAlone(marks: MarkWork): WriteSet {
  return { cells: [], sheets: [], records: NO_RECORD_WORK, marks, drop: [] };
}

function targetsOf(plan: Plan, sheets: readonly GroundSheet[]) {
  return plan.edits.map((edit) => targetOf(edit, sheets)).filter((target) => target !== null);
}

/** Of sheets to come only the names are known. */
function unnumbered(set: WriteSet): Click['sheets'] {
  return set.sheets.map((sheet) => addedSheet('', sheet.name, sheet));
}

/** Otherwise the click stays in the journal: taking it back puts right what this failure left behind. */
function isPutBack(error: unknown): boolean {
  return !(error instanceof HostError) || error.after === 'untouched' || error.after === 'restored';
}

function reportOf(report: ApplyReport, unmarked: readonly string[]): ApplyReport {
  const { applied, skipped } = report;
  return { applied, skipped, ...(unmarked.length === 0 ? {} : { unmarked }) };
}
