import { type MarkWork, markJobs } from '../marks';
import { type RecordWork, recordJobs } from '../records';
import type { AddedSheet, SheetRef } from '../journal';
import { type CellWrite, cellJobs } from './cell-jobs';
import type { Job } from './jobs';
import { send } from './jobs';
import { type SheetToAdd, addedSheet, newSheetJob } from './new-sheet';

/** All that one click writes. */
export interface WriteSet {
  readonly cells: readonly CellWrite[];
  readonly sheets: readonly SheetToAdd[];
  readonly records: RecordWork;
  /** Null: marks stay as they are. */
  readonly marks: MarkWork | null;
  /** Sheets of ours to take away again: last, as nothing brings them back. */
  readonly drop: readonly SheetRef[];
}

export function isNothing({ cells, sheets, records, marks, drop }: WriteSet): boolean {
  const none = cells.length + sheets.length + records.remove.length + records.add.length + drop.length === 0;
  return none && (marks === null || marks.remove.length + marks.put.length === 0);
}

/** Sends it all in one go; gives the ids of the sheets that were added. */
export async function sendAll(context: Excel.RequestContext, set: WriteSet): Promise<AddedSheet[]> {
  const made: Excel.Worksheet[] = [];
  const jobs: Job[] = [
    ...cellJobs(set.cells),
    // A record may be of a new sheet's cell.
    ...set.sheets.map((sheet) => newSheetJob(sheet, (proxy) => made.push(proxy))),
    ...recordJobs(set.records),
    ...(set.marks === null ? [] : markJobs(set.marks)),
    ...set.drop.map((sheet) => dropJob(sheet.id)),
  ];
  if (jobs.length > 0) await send(context, jobs);
  return set.sheets.map((sheet, at) => addedSheet(made[at]?.id ?? '', sheet.name, sheet));
}

function dropJob(id: string): Job {
  return { bytes: 300, queue: (context) => context.workbook.worksheets.getItem(id).delete() };
}
