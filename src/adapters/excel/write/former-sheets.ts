import type { Plan } from '../../../core/planning/types';
import { freeSheetName } from '../../cell-rules/sheet-name';
import type { BookHead, SheetHead } from '../read/facts';
import type { Trips } from '../round-trip';

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
 * The sheets a plan may replace, by their names. What nobody but their maker can bring back stays: a sheet
 * with comments, notes, drawings or charts is left, as is a protected or a hidden one.
 */
export async function formerSheets(
  trips: Trips,
  { newSheets }: Plan,
  { sheets }: BookHead,
): Promise<ReadonlyMap<string, FormerSheet>> {
  const wanted = new Set(newSheets.map((sheet) => sheet.replaces));
  const candidates = sheets.filter((one) => wanted.has(one.name) && !one.protected && !one.hidden);
  const bare = candidates.length === 0 ? [] : await bareOf(trips, candidates);
  const taken = sheets.map((sheet) => sheet.name);
  return new Map(
    bare.map((sheet): [string, FormerSheet] => {
      const interim = freeSheetName(sheet.name, taken);
      taken.push(interim);
      return [sheet.name, { id: sheet.id, name: sheet.name, position: sheets.indexOf(sheet), interim }];
    }),
  );
}

/** Notes can be counted from 1.18 on; a client served from a closed network may be older than its Excel. */
type MaybeNoted = Omit<Excel.Worksheet, 'notes'> & { readonly notes?: Excel.NoteCollection };

function bareOf(trips: Trips, sheets: readonly SheetHead[]): Promise<SheetHead[]> {
  const withNotes = trips.supports('1.18');
  return trips.run(async (context) => {
    const asked = sheets.map((sheet) => {
      const proxy: MaybeNoted = context.workbook.worksheets.getItem(sheet.id);
      const counts = [proxy.comments.getCount(), proxy.shapes.getCount(), proxy.charts.getCount()];
      const notes = withNotes ? proxy.notes?.getCount() : undefined;
      return { sheet, counts: notes === undefined ? counts : [...counts, notes] };
    });
    await context.sync();
    return asked.filter(({ counts }) => counts.every((count) => count.value === 0)).map(({ sheet }) => sheet);
  });
}
