import { areaAddress } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import { hostError } from '../host-faults';
import type { Trips } from '../round-trip';
import { areaOfRange } from './area-list';
import type { SheetHead } from './facts';

/** A band of so few cells cannot hold as many merged areas as Excel fails at. */
const BAND_CELLS = 1000;
const MOST_BANDS = 4000;

/** Merged areas of sheets that hold very many, or that Excel names badly: in bands of rows, each area by its own size. */
export async function readManyMerges(trips: Trips, heads: readonly SheetHead[]): Promise<Area[][]> {
  const sizes = await trips.run(async (context) => {
    const ranges = heads.map((head) => context.workbook.worksheets.getItem(head.id).getUsedRange(false));
    for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount').untrack();
    await context.sync();
    return ranges.map(areaOfRange);
  });
  const bands = sizes.flatMap((size, sheet) => bandsOf(size).map((band) => ({ sheet, band })));
  if (bands.length > MOST_BANDS) throw hostError({ code: 'too-large', technical: `${bands.length} bands` });
  const found = await trips.run(async (context) => {
    const asked = bands.map(({ sheet, band }) => {
      const id = heads[sheet]?.id ?? '';
      const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(band));
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      merged.untrack();
      range.untrack();
      return { sheet, merged };
    });
    await context.sync();
    return asked.map(({ sheet, merged }) => ({
      sheet,
      areas: merged.isNullObject ? [] : merged.areas.items.map(areaOfRange),
    }));
  });
  return heads.map((_, sheet) =>
    distinct(found.filter((one) => one.sheet === sheet).flatMap((one) => one.areas)),
  );
}

function bandsOf(size: Area): Area[] {
  const height = Math.max(1, Math.floor(BAND_CELLS / (size.right - size.left + 1)));
  const count = Math.ceil((size.bottom - size.top + 1) / height);
  if (count > MOST_BANDS) throw hostError({ code: 'too-large', technical: `${count} bands` });
  return Array.from({ length: count }, (_, at) => {
    const top = size.top + at * height;
    return { ...size, top, bottom: Math.min(size.bottom, top + height - 1) };
  });
}

/** An area that lies over several bands is told of in each. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}
