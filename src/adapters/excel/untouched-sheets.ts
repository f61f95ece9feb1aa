import { HostError } from '../../app/host-error';
import type { AddedSheet, CellImage } from './journal';
import { imageOf } from './read/host-cell';
import type { Trips } from './round-trip';
import { sameContent } from './write/images';

/** "all": comments, notes, drawings and charts are looked for as well; a template brings its own. */
type Extent = 'cells' | 'all';

/** Those of the sheets that hold just what we put there. */
export async function untouchedOf<T extends AddedSheet>(
  trips: Trips,
  sheets: readonly T[],
  extent: Extent,
): Promise<T[]> {
  if (sheets.length === 0) return [];
  const withNotes = trips.supports('1.18');
  return trips.run(async (context) => {
    const asked = sheets.map((sheet) => {
      const proxy = context.workbook.worksheets.getItem(sheet.id);
      const used = proxy.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,values,formulas').untrack();
      return { sheet, used, attached: extent === 'all' ? attachedTo(proxy, withNotes) : [] };
    });
    await context.sync();
    return asked
      .filter(({ attached }) => attached.every((count) => count.value === 0))
      .filter(({ sheet, used }) => holdsOnlyOurs(sheet, used))
      .map(({ sheet }) => sheet);
  });
}

/** A host that does not say what is in them is no reason to complain: they are left as they are. */
export async function untouchedOrNone<T extends AddedSheet>(
  trips: Trips,
  sheets: readonly T[],
  extent: Extent,
): Promise<T[]> {
  try {
    return await untouchedOf(trips, sheets, extent);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** Notes can be counted from 1.18 on; a client served from a closed network may be older than its Excel. */
type MaybeNoted = Omit<Excel.Worksheet, 'notes'> & { readonly notes?: Excel.NoteCollection };

function attachedTo(proxy: MaybeNoted, withNotes: boolean): OfficeExtension.ClientResult<number>[] {
  const counts = [proxy.comments.getCount(), proxy.shapes.getCount(), proxy.charts.getCount()];
  const notes = withNotes ? proxy.notes?.getCount() : undefined;
  return notes === undefined ? counts : [...counts, notes];
}

function holdsOnlyOurs({ cells }: AddedSheet, used: Excel.Range): boolean {
  if (used.isNullObject) return cells.length === 0;
  const ours = new Map(cells.map(({ row, col, value }) => [`${row} ${col}`, value]));
  const values: readonly (readonly unknown[])[] = used.values;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  return values.every((line, at) =>
    line.every((value, across) => {
      const put = ours.get(`${used.rowIndex + at} ${used.columnIndex + across}`) ?? '';
      const now = imageOf(value, formulas[at]?.[across], 'General');
      return sameContent(now, plain(put));
    }),
  );
}

function plain(value: CellImage['value']): CellImage {
  return { value, formula: null, format: 'General' };
}
