import { useCallback, useMemo, useState } from 'react';
import type { EditableWorkbook, Edited } from '../app/edit-session';
import type { Refusal } from '../app/editing/refusal';
import type { ChangedArea } from '../app/open-workbook';
import { selectedArea, selectionAt, type Spot } from './grid/selection';
import { placeOf, type SheetInView } from './use-sheet';

export interface Entry {
  readonly text: string;
  /** What was begun by typing is left by an arrow key; in what was opened the arrows move the caret. */
  readonly begun: 'typed' | 'opened' | 'in-bar';
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

export function useEditing(workbook: EditableWorkbook, view: SheetInView): Editing {
  const [entry, setEntry] = useState<Entry | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = useCallback((edited: Edited): boolean => {
    setRefusal(edited.kind === 'refused' ? edited.refusal : null);
    return edited.kind === 'done';
  }, []);
  return useMemo(() => {
    const place = placeOf(view);
    const selected = (): ChangedArea => selectedIn(view);
    const put = (): boolean => entry === null || take(workbook.enter(place, entry.text));
    const show = (areas: readonly ChangedArea[]): void => {
      const [area] = areas;
      if (area !== undefined) view.select(selectionAt(corner(area)), area.sheet);
    };
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
      stepBack: () => show(workbook.stepBack()),
      stepForward: () => show(workbook.stepForward()),
    };
  }, [workbook, view, entry, refusal, take]);
}

function selectedIn({ name, model, selection }: SheetInView): ChangedArea {
  const { row, col } = selection.active;
  const alone = { top: row, left: col, bottom: row, right: col };
  return { sheet: name, ...(model === null ? alone : selectedArea(model, selection)) };
}

function corner({ top, left }: ChangedArea): Spot {
  return { row: top, col: left };
}
