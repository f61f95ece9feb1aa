import type { LeftCell, UndoReport } from '../../app/open-workbook';
import { cellPlace } from '../../core/grid/address';
import { hostError } from './host-faults';
import type { CellChange, CellImage, Click } from './journal';
import { type BookHead, type SheetHead, readHead, recordsIn } from './read/facts';
import { recordWork, type WantedRecord } from './records';
import type { Trips } from './round-trip';
import { sheetsBefore } from './sheets-before';
import { takeAway } from './taken-sheets';
import { placeOf, Whereabouts, type Found } from './whereabouts';
import { carryOut } from './write/carry-out';
import type { CellWrite } from './write/cell-jobs';
import { hostInputOf } from './write/host-input';
import { sameContent, typedOf } from './write/images';
import { type Look, cellRefKey, lookAtCells } from './write/look-at-cells';

export interface Undone {
  readonly report: UndoReport;
  /** What was written to put things back. */
  readonly changes: readonly CellChange[];
}

/** Puts back what a click changed, but for what the officer has changed since. */
export async function undoClick(trips: Trips, click: Click): Promise<Undone> {
  const head = await readHead(trips);
  const whereabouts = new Whereabouts(click, head);
  const found = click.cells.map((change) => whereabouts.of(change));
  const there = found.filter((one) => one !== null);
  const look = await lookAtCells(
    trips,
    there.map(({ at }) => ({ sheet: at.id, row: at.row, col: at.col })),
  );
  const judged = there.map((one) => ({ ...one, now: imageAt(look, one) }));
  const toRestore = judged.filter(({ change, now }) => isOurs(change, now));
  refuseProtected(toRestore, look.head.sheets);
  const cells = toRestore.map(({ change, at, now }) => restoring(change, at, now));
  const records = recordWork(look.head.names, recordsBefore(click, look.head));
  const before = await sheetsBefore(trips, click.sheets, look.head);
  const nothingMore = (): Promise<void> => Promise.resolve();
  const sheets = before.again;
  const made = await carryOut(trips, { cells, sheets, records, marks: null, drop: [] }, nothingMore);
  const kept = await takeAway(trips, before.added);
  const takenSheets = before.added.map((sheet) => sheet.name).filter((name) => !kept.includes(name));
  const restoredSheets = [...before.standing, ...made.sheets.map((sheet) => sheet.name)];
  const lost = click.cells.filter((_, index) => found[index] === null);
  const changed = judged.filter(({ change, now }) => !isOurs(change, now) && !sameContent(now, change.from));
  return {
    report: {
      restored: toRestore.map(({ at: { sheet, row, col } }) => ({ sheet, row, col })),
      left: [...changed.map(left), ...lost.map((change) => ({ ...placeOf(change), found: '' }))],
      leftSheets: [...before.left, ...kept],
      ...(takenSheets.length === 0 ? {} : { takenSheets }),
      ...(restoredSheets.length === 0 ? {} : { restoredSheets }),
    },
    changes: cells.map((write) => write.change),
  };
}

/** Not yet touched by anyone since; a cell that already holds what it held before needs nothing. */
function isOurs({ from, to }: CellChange, now: CellImage): boolean {
  return sameContent(now, to) && !(sameContent(now, from) && now.format === from.format);
}

function imageAt(look: Look, { at }: Found): CellImage {
  const image = look.cells.get(cellRefKey({ sheet: at.id, row: at.row, col: at.col }));
  return image ?? { value: '', formula: null, format: 'General' };
}

function left({ at, now }: Found & { readonly now: CellImage }): LeftCell {
  return { sheet: at.sheet, row: at.row, col: at.col, found: typedOf(now) };
}

function restoring({ from, to }: CellChange, at: Found['at'], now: CellImage): CellWrite {
  // A format that the officer has chosen since stays.
  const back = { ...from, format: now.format === to.format ? from.format : now.format };
  const change = { sheet: { id: at.id, name: at.sheet }, row: at.row, col: at.col, from: now, to: back };
  return { change, input: hostInputOf(back) };
}

/** The records as they were before the click, as far as they still have a sheet. */
function recordsBefore(click: Click, head: BookHead): WantedRecord[] {
  const added = new Set(click.recordsAdded.map((record) => `${record.name}=${record.value}`));
  const kept = recordsIn(head.names, head.sheets).filter((one) => !added.has(`${one.name}=${one.value}`));
  const standing = new Set(kept.map(cellPlace));
  const known = new Set(head.sheets.map((sheet) => sheet.name));
  const back = click.recordsRemoved.filter(
    (record) => known.has(record.sheet) && !standing.has(cellPlace(record)),
  );
  return [...kept, ...back];
}

function refuseProtected(cells: readonly Found[], sheets: readonly SheetHead[]): void {
  const touched = new Set(cells.map(({ at }) => at.id));
  const locked = sheets.find((sheet) => sheet.protected && touched.has(sheet.id));
  if (locked === undefined) return;
  throw hostError({
    code: 'protected',
    what: {
      zh: `工作表“${locked.name}”受保护，不能恢复原来的内容。`,
      en: `Sheet "${locked.name}" is protected, so what stood there cannot be put back.`,
    },
  });
}
