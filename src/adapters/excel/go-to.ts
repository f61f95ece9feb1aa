import { HostError } from '../../app/host-error';
import type { GoToOutcome } from '../../app/open-workbook';
import type { Place } from '../../core/grid/cell';
import type { Trips } from './round-trip';

/**
 * 定位: two round trips, as a hidden sheet must not be activated. It is not shown either: a bureau hides a
 * sheet for a reason, and showing it would be a change to the workbook.
 */
export async function goTo(trips: Trips, place: Place): Promise<GoToOutcome> {
  try {
    return await goOnce(trips, place);
  } catch (fault) {
    // The sheet was deleted or hidden between the two; asked again, Excel says which.
    if (!(fault instanceof HostError) || !/^(ItemNotFound|Invalid)/.test(fault.technical)) throw fault;
    return goOnce(trips, place);
  }
}

function goOnce(trips: Trips, place: Place): Promise<GoToOutcome> {
  return trips.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return 'sheet-gone';
    if (sheet.visibility !== Excel.SheetVisibility.visible) return 'sheet-hidden';
    sheet.activate();
    sheet.getCell(place.row, place.col).select();
    await context.sync();
    return 'shown';
  }, 'show');
}
