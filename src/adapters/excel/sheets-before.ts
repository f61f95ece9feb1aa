import type { SheetContent } from '../../core/planning/types';
import type { AddedSheet } from './journal';
import type { BookHead } from './read/facts';
import type { Trips } from './round-trip';
import { untouchedOf } from './untouched-sheets';
import { sheetNow } from './whereabouts';
import { standIns } from './write/former-sheets';
import type { SheetToAdd } from './write/new-sheet';
import { sheetCells } from './write/sheet-cells';

/** What taking back a click means for the sheets it wrote. */
export interface SheetsBefore {
  /** Added where none stood before. */
  readonly added: readonly AddedSheet[];
  /** Former sheets to make again, in the place of those that took theirs. */
  readonly again: readonly SheetToAdd[];
  /** Former sheets that stand there already: an earlier try may have ended without an answer. */
  readonly standing: readonly string[];
  /** With something of the officer's in them, or not to be replaced: they stay as they are. */
  readonly left: readonly string[];
}

type Replacing = AddedSheet & { readonly former: SheetContent };

/** Asked before anything is written: a host that does not say leaves all as it is, to be tried again. */
export async function sheetsBefore(
  trips: Trips,
  sheets: readonly AddedSheet[],
  head: BookHead,
): Promise<SheetsBefore> {
  const present = presentSheets(sheets, head);
  const replacing = present.filter(isReplacing);
  const untouched = await untouchedOf(trips, replaceable(replacing, head), 'all');
  const others = replacing.filter((sheet) => !untouched.includes(sheet));
  const formers = others.map((sheet) => ({ ...sheet, cells: sheetCells(sheet.former) }));
  const standing = (await untouchedOf(trips, formers, 'cells')).map((sheet) => sheet.name);
  const places = standIns(untouched, head.sheets);
  return {
    added: present.filter((sheet) => !isReplacing(sheet)),
    again: untouched.flatMap(({ name, former: sheet }, at) => {
      const former = places[at];
      return former === undefined ? [] : [{ name, sheet, former }];
    }),
    standing,
    left: others.map((sheet) => sheet.name).filter((name) => !standing.includes(name)),
  };
}

function isReplacing(sheet: AddedSheet): sheet is Replacing {
  return sheet.former !== undefined;
}

function replaceable(sheets: readonly Replacing[], head: BookHead): Replacing[] {
  if (head.structureProtected) return [];
  const open = head.sheets.filter((one) => !one.protected && !one.hidden);
  return sheets.filter(({ id }) => open.some((one) => one.id === id));
}

function presentSheets(sheets: readonly AddedSheet[], head: BookHead): AddedSheet[] {
  return sheets.flatMap((sheet) => {
    const now = sheetNow(sheet, head.sheets);
    return now === null ? [] : [{ ...sheet, id: now.id, name: now.name }];
  });
}
