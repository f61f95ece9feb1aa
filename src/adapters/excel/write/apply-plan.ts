import type { ApplyReport, Plan } from '../../../core/planning/types';
import { recordsWithout } from '../../cell-rules/record-name';
import { freeSheetName } from '../../cell-rules/sheet-name';
import { structureProtected } from '../host-faults';
import type { Click } from '../journal';
import { markWork } from '../marks';
import type { BookHead, NameFact } from '../read/facts';
import type { MarkRef } from '../read/read-workbook';
import { NO_RECORD_WORK, recordWork, type RecordWork } from '../records';
import { type GroundSheet, type Judged, judgePlan } from './judge-plan';
import type { FormerSheet } from './former-sheets';
import type { Look } from './look-at-cells';
import type { SheetToAdd } from './new-sheet';
import type { WriteSet } from './write-set';

/** What a plan comes to in the workbook as it stands now. */
export interface Prepared {
  readonly report: ApplyReport;
  /** Null: the plan is refused as a whole. */
  readonly set: WriteSet | null;
}

/** What is known of the workbook when a plan is to be carried out. */
export interface PlanGround {
  readonly sheets: readonly GroundSheet[];
  /** Names of ours that belong to single sheets. */
  readonly copies: readonly NameFact[];
  readonly marks: readonly MarkRef[];
  /** Sheets of ours that may make way, by their names. */
  readonly formers: ReadonlyMap<string, FormerSheet>;
}

export function preparePlan(plan: Plan, ground: PlanGround, look: Look): Prepared {
  const judged = judgePlan(plan, ground.sheets, look);
  const { applied, skipped } = judged;
  if (skipped.some((one) => one.why === 'protected')) return { report: { applied, skipped }, set: null };
  if (plan.newSheets.length > 0 && look.head.structureProtected) throw structureProtected();
  const sheets = sheetsToAdd(plan, look.head, ground.formers);
  const marks = plan.marks === null ? null : markWork(plan.marks, ground.marks, ground.sheets);
  const set: WriteSet = {
    cells: judged.writes,
    sheets,
    records: recordsFor(plan, judged, ground, look.head, sheets),
    marks,
    drop: [],
  };
  return { report: { applied, skipped }, set };
}

function sheetsToAdd(plan: Plan, head: BookHead, formers: PlanGround['formers']): SheetToAdd[] {
  const taken = [...head.sheets, ...formers.values()].flatMap((sheet) =>
    'interim' in sheet ? [sheet.interim] : [sheet.name],
  );
  const left = new Map(formers);
  return plan.newSheets.map((sheet) => {
    const former = left.get(sheet.replaces ?? '') ?? null;
    if (former !== null) {
      left.delete(former.name);
      return { name: former.name, sheet, former };
    }
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { name, sheet, former };
  });
}

function recordsFor(
  plan: Plan,
  judged: Judged,
  ground: PlanGround,
  head: BookHead,
  added: readonly SheetToAdd[],
): RecordWork {
  if (plan.written === null) return NO_RECORD_WORK;
  const now = new Map(head.sheets.map((sheet) => [sheet.id, sheet.name]));
  const names = new Map(added.map((sheet) => [sheet.name, sheet.name]));
  // A sheet may have been renamed since the plan was made.
  for (const sheet of ground.sheets) {
    const name = now.get(sheet.id);
    if (name !== undefined && !names.has(sheet.name)) names.set(sheet.name, name);
  }
  const wanted = recordsWithout(plan.written, judged.applied, judged.skipped).flatMap((record) => {
    const sheet = names.get(record.sheet);
    return sheet === undefined ? [] : [{ ...record, sheet }];
  });
  const copies = ground.copies.filter(({ scope }) => scope !== null && now.has(scope));
  return recordWork([...head.names, ...copies], wanted);
}

/** What is to be remembered of a set, so that it can be taken back. */
export function clickOf(set: WriteSet, sheets: Click['sheets']): Click {
  return {
    cells: set.cells.map((write) => write.change),
    recordsAdded: set.records.add,
    recordsRemoved: set.records.remove.flatMap(({ name, record }) =>
      record === null ? [] : [{ ...record, name }],
    ),
    sheets,
  };
}

/** A click that only marks is nothing to take back: marks are cleared. */
export function isUndoable({ cells, sheets }: WriteSet): boolean {
  return cells.length + sheets.length > 0;
}
