import type { Analysis } from '../../core/compute/types';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import { asRead } from './find-questions';
import type { LayoutQuestion } from './types';

/** How the columns of each visible form are read now, for an officer who wants to look at them or change them. */
export function columnsAsRead(snapshot: WorkbookSnapshot, analysis: Analysis): LayoutQuestion[] {
  return analysis.sheets.flatMap((reading) => {
    const sheet = snapshot.sheets.find((one) => one.name === reading.name);
    const question = sheet === undefined || reading.hidden ? null : asRead(sheet, reading);
    return question === null ? [] : [question];
  });
}
