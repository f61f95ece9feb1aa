import { HostError } from '../../../app/host-error';
import { cellPlace } from '../../../core/grid/address';
import type { Fault } from '../host-faults';
import type { AddedSheet, CellChange, CellImage, NamedRecord } from '../journal';
import { type NameFact, type SheetHead, readHead } from '../read/facts';
import type { Trips } from '../round-trip';
import { type Progress, progressOf } from './images';
import { type Look, cellRefKey, lookAtCells } from './look-at-cells';
import { addedSheet, type SheetToAdd } from './new-sheet';
import type { WriteSet } from './write-set';

export interface CellStanding {
  readonly change: CellChange;
  readonly now: CellImage;
  readonly progress: Progress;
  /** The sheet's name now. */
  readonly sheetName: string;
}

/** How far the writing of a set has come. */
export interface Standing {
  /** Cells of sheets that are gone are not among them: there is nothing to put back. */
  readonly cells: readonly CellStanding[];
  readonly sheets: readonly SheetHead[];
  readonly added: readonly AddedSheet[];
  /** Names of ours that were added, and those that were taken away. */
  readonly namesAdded: readonly NameFact[];
  readonly namesMissing: readonly NamedRecord[];
}

export async function standingOf(trips: Trips, set: WriteSet): Promise<Standing> {
  const changes = set.cells.map((write) => write.change);
  const { changes: there, look } = await lookAt(trips, changes);
  const { sheets, names } = look.head;
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const held = new Map(names.map((fact) => [fact.name, fact]));
  const added = set.sheets.flatMap((sheet) => addedNow(sheet, sheets));
  return {
    cells: there.flatMap((change): CellStanding[] => {
      const now = look.cells.get(keyOf(change));
      if (now === undefined) return [];
      return [{ change, now, progress: progressOf(change, now), sheetName: byId.get(change.sheet.id) ?? '' }];
    }),
    sheets,
    added,
    namesAdded: set.records.add.flatMap((record) => {
      const fact = held.get(record.name);
      return fact?.record != null && cellPlace(fact.record) === cellPlace(record) ? [fact] : [];
    }),
    namesMissing: set.records.remove.flatMap(({ name, scope, record }) =>
      scope === null && record !== null && !held.has(name) ? [{ ...record, name }] : [],
    ),
  };
}

/** Under its name, or the one it bears until the former sheet of that name is gone. */
function addedNow(sheet: SheetToAdd, sheets: readonly SheetHead[]): AddedSheet[] {
  const { name, former } = sheet;
  const made =
    sheets.find((one) => one.name === name && one.id !== former?.id) ??
    sheets.find((one) => one.name === former?.interim);
  return made === undefined ? [] : [addedSheet(made.id, made.name, sheet)];
}

/** The cells, but for those of a sheet that was deleted meanwhile. */
async function lookAt(
  trips: Trips,
  changes: readonly CellChange[],
): Promise<{ changes: readonly CellChange[]; look: Look }> {
  try {
    return { changes, look: await lookAtCells(trips, changes.map(refOf)) };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'gone') throw error;
    const { sheets } = await readHead(trips);
    const ids = new Set(sheets.map((sheet) => sheet.id));
    const left = changes.filter((change) => ids.has(change.sheet.id));
    return { changes: left, look: await lookAtCells(trips, left.map(refOf)) };
  }
}

function refOf({ sheet, row, col }: CellChange) {
  return { sheet: sheet.id, row, col };
}

function keyOf(change: CellChange): string {
  return cellRefKey(refOf(change));
}

/** All that matters was written: cells, sheets and records. Marks can be put again. */
export function isComplete(standing: Standing, set: WriteSet): boolean {
  return (
    standing.cells.length === set.cells.length &&
    standing.cells.every(({ progress }) => progress === 'done') &&
    standing.added.length === set.sheets.length &&
    set.sheets.every(({ former }) => standing.sheets.every((sheet) => sheet.id !== former?.id)) &&
    standing.namesAdded.length === set.records.add.length &&
    standing.namesMissing.length === set.records.remove.filter(isOwn).length
  );
}

function isOwn({ scope, record }: NameFact): boolean {
  return scope === null && record !== null;
}

/** The likeliest reason for a refusal, when a sheet has been protected since it was looked at. */
export function lockedSheet(standing: Standing, set: WriteSet): Fault | null {
  const touched = new Set(set.cells.map((write) => write.change.sheet.id));
  const locked = standing.sheets.find((sheet) => sheet.protected && touched.has(sheet.id));
  if (locked === undefined) return null;
  return {
    code: 'protected',
    what: {
      zh: `工作表“${locked.name}”受保护，Excel 不允许更改。`,
      en: `Sheet "${locked.name}" is protected, so Excel does not allow the change.`,
    },
  };
}
