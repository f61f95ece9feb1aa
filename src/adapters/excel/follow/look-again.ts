import type { Area, SheetSnapshot } from '../../../core/grid/cell';
import { areaOfRange, cellCount } from '../read/area-list';
import { readCells, type CellsAsked, type SheetCells } from '../read/cells';
import { loadHead, recordsIn, type BookHead, type SheetHead } from '../read/facts';
import type { Trips } from '../round-trip';
import type { Changes } from './change-log';
import { looksElsewhere, type KnownBook, type KnownSheet } from './known-book';
import { shiftAreas } from './shift-areas';

/** About four megabytes: what is more is for a click to read, not for the background. */
const MOST_CELLS = 100_000;

/** The workbook as it stands now: two round trips, the cells of changed sheets, and no merged areas. */
export async function lookAgain(trips: Trips, known: KnownBook, changes: Changes): Promise<KnownBook> {
  const ids = new Set([...changes.keys(), ...known.sheets.filter(looksElsewhere).map((sheet) => sheet.id)]);
  const { head, sizes } = await readSizes(trips, [...ids]);
  // A sheet nobody told of: copied, or brought back by undoing.
  const unheard = head.sheets.map(({ id }) => id).filter((id) => !ids.has(id) && !isKnown(known, id));
  const more = unheard.length === 0 ? sizes : [...sizes, ...(await readSizes(trips, unheard)).sizes];
  const fitting = withinLimit(more);
  const { sheets: cells } = await readCells(trips, fitting);
  return merged({ known, changes, head, cells, left: more.filter((size) => !fitting.includes(size)) });
}

function isKnown(known: KnownBook, id: string): boolean {
  return known.sheets.some((sheet) => sheet.id === id);
}

/** The list of sheets, and how far the ones asked for reach; those that are gone are left out. */
function readSizes(
  trips: Trips,
  ids: readonly string[],
): Promise<{ head: BookHead; sizes: readonly CellsAsked[] }> {
  return trips.run(async (context) => {
    const loaded = loadHead(context);
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      used.untrack();
      return { id, sheet, used };
    });
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    return { head: loaded.done(), sizes: there.map(({ id, used }) => sizeOf(id, used)) };
  });
}

function sizeOf(id: string, used: Excel.Range): CellsAsked {
  const empty = used.isNullObject;
  return {
    id,
    areas: empty ? [] : [areaOfRange(used)],
    // Whether there are any is not asked: of one sheet, the formulas may as well come along.
    hasFormulas: true,
    rowsHidden: empty ? false : used.rowHidden,
    colsHidden: empty ? false : used.columnHidden,
  };
}

function withinLimit(sizes: readonly CellsAsked[]): CellsAsked[] {
  let room = MOST_CELLS;
  return sizes.filter((size) => {
    const cells = size.areas.reduce((sum, area) => sum + cellCount(area), 0);
    if (cells > room) return false;
    room -= cells;
    return true;
  });
}

interface Parts {
  readonly known: KnownBook;
  readonly changes: Changes;
  readonly head: BookHead;
  readonly cells: ReadonlyMap<string, SheetCells>;
  /** Too large to be read in the background. */
  readonly left: readonly CellsAsked[];
}

function merged({ known, changes, head, cells, left }: Parts): KnownBook {
  const earlier = new Map(known.sheets.map((sheet) => [sheet.id, sheet.snapshot]));
  const unread = new Set(left.map((size) => size.id));
  const sheets = head.sheets.map((sheet): KnownSheet => {
    const before = earlier.get(sheet.id);
    const shifts = changes.get(sheet.id)?.shifts ?? [];
    const merges = shiftAreas(before?.merges ?? [], shifts);
    return { id: sheet.id, snapshot: sightOf(sheet, before, cells.get(sheet.id), merges) };
  });
  const isStale = ({ id }: SheetHead): boolean =>
    known.stale.includes(id) || changes.get(id)?.stale === true || unread.has(id) || !earlier.has(id);
  const written = recordsIn(head.names, head.sheets).map(({ sheet, row, col, value }) => ({
    sheet,
    row,
    col,
    value,
  }));
  return {
    sheets,
    written,
    stale: head.sheets.filter(isStale).map((sheet) => sheet.id),
    reading: known.reading,
  };
}

function sightOf(
  { name, hidden, protected: locked }: SheetHead,
  before: SheetSnapshot | undefined,
  cells: SheetCells | undefined,
  merges: readonly Area[],
): SheetSnapshot {
  const { rows, hiddenRows, hiddenCols } = cells ?? before ?? NOTHING;
  return { name, hidden, protected: locked, rows, merges, hiddenRows, hiddenCols };
}

const NOTHING: SheetCells = { rows: [], hiddenRows: [], hiddenCols: [] };
