import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { DrawnRows, wantedRows, windowAt, type DrawnLine, type Window } from '../grid/drawn-rows';
import type { ListedFile } from './review-list';
import { RowHeights } from './row-heights';

/** Tables of no more lines are drawn whole. */
const WHOLE = 60;
/** Before the page is laid out. */
const SOME_HEIGHT = 900;

export interface RowWindow {
  /** What is in the page: the lines in sight and a few around them, between gaps of the height of the others. */
  readonly lines: readonly DrawnLine[];
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly onScroll: () => void;
  /** Whoever holds the keyboard's focus stays in the page, wherever it is scrolled to. */
  readonly hold: (at: number | null) => void;
  /** Brings a line into the page and gives it the focus. */
  readonly focus: (index: number) => void;
}

interface Held {
  readonly at: number;
  readonly isWanted: boolean;
}

/** Which lines of the table of many files are in the page: thousands would take it a second to draw. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  files: readonly ListedFile[],
): RowWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const [heights] = useState(() => new RowHeights());
  const [held, setHeld] = useState<Held | null>(null);
  const [kept, setKept] = useState<Window | null>(null);
  const onScroll = useCallback(() => {
    const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 };
    const track = heights.track(files);
    setKept((last) => windowAt(track, scrollTop, clientHeight || SOME_HEIGHT, last, WHOLE));
  }, [scroller, heights, files]);
  useLayoutEffect(onScroll, [onScroll]);
  const lines = useMemo(() => {
    // Measured anew with each window: what leaves it has been seen by then.
    const track = heights.track(files);
    const first = windowAt(track, 0, SOME_HEIGHT, null, WHOLE);
    const { from, to } = kept === null || kept.from >= files.length ? first : kept;
    const pinned = held === null ? -1 : files.findIndex(({ at }) => at === held.at);
    return new DrawnRows(track, wantedRows(track, { from, to }, 0, pinned)).lines;
  }, [heights, files, kept, held]);
  useLayoutEffect(() => {
    if (body.current === null) return;
    if (files.length > WHOLE) heights.measure(body.current);
    if (held?.isWanted === true)
      body.current.querySelector<HTMLElement>(`tr[data-at="${String(held.at)}"] button`)?.focus();
  });
  return {
    lines,
    body,
    onScroll,
    hold: useCallback((at) => setHeld(at === null ? null : { at, isWanted: false }), []),
    focus: (index) => {
      const line = files[Math.min(Math.max(index, 0), files.length - 1)];
      if (line !== undefined) setHeld({ at: line.at, isWanted: true });
    },
  };
}
