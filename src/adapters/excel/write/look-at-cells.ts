import { areaAddress } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import type { CellImage } from '../journal';
import { type BookHead, loadHead } from '../read/facts';
import { imageOf } from '../read/host-cell';
import { type Piece, batchesOf } from '../read/pieces';
import { eachInPace, restAfter } from '../read/pace';
import type { Trips } from '../round-trip';

/** A cell by the id of its sheet, which a rename does not change. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export function cellRefKey({ sheet, row, col }: CellRef): string {
  return `${sheet} ${row} ${col}`;
}

export interface Look {
  readonly head: BookHead;
  /** By `cellRefKey`. */
  readonly cells: ReadonlyMap<string, CellImage>;
}

/** What stands in some cells now, with the list of sheets and of our names: one request, but for thousands of cells. */
export async function lookAtCells(trips: Trips, cells: readonly CellRef[]): Promise<Look> {
  const batches = batchesOf(
    runsOf(cells).map(({ sheet, area }): Piece => ({ sheet, area, withFormulas: true })),
    60_000,
  );
  const [first = [], ...more] = batches;
  const images = new Map<string, CellImage>();
  const head = await trips.run(async (context) => {
    const loaded = loadHead(context);
    await lookInto(context, first, images);
    return loaded.done();
  });
  for (const batch of more) await trips.run((context) => lookInto(context, batch, images));
  return { head, cells: images };
}

async function lookInto(
  context: Excel.RequestContext,
  batch: readonly Piece[],
  images: Map<string, CellImage>,
): Promise<void> {
  const asked: ReturnType<typeof ask>[] = [];
  await eachInPace(batch, (piece) => asked.push(ask(context, piece)));
  await context.sync();
  await restAfter(asked.length);
  for (const one of asked) collect(one, images);
}

function ask(context: Excel.RequestContext, { sheet, area }: Piece) {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  range.load('values,formulas,numberFormat').untrack();
  return { sheet, area, range };
}

function collect({ sheet, area, range }: ReturnType<typeof ask>, images: Map<string, CellImage>): void {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const values: readonly (readonly unknown[])[] = range.values;
  for (const [at, line] of values.entries())
    for (const [across, value] of line.entries())
      images.set(
        cellRefKey({ sheet, row: area.top + at, col: area.left + across }),
        imageOf(value, formulas[at]?.[across], formats[at]?.[across]),
      );
}

/** Rows between two cells of a column that are cheaper to read along than to leave out. */
const GAP = 6;

export interface CellRun {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells of one column that follow each other go into one range. */
export function runsOf(cells: readonly CellRef[], gap = GAP): CellRun[] {
  const ordered = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.col - b.col || a.row - b.row,
  );
  const runs: CellRun[] = [];
  for (const { sheet, row, col } of ordered) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.area.left === col && row <= last.area.bottom + 1 + gap)
      runs[runs.length - 1] = { sheet, area: { ...last.area, bottom: Math.max(row, last.area.bottom) } };
    else runs.push({ sheet, area: { top: row, left: col, bottom: row, right: col } });
  }
  return runs;
}
