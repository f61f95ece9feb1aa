import { HostError } from '../../../app/host-error';
import { cellPlace } from '../../../core/grid/address';
import { type Fault, faultOf, hostError, MARKS_NOTE } from '../host-faults';
import type { AddedSheet } from '../journal';
import { NO_RECORD_WORK } from '../records';
import type { Trips } from '../round-trip';
import type { CellWrite } from './cell-jobs';
import { hostInputOf } from './host-input';
import { type Standing, isComplete, lockedSheet, standingOf } from './standing';
import { type WriteSet, isNothing, sendAll } from './write-set';

/** What came of it: the sheets that were added, with their ids. */
export interface Carried {
  readonly sheets: readonly AddedSheet[];
}

/**
 * One click, one outcome: all of it is written, or what was written of it is put back. Batches of Excel
 * stop half way at an error and keep what they did; so after a failure the workbook itself is asked.
 */
export async function carryOut(
  trips: Trips,
  set: WriteSet,
  /** Marks once more, from a fresh list: ids that were known may be gone. */
  markAgain: () => Promise<void>,
): Promise<Carried> {
  if (isNothing(set)) return { sheets: [] };
  try {
    return { sheets: await trips.run((context) => sendAll(context, set), 'write') };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return settle(trips, set, error, markAgain);
  }
}

async function settle(
  trips: Trips,
  set: WriteSet,
  error: HostError,
  markAgain: () => Promise<void>,
): Promise<Carried> {
  const standing = await lookOrNull(trips, set);
  if (standing === null) throw hostError(faultOf(error), 'unclear');
  const fault = lockedSheet(standing, set) ?? {
    ...faultOf(error),
    ...(set.marks === null ? {} : { note: MARKS_NOTE }),
  };
  if (isComplete(standing, set)) {
    try {
      if (set.marks !== null) await markAgain();
      return { sheets: standing.added };
    } catch (second) {
      if (!(second instanceof HostError)) throw second;
    }
  }
  throw await putBack(trips, set, standing, fault);
}

/** Puts back what was written, and says how that went. */
async function putBack(trips: Trips, set: WriteSet, standing: Standing, fault: Fault): Promise<HostError> {
  const back = reverse(set, standing);
  if (isNothing(back)) return aftermath(standing, fault, 'untouched');
  try {
    await trips.run((context) => sendAll(context, back), 'write');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  const now = await lookOrNull(trips, set);
  return now === null ? hostError(fault, 'unclear') : aftermath(now, fault, 'restored');
}

/** Cells that hold neither what they held before nor, by now, that again. */
function aftermath(standing: Standing, fault: Fault, good: 'untouched' | 'restored'): HostError {
  const astray = standing.cells.filter(({ progress }) => progress !== 'before');
  const names = astray.map(({ change, sheetName }) => cellPlace({ ...change, sheet: sheetName }));
  const leftOver = standing.added.map((sheet) => sheet.name);
  return names.length + leftOver.length === 0
    ? hostError(fault, good)
    : hostError(fault, 'partly', [...names, ...leftOver]);
}

function reverse(set: WriteSet, standing: Standing): WriteSet {
  const cells = standing.cells
    .filter(({ progress }) => progress === 'done' || progress === 'half')
    .map(({ change, now }): CellWrite => ({
      change: { ...change, from: now, to: change.from },
      input: hostInputOf(change.from),
    }));
  return {
    cells,
    sheets: [],
    records: { ...NO_RECORD_WORK, remove: standing.namesAdded, add: standing.namesMissing },
    marks: null,
    drop: standing.added,
  };
}

/** What stands there now; null when the host does not say. */
async function lookOrNull(trips: Trips, set: WriteSet): Promise<Standing | null> {
  try {
    return await standingOf(trips, set);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
