import type { Area, Cell, SheetSnapshot } from '../../core/grid/cell';
import type { CellEdit, Plan, SkippedEdit } from '../../core/planning/types';
import { typedText } from '../../core/value/typed-text';

/** Why an edit must not be made to the cell as it now stands; null when it may. */
export function objection(edit: CellEdit, current: Cell | null, unbreakable: boolean): SkippedEdit | null {
  const found = typedText(current);
  const formula = current?.formula !== undefined || unbreakable;
  if (formula && (unbreakable || !edit.replaceFormula)) return { edit, why: 'formula', found };
  if (found !== edit.expect) return { edit, why: 'changed', found };
  return null;
}

/** A plan that touches a protected sheet is not carried out at all: half a recalculation misleads. */
export function protectedRefusal(
  plan: Plan,
  protectedSheets: ReadonlySet<string>,
  found: (edit: CellEdit) => string,
): SkippedEdit[] | null {
  if (!plan.edits.some((edit) => protectedSheets.has(edit.sheet))) return null;
  return plan.edits.map((edit) => ({ edit, why: 'protected', found: found(edit) }));
}

/** Of merged cells only the first holds a value. */
export function anchorOf(merges: readonly Area[], row: number, col: number): { row: number; col: number } {
  const merge = merges.find(
    (area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right,
  );
  return merge === undefined ? { row, col } : { row: merge.top, col: merge.left };
}

/** The first sheet of that name, as everybody who looks it up by name sees it. */
export function sheetNamed<T extends Pick<SheetSnapshot, 'name'>>(
  sheets: readonly T[],
  name: string,
): T | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
