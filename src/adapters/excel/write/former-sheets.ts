import type { Plan } from '../../../core/planning/types';
import { freeSheetName } from '../../cell-rules/sheet-name';
import type { BookHead } from '../read/facts';
import type { Trips } from '../round-trip';
import { untouchedOf } from '../untouched-sheets';
import { sheetCells } from './sheet-cells';

/** A sheet of ours that another takes the place of. */
export interface FormerSheet {
  readonly id: string;
  readonly name: string;
  /** Among all sheets of the workbook. */
  readonly position: number;
  /** What the new sheet is called until this one is gone. */
  readonly interim: string;
}

/**
 * The sheets a plan may replace, by their names. What 撤销 could not bring back stays: a sheet that holds
 * anything besides what the plan knows of it, as is one that is protected or hidden.
 */
export async function formerSheets(
  trips: Trips,
  { newSheets }: Plan,
  { sheets }: BookHead,
): Promise<ReadonlyMap<string, FormerSheet>> {
  const candidates = newSheets.flatMap(({ replaces, former }) => {
    const head = sheets.find((one) => one.name === replaces && !one.protected && !one.hidden);
    return head === undefined || former === undefined ? [] : [{ ...head, cells: sheetCells(former) }];
  });
  const untouched = await untouchedOf(trips, candidates, 'all');
  return new Map(standIns(untouched, sheets).map((former): [string, FormerSheet] => [former.name, former]));
}

/** Sheets that others are to stand in for, each with a name that is free until it has gone. */
export function standIns(
  sheets: readonly { readonly id: string; readonly name: string }[],
  heads: BookHead['sheets'],
): FormerSheet[] {
  const taken = heads.map((head) => head.name);
  return sheets.map(({ id, name }) => {
    const interim = freeSheetName(name, taken);
    taken.push(interim);
    return { id, name, position: heads.findIndex((head) => head.id === id), interim };
  });
}
