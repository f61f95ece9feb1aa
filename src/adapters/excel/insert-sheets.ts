import { HostError } from '../../app/host-error';
import type { SheetFile } from '../../app/open-workbook';
import { faultOf, hostError, structureProtected } from './host-faults';
import type { AddedSheet } from './journal';
import { readHead, type SheetHead } from './read/facts';
import type { Trips } from './round-trip';

/** All sheets of a file, put at the end, with what is in them: as long as that is so, 撤销 takes them away. */
export async function insertSheets(
  trips: Trips,
  file: SheetFile,
  /** Is to remember what was added, or may have been. */
  keep: (added: readonly AddedSheet[]) => void,
): Promise<readonly AddedSheet[]> {
  const before = await readHead(trips);
  if (before.structureProtected) throw structureProtected();
  let added: readonly SheetHead[];
  try {
    const ids = new Set(await insert(trips, base64Of(file.bytes)));
    added = (await readHead(trips)).sheets.filter((sheet) => ids.has(sheet.id));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    added = await whatCame(trips, file, before.sheets, error).catch((fault: unknown) => {
      if (fault instanceof HostError && fault.after === 'unclear') keep(file.sheets.map(unseen));
      throw fault;
    });
  }
  const shown = await showAndLook(trips, added);
  keep(shown);
  return shown;
}

/** Nobody has seen whether it came: with anything in it, it is left where it is. */
function unseen(name: string): AddedSheet {
  return { id: '', name, cells: [] };
}

function insert(trips: Trips, base64: string): Promise<readonly string[]> {
  return trips.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await context.sync();
    return ids.value;
  }, 'write');
}

/** After a failure: all of them came, or those that did are taken away. */
async function whatCame(
  trips: Trips,
  file: SheetFile,
  before: readonly SheetHead[],
  failure: HostError,
): Promise<readonly SheetHead[]> {
  const added = await orUnclear(failure, async () => ofFile(file, before, (await readHead(trips)).sheets));
  if (added.length === file.sheets.length) return added;
  if (added.length === 0) throw hostError(faultOf(failure), 'untouched');
  await orUnclear(failure, () => remove(trips, added));
  throw hostError(faultOf(failure), 'restored');
}

async function orUnclear<T>(failure: HostError, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError ? hostError(faultOf(failure), 'unclear') : error;
  }
}

/** Excel appends a number where a name is taken; another sheet that is new is the officer's. */
function ofFile(file: SheetFile, before: readonly SheetHead[], now: readonly SheetHead[]): SheetHead[] {
  const known = new Set(before.map((sheet) => sheet.id));
  return now.filter(
    ({ id, name }) => !known.has(id) && file.sheets.some((one) => name.replace(/ \(\d+\)$/, '') === one),
  );
}

function remove(trips: Trips, sheets: readonly SheetHead[]): Promise<void> {
  return trips.run(async (context) => {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  }, 'write');
}

/** They are there by now, whatever comes of this: a host that does not say what is in them leaves them to the officer. */
async function showAndLook(trips: Trips, added: readonly SheetHead[]): Promise<AddedSheet[]> {
  try {
    return await trips.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first] = added;
      if (first !== undefined) worksheets.getItem(first.id).activate();
      const asked = added.map(({ id, name }) => {
        const used = worksheets.getItem(id).getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,values').untrack();
        return { id, name, used };
      });
      await context.sync();
      return asked.map(({ id, name, used }) => ({ id, name, cells: used.isNullObject ? [] : cellsOf(used) }));
    }, 'show');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return added.map(({ id, name }) => ({ id, name, cells: [] }));
  }
}

function cellsOf({ rowIndex, columnIndex, values }: Excel.Range): AddedSheet['cells'] {
  return (values as AddedSheet['cells'][number]['value'][][]).flatMap((line, row) =>
    line.flatMap((value, col) =>
      value === '' ? [] : [{ row: rowIndex + row, col: columnIndex + col, value }],
    ),
  );
}

/** In parts: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PART = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}
