import { areaAddress } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import type { Trips } from '../round-trip';
import { areaOfRange, cellCount } from './area-list';
import type { SheetFacts } from './facts';

/** Beyond this, most of a used range is emptiness around a cell gone astray: only where something stands is read. */
const LARGE = 500_000;

export function isScattered(sheet: Pick<SheetFacts, 'used'>): boolean {
  return sheet.used !== null && cellCount(sheet.used) > LARGE;
}

/** Where cells of large sheets hold something: each is looked through in tiles, all of them in one request. */
export async function readScattered(
  trips: Trips,
  sheets: readonly SheetFacts[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (sheets.length === 0) return new Map();
  return trips.run(async (context) => {
    const asked = sheets.map(({ id, used }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const tiles = used === null ? [] : tilesOf(used).map((tile) => sheet.getRange(areaAddress(tile)));
      const found = tiles.map((tile) => tile.getUsedRangeOrNullObject(true));
      for (const range of found) range.load('rowIndex,columnIndex,rowCount,columnCount').untrack();
      for (const tile of tiles) tile.untrack();
      return { id, found };
    });
    await context.sync();
    return new Map(
      asked.map(({ id, found }) => [id, found.filter((range) => !range.isNullObject).map(areaOfRange)]),
    );
  });
}

const TILE_ROWS = 2000;
const TILE_COLS = 256;
const MOST_TILES = 1000;

function tilesOf(used: Area): Area[] {
  const across = Math.ceil((used.right - used.left + 1) / TILE_COLS);
  const height = Math.max(
    TILE_ROWS,
    Math.ceil((used.bottom - used.top + 1) / Math.floor(MOST_TILES / across)),
  );
  const tiles: Area[] = [];
  for (let top = used.top; top <= used.bottom; top += height)
    for (let left = used.left; left <= used.right; left += TILE_COLS)
      tiles.push({
        top,
        left,
        bottom: Math.min(used.bottom, top + height - 1),
        right: Math.min(used.right, left + TILE_COLS - 1),
      });
  return tiles;
}
