import { useEffect, useRef, type RefObject } from 'react';
import { usePaneState } from '../pane-context';

/** A card of the list can be gone to by the program: the keyboard goes on there when a card before it is dealt with. */
export const CARD = { 'data-card': '', tabIndex: -1 } as const;

const CARDS = '[data-card]';

/** What had the focus may go away with its view, its card or its work: the keyboard then goes on in the pane, not nowhere. */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const view = usePaneState((state) => state.view);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && document.activeElement === document.body) frame.current?.focus();
    first.current = false;
  }, [view]);
  useEffect(() => (frame.current === null ? undefined : keepFocus(frame.current)), []);
  return frame;
}

function keepFocus(frame: HTMLElement): () => void {
  let last: Element | null = null;
  let card = -1;
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
    const around = last?.closest(CARDS) ?? null;
    card = around === null ? -1 : [...frame.querySelectorAll(CARDS)].indexOf(around);
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    // Whoever types in the sheet meanwhile stays there.
    if (document.hasFocus()) goOn(frame, card);
  });
  frame.addEventListener('focusin', remember);
  observer.observe(frame, { childList: true, subtree: true });
  return () => {
    frame.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** At the card that took the place, at the top of the view, or in the pane at least. */
function goOn(frame: HTMLElement, card: number): void {
  const cards = [...frame.querySelectorAll<HTMLElement>(CARDS)];
  const next = card < 0 ? undefined : (cards[card] ?? cards.at(-1));
  const target = next ?? frame.querySelector<HTMLElement>('h2[tabindex]');
  if (target === null) frame.focus({ preventScroll: true });
  else target.focus();
}
