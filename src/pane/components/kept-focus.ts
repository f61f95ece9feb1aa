import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { usePaneState } from '../pane-context';
import type { View } from '../state/pane-state';
import { FocusPlace } from './focus-place';

/** Where somebody was in a view when they left it. */
interface Left {
  place: FocusPlace | null;
  scroll: number;
}

/**
 * What had the focus may go away with its view, its card or its work: the keyboard then goes on in the pane, not
 * nowhere, and whoever comes back to a view finds it as they left it.
 */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const view = usePaneState((state) => state.view);
  const left = useRef(new Map<View, Left>());
  const current = useRef<Left>({ place: null, scroll: 0 });
  // Ahead of the effects of the view itself, which takes the focus to its heading.
  useLayoutEffect(() => {
    current.current = left.current.get(view) ?? { place: null, scroll: 0 };
    left.current.set(view, current.current);
  }, [view]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && frame.current !== null && document.activeElement === document.body)
      goBack(frame.current, current.current);
    first.current = false;
  }, [view]);
  useEffect(() => (frame.current === null ? undefined : keepFocus(frame.current, current)), []);
  return frame;
}

function goBack(frame: HTMLElement, { place, scroll }: Left): void {
  const target = place?.find(frame) ?? null;
  if (target === null) {
    frame.focus();
    return;
  }
  const around = scrollerOf(frame);
  if (around !== null) around.scrollTop = scroll;
  target.focus();
}

function keepFocus(frame: HTMLElement, current: RefObject<Left>): () => void {
  let last: HTMLElement | null = null;
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement ? target : null;
    current.current.place = last === null ? null : new FocusPlace(frame, last);
  };
  const scrolled = (): void => {
    current.current.scroll = scrollerOf(frame)?.scrollTop ?? 0;
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    // Whoever types in the sheet meanwhile stays there.
    if (document.hasFocus()) goOn(frame, current.current.place);
  });
  frame.addEventListener('focusin', remember);
  document.addEventListener('scroll', scrolled, true);
  observer.observe(frame, { childList: true, subtree: true });
  return () => {
    frame.removeEventListener('focusin', remember);
    document.removeEventListener('scroll', scrolled, true);
    observer.disconnect();
  };
}

/** In Excel the page itself is scrolled, in the workbench what the pane stands in. */
function scrollerOf(frame: HTMLElement): Element | null {
  for (let around = frame.parentElement; around !== null; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return document.scrollingElement ?? null;
}

/** At the card that took the place, at the top of the view, or in the pane at least. */
function goOn(frame: HTMLElement, place: FocusPlace | null): void {
  const target = place?.next(frame) ?? frame.querySelector<HTMLElement>('h2[tabindex]');
  if (target === null) frame.focus({ preventScroll: true });
  else target.focus();
}
