import { HostError } from '../../app/host-error';
import type { AddedSheet, CellImage } from './journal';
import { imageOf } from './read/host-cell';
import type { Trips } from './round-trip';
import { sameContent } from './write/images';

/** Takes away sheets that we added, if they hold just what we put there. Gives the names of those left. */
export async function takeAway(trips: Trips, sheets: readonly AddedSheet[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const untouched = await untouchedOf(trips, sheets);
  try {
    if (untouched.length > 0)
      await trips.run(async (context) => {
        for (const { id } of untouched) context.workbook.worksheets.getItem(id).delete();
        await context.sync();
      }, 'write');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return stillThere(trips, sheets);
  }
  const gone = new Set(untouched.map((sheet) => sheet.id));
  return sheets.filter((sheet) => !gone.has(sheet.id)).map((sheet) => sheet.name);
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

async function stillThere(trips: Trips, sheets: readonly AddedSheet[]): Promise<string[]> {
  const present = await trips.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return new Set(worksheets.items.map((sheet) => sheet.id));
  });
  return sheets.filter((sheet) => present.has(sheet.id)).map((sheet) => sheet.name);
}
