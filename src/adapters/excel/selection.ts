import { HostError } from '../../app/host-error';
import type { Following } from '../../app/open-workbook';
import type { Place } from '../../core/grid/cell';
import { systemClock, type Clock } from './follow/clock';
import { removeHandlers, type Handlers } from './follow/handlers';
import type { Trips } from './round-trip';

/** The active cell: of a selection the one with the caret, of merged cells the first. */
export function selection(trips: Trips): Promise<Place | null> {
  return trips
    .run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load(['rowIndex', 'columnIndex']);
      cell.worksheet.load('name');
      cell.untrack();
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
    }, 'show')
    .catch(nothingSelected);
}

/** A chart or picture is selected, or a sheet of charts is shown: no cell, and nothing to complain of. */
function nothingSelected(error: unknown): null {
  if (error instanceof HostError && /^(InvalidSelection|ItemNotFound)\b/.test(error.technical)) return null;
  throw error;
}

/** An officer who holds the arrow key passes many cells: only where it comes to rest is asked about. */
const REST = 150;

/** Tells which cell the officer has gone to, until stopped. What cannot be asked just now is not told. */
export async function followSelection(
  trips: Trips,
  listener: (place: Place | null) => void,
  clock: Clock = systemClock,
): Promise<Following> {
  let callOff: (() => void) | null = null;
  let stopped = false;
  const ask = (): void => {
    selection(trips).then(
      (place) => {
        if (!stopped) listener(place);
      },
      () => undefined,
    );
  };
  const moved = (): Promise<void> => {
    callOff?.();
    callOff = clock.after(REST, ask);
    return Promise.resolve();
  };
  const handlers = await trips.run(async (context): Promise<Handlers> => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(moved), worksheets.onActivated.add(moved)];
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      stopped = true;
      callOff?.();
      await removeHandlers(trips, handlers);
    },
  };
}
