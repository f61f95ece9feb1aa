import type { Analysis } from '../../core/compute/types';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import { Grid } from '../../core/grid/grid';
import type { IndicatorColumn } from '../../core/layout/types';
import { rolesOf } from './find-questions';
import { headerChoices } from './header-choices';
import type { LayoutQuestion } from './types';

/** How the columns of each visible form are read now, for an officer who wants to look at them or change them. */
export function columnsAsRead(snapshot: WorkbookSnapshot, analysis: Analysis): LayoutQuestion[] {
  return analysis.sheets.flatMap((reading) => {
    const sheet = snapshot.sheets.find((one) => one.name === reading.name);
    const table = reading.tables.find((one) => one.kind === 'indicators');
    if (sheet === undefined || table?.kind !== 'indicators' || reading.hidden) return [];
    const columns = headerChoices(new Grid(sheet), table.area.top);
    const read = new Map(Object.entries(table.columns) as [IndicatorColumn, number][]);
    const roles = rolesOf(read, [], columns, true);
    return [{ sheet: sheet.name, headerRow: table.area.top, why: [], columns, roles }];
  });
}
