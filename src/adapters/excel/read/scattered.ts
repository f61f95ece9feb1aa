import type { Area } from '../../../core/grid/cell';
import { runOf } from '../../../core/grid/area';
import type { Trips } from '../round-trip';
import { cellCount, parseAreaList } from './area-list';
import type { SheetFacts } from './facts';

/** Beyond this, most of a used range is emptiness around a cell gone astray: only where something stands is read. */
const LARGE = 500_000;
/** Rows of emptiness that are cheaper to read than to go round. */
const GAP = 100;

export function isScattered(sheet: SheetFacts): boolean {
  return sheet.used !== null && cellCount(sheet.used) > LARGE;
}

/** Where cells hold something, in a few areas one below the other. Null: Excel does not say. */
export async function readScattered(
  trips: Trips,
  sheets: readonly SheetFacts[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (sheets.length === 0) return new Map();
  return trips.run(async (context) => {
    const asked = sheets.map(({ id }) => {
      const whole = context.workbook.worksheets.getItem(id).getUsedRange(false);
      const kinds = [Excel.SpecialCellType.constants, Excel.SpecialCellType.formulas].map((kind) =>
        whole.getSpecialCellsOrNullObject(kind),
      );
      for (const cells of kinds) cells.load('address,areaCount').untrack();
      whole.untrack();
      return { id, kinds };
    });
    await context.sync();
    return new Map(
      asked.flatMap(({ id, kinds }): [string, readonly Area[]][] => {
        const found = kinds.filter((cells) => !cells.isNullObject);
        const areas = found.map((cells) => parseAreaList(cells.address));
        const complete = found.every((cells, at) => cells.areaCount === areas[at]?.length);
        return complete ? [[id, clusters(areas.flat())]] : [];
      }),
    );
  });
}

/** Areas that are near each other, put together to rectangles. */
export function clusters(areas: readonly Area[]): Area[] {
  const groups: Area[][] = [];
  let bottom = -Infinity;
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    if (area.top > bottom + GAP) groups.push([]);
    groups.at(-1)?.push(area);
    bottom = Math.max(bottom, area.bottom);
  }
  return groups.map((group) => ({
    top: runOf(group.map((area) => area.top)).from,
    left: runOf(group.map((area) => area.left)).from,
    bottom: runOf(group.map((area) => area.bottom)).to,
    right: runOf(group.map((area) => area.right)).to,
  }));
}
