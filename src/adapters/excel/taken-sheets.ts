import { HostError } from '../../app/host-error';
import { faultOf, hostError } from './host-faults';
import type { AddedSheet } from './journal';
import { readHead } from './read/facts';
import type { Trips } from './round-trip';
import { untouchedOrNone } from './untouched-sheets';

/** Takes away sheets that we added, if they hold just what we put there. Gives the names of those left. */
export async function takeAway(trips: Trips, sheets: readonly AddedSheet[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const untouched = await untouchedOrNone(trips, sheets, 'cells');
  if (untouched.length === 0) return sheets.map((sheet) => sheet.name);
  try {
    await trips.run(async (context) => {
      for (const { id } of untouched) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    }, 'write');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return stillThere(trips, sheets, error);
  }
  const gone = new Set(untouched.map((sheet) => sheet.id));
  return sheets.filter((sheet) => !gone.has(sheet.id)).map((sheet) => sheet.name);
}

/** Which of them a failed request has left; a host that no longer answers may yet take them away. */
async function stillThere(
  trips: Trips,
  sheets: readonly AddedSheet[],
  failure: HostError,
): Promise<string[]> {
  try {
    const { sheets: heads } = await readHead(trips);
    const present = new Set(heads.map((head) => head.id));
    return sheets.filter((sheet) => present.has(sheet.id)).map((sheet) => sheet.name);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw hostError(faultOf(failure), 'unclear');
  }
}
