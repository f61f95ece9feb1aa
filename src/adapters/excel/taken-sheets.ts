import { HostError } from '../../app/host-error';
import { faultOf, hostError } from './host-faults';
import type { AddedSheet, CellImage } from './journal';
import { readHead } from './read/facts';
import { imageOf } from './read/host-cell';
import type { Trips } from './round-trip';
import { sameContent } from './write/images';

/** Takes away sheets that we added, if they hold just what we put there. Gives the names of those left. */
export async function takeAway(trips: Trips, sheets: readonly AddedSheet[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const untouched = await untouchedOrNone(trips, sheets);
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

/** A host that does not say what is in them is no reason to complain: the cells are back, the sheets are left. */
async function untouchedOrNone(trips: Trips, sheets: readonly AddedSheet[]): Promise<AddedSheet[]> {
  try {
    return await untouchedOf(trips, sheets);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

async function untouchedOf(trips: Trips, sheets: readonly AddedSheet[]): Promise<AddedSheet[]> {
  return trips.run(async (context) => {
    const asked = sheets.map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,values,formulas').untrack();
      return { sheet, used };
    });
    await context.sync();
    return asked.filter(({ sheet, used }) => holdsOnlyOurs(sheet, used)).map(({ sheet }) => sheet);
  });
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
