import { areaAddress } from '../../../core/grid/address';
import type { CellChange, HostValue } from '../journal';
import { cellRefKey, runsOf } from './look-at-cells';
import type { Job } from './jobs';

/** A change, and what is to be typed for it. */
export interface CellWrite {
  readonly change: CellChange;
  readonly input: HostValue;
}

/** Cells that follow each other in a column are written together, formats before values. */
export function cellJobs(writes: readonly CellWrite[]): Job[] {
  const byPlace = new Map(writes.map((write) => [cellRefKey(refOf(write)), write]));
  return runsOf(writes.map(refOf), 0).map(({ sheet, area }) => {
    const run: CellWrite[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const write = byPlace.get(cellRefKey({ sheet, row, col: area.left }));
      if (write !== undefined) run.push(write);
    }
    return cellJob(sheet, areaAddress(area), run);
  });
}

function refOf({ change }: CellWrite) {
  return { sheet: change.sheet.id, row: change.row, col: change.col };
}

function cellJob(sheet: string, address: string, run: readonly CellWrite[]): Job {
  const formats = run.map(({ change }) => [change.to.format]);
  const inputs = run.map(({ input }) => [input]);
  const isFormatted = run.some(({ change }) => change.to.format !== change.from.format);
  const isFormula = run.some(({ change }) => change.to.formula !== null);
  return {
    bytes: 700 + 3 * JSON.stringify(isFormatted ? [inputs, formats] : inputs).length,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      if (isFormatted) range.numberFormat = formats;
      // The officer's own formulas, put back; nothing else that begins with "=" comes here without its apostrophe.
      if (isFormula) range.formulas = inputs;
      else range.values = inputs;
      range.untrack();
    },
  };
}
