import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { Area } from '../../core/grid/cell';
import { useLaidOut } from '../use-laid-out';
import { DrawnRows, wantedRows, windowAt, type Window } from './drawn-rows';
import type { SheetModel } from './sheet-model';
import { HEADER_HEIGHT, HEADER_WIDTH } from './sheet-row';

/** Before the page is laid out. */
const SOME_HEIGHT = 900;
/** Frozen panes higher than this would leave nothing to scroll in. */
const MOST_FROZEN = 600;

export interface GridWindow {
  readonly drawn: DrawnRows;
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly onScroll: () => void;
  /** Scrolls as little as it takes to have it in sight. */
  readonly reveal: (area: Area) => void;
  /** How many rows are in sight at once. */
  readonly page: () => number;
}

/** Which rows of the sheet are in the page, as it is scrolled. */
export function useWindow(
  model: SheetModel,
  scroller: RefObject<HTMLDivElement | null>,
  active: number,
): GridWindow {
  const [kept, setKept] = useState<Window | null>(null);
  const frozenRows =
    model.rows.start(model.source.look.frozenRows) > MOST_FROZEN ? 0 : model.source.look.frozenRows;
  const frozenCols =
    model.cols.start(model.source.look.frozenCols) > MOST_FROZEN ? 0 : model.source.look.frozenCols;
  const onScroll = useCallback(() => {
    const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 };
    setKept((last) => windowAt(model.rows, scrollTop, clientHeight || SOME_HEIGHT, last));
  }, [model, scroller]);
  useLaidOut(scroller, onScroll);
  const { from, to } = windowAt(model.rows, 0, SOME_HEIGHT, kept);
  const shown = kept ?? { from, to };
  const pinned = isInside(model, shown, active) ? -1 : active;
  const drawn = useMemo(
    () =>
      new DrawnRows(
        model.rows,
        wantedRows(model.rows, { from: shown.from, to: shown.to }, frozenRows, pinned),
      ),
    [model, shown.from, shown.to, frozenRows, pinned],
  );
  const reveal = useCallback(
    (area: Area) => revealIn(scroller.current, model, area, { frozenRows, frozenCols }),
    [scroller, model, frozenRows, frozenCols],
  );
  const page = useCallback(
    () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? SOME_HEIGHT) / 24) - 2),
    [scroller],
  );
  return { drawn, frozenRows, frozenCols, onScroll, reveal, page };
}

function isInside({ rows }: SheetModel, { from, to }: Window, row: number): boolean {
  const at = rows.before(row);
  return at >= from && at <= to;
}

interface FrozenPanes {
  readonly frozenRows: number;
  readonly frozenCols: number;
}

function revealIn(box: HTMLElement | null, model: SheetModel, area: Area, frozen: FrozenPanes): void {
  if (box === null) return;
  if (area.top >= frozen.frozenRows)
    box.scrollTop = scrolledTo(
      box.scrollTop,
      box.clientHeight - HEADER_HEIGHT,
      model.rows.start(frozen.frozenRows),
      [model.rows.start(area.top), model.rows.start(area.bottom + 1)],
    );
  if (area.left >= frozen.frozenCols)
    box.scrollLeft = scrolledTo(
      box.scrollLeft,
      box.clientWidth - HEADER_WIDTH,
      model.cols.start(frozen.frozenCols),
      [model.cols.start(area.left), model.cols.start(area.right + 1)],
    );
}

/** What is longer than the room is shown from its beginning. */
function scrolledTo(
  now: number,
  room: number,
  frozen: number,
  [start, end]: readonly [start: number, end: number],
): number {
  if (start < now + frozen || end - start > room - frozen) return Math.max(0, start - frozen);
  return end > now + room ? end - room : now;
}
