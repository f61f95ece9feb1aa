import type { Explainable, ExplainedPlace } from '../../app/explain/explain-place';
import type { Explanation } from '../../app/explain/types';
import type { Place, WorkbookSnapshot } from '../../core/grid/cell';

/** 解释: what is being explained, on which reading of the workbook. */
export interface ExplanationState {
  readonly snapshot: WorkbookSnapshot;
  readonly indicators: readonly Explainable[];
  /** The cell asked about; null when none is selected. */
  readonly place: Place | null;
  readonly explanation: Explanation | null;
}

export type ExplanationAction =
  | {
      readonly type: 'explained';
      readonly snapshot: WorkbookSnapshot;
      readonly place: Place | null;
      readonly explained: ExplainedPlace;
    }
  | { readonly type: 'led'; readonly place: Place | null };

/** What of the pane 解释 changes. */
interface Around {
  readonly view: string;
  readonly explanation: ExplanationState | null;
  readonly ledTo: Place | null;
}

export function reduceExplanation<S extends Around>(state: S, action: ExplanationAction): S {
  if (action.type === 'led') return { ...state, ledTo: action.place };
  const { snapshot, place, explained } = action;
  return { ...state, view: 'explanation', explanation: { snapshot, place, ...explained } };
}

export function samePlace(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
