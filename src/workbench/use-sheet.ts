import { useCallback, useMemo, useState } from 'react';
import type { EditableWorkbook } from '../app/edit-session';
import type { Place, SheetSnapshot } from '../core/grid/cell';
import { selectionAt, type Selection } from './grid/selection';
import { SheetModel } from './grid/sheet-model';
import { useRevision } from './use-workbook';

/** Which sheet is before the officer, and where on it they are. */
export interface SheetInView {
  /** In the order of their tabs, without hidden ones. */
  readonly sheets: readonly SheetSnapshot[];
  readonly name: string;
  /** Null for a sheet without cells. */
  readonly model: SheetModel | null;
  readonly selection: Selection;
  readonly choose: (sheet: string) => void;
  readonly select: (selection: Selection, sheet?: string) => void;
}

export function useSheet(workbook: EditableWorkbook): SheetInView {
  const revision = useRevision(workbook);
  const [chosen, setChosen] = useState(workbook.activeSheet);
  const [selections, setSelections] = useState<ReadonlyMap<string, Selection>>(new Map());
  const sheets = workbook.snapshot.sheets.filter(({ hidden }) => !hidden);
  // A sheet that was added may have been taken back.
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0] ?? null;
  const name = sheet?.name ?? '';
  const model = useModel(workbook, sheet, revision);
  const select = useCallback(
    (selection: Selection, on = name) => {
      setChosen(on);
      setSelections((known) => new Map(known).set(on, selection));
    },
    [name],
  );
  const first = useMemo(() => firstSelection(workbook, name), [workbook, name]);
  return { sheets, name, model, selection: selections.get(name) ?? first, choose: setChosen, select };
}

function useModel(
  workbook: EditableWorkbook,
  sheet: SheetSnapshot | null,
  revision: number,
): SheetModel | null {
  return useMemo(() => {
    const look = sheet === null ? null : workbook.look(sheet.name);
    if (sheet === null || look === null) return null;
    const marks = workbook.marked(sheet.name);
    return new SheetModel({ sheet, look, marks, date1904: workbook.date1904, revision });
  }, [workbook, sheet, revision]);
}

function firstSelection(workbook: EditableWorkbook, sheet: string): Selection {
  const saved = workbook.look(sheet)?.activeCell;
  return selectionAt(saved ?? { row: 0, col: 0 });
}

/** The first cell of what is selected, as the pane names it. */
export function placeOf({ model, name, selection }: SheetInView): Place {
  const { row, col } = selection.active;
  const area = model?.area(row, col);
  return { sheet: name, row: area?.top ?? row, col: area?.left ?? col };
}
