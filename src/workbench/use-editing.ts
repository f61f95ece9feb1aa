import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EditableWorkbook, Edited } from '../app/edit-session';
import type { Refusal } from '../app/editing/refusal';
import type { ChangedArea } from '../app/open-workbook';
import { selectedArea, selectionAt } from './grid/selection';
import { placeOf, type SheetInView } from './use-sheet';

export interface Entry {
  readonly text: string;
  /** What was begun by typing is left by an arrow key; in what was opened the arrows move the caret. */
  readonly begun: 'typed' | 'opened' | 'in-bar';
}

/** The cell that is open, for whoever has to close it from elsewhere. */
export interface Typing {
  /** Takes what is typed; null while no cell is open. */
  take: (() => void) | null;
}

export interface Editing {
  readonly entry: Entry | null;
  readonly refusal: Refusal | null;
  readonly dismissRefusal: () => void;
  readonly change: (entry: Entry) => void;
  /** Opens the cell with what stands in it. */
  readonly open: () => void;
  readonly cancel: () => void;
  /** False when it was refused: the cell stays open with what was typed. */
  readonly commit: () => boolean;
  /** As `commit`, but what is refused is given up: the officer has gone elsewhere. */
  readonly leave: () => void;
  readonly clear: () => void;
  readonly paste: (text: string) => void;
  readonly copy: () => string;
  readonly stepBack: () => void;
  readonly stepForward: () => void;
}

export function useEditing(workbook: EditableWorkbook, view: SheetInView, typing: Typing): Editing {
  const [entry, setEntry] = useState<Entry | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = useCallback((edited: Edited): boolean => {
    setRefusal(edited.kind === 'refused' ? edited.refusal : null);
    return edited.kind === 'done';
  }, []);
  const editing = useMemo<Editing>(() => {
    const place = placeOf(view);
    const selected = (): ChangedArea => selectedIn(view);
    const put = (): boolean => entry === null || take(workbook.enter(place, entry.text));
    return {
      entry,
      refusal,
      dismissRefusal: () => setRefusal(null),
      change: setEntry,
      open: () => setEntry({ text: workbook.entryText(place), begun: 'opened' }),
      cancel: () => setEntry(null),
      commit: () => {
        const isTaken = put();
        if (isTaken) setEntry(null);
        return isTaken;
      },
      leave: () => {
        put();
        setEntry(null);
      },
      clear: () => void take(workbook.clear(selected())),
      paste: (text) => void take(workbook.paste(selected(), text)),
      copy: () => workbook.copy(selected()),
      stepBack: () => show(view, workbook.stepBack()),
      stepForward: () => show(view, workbook.stepForward()),
    };
  }, [workbook, view, entry, refusal, take]);
  useTakenBeforeLeaving(typing, entry !== null, editing.leave);
  return editing;
}

/** What is being typed counts as work, too: whoever asks before leaving takes it first. */
function useTakenBeforeLeaving(typing: Typing, isOpen: boolean, leave: () => void): void {
  useEffect(() => {
    typing.take = isOpen ? leave : null;
    return () => {
      typing.take = null;
    };
  }, [typing, isOpen, leave]);
}

function selectedIn({ name, model, selection }: SheetInView): ChangedArea {
  const { row, col } = selection.active;
  const alone = { top: row, left: col, bottom: row, right: col };
  return { sheet: name, ...(model === null ? alone : selectedArea(model, selection)) };
}

function show(view: SheetInView, [area]: readonly ChangedArea[]): void {
  if (area === undefined) return;
  view.select(selectionAt({ row: area.top, col: area.left }), area.sheet);
}
