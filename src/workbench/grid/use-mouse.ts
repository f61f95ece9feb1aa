import { useCallback, useState, type MouseEvent } from 'react';
import { parseAddress } from '../../core/grid/address';
import { followLink } from './follow-link';
import { selectionAt, type Spot } from './selection';
import type { SheetGridProps } from './sheet-grid-props';

interface MouseHandlers {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** A click selects, with Shift or by drawing it selects more, twice it opens the cell; with Ctrl it follows a link. */
export function useMouse({ view, editing, askFocus }: SheetGridProps): MouseHandlers {
  const [drawing, setDrawing] = useState(false);
  const spot = useCallback((target: EventTarget): Spot | null => {
    if (!(target instanceof Element)) return null;
    return parseAddress(target.closest('[data-cell]')?.getAttribute('data-cell') ?? '');
  }, []);
  return {
    onMouseDown: (event) => {
      const at = spot(event.target);
      const isOwn = event.target instanceof HTMLTextAreaElement;
      if (at === null || event.button !== 0 || (isOwn && editing.entry !== null)) return;
      event.preventDefault();
      editing.leave();
      if ((event.ctrlKey || event.metaKey) && followLink(view, at)) {
        askFocus();
        return;
      }
      setDrawing(true);
      view.select(event.shiftKey ? { active: view.selection.active, head: at } : selectionAt(at));
      askFocus();
    },
    onMouseOver: (event) => {
      const at = spot(event.target);
      if (drawing && (event.buttons & 1) === 0) setDrawing(false);
      else if (drawing && at !== null) view.select({ active: view.selection.active, head: at });
    },
    onDoubleClick: (event) => {
      if (spot(event.target) !== null && editing.entry === null) editing.open();
    },
  };
}
