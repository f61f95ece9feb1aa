import type { LayoutQuestion } from '../../app/layout-question/types';
import type { FormLook } from '../../app/look-at-form';
import type { FormOverview } from '../../app/overview';
import { withGaps } from './gap-walk';
import type { PaneState, View } from './pane-state';

/** What a look at the form shows besides its findings. */
export interface Looks {
  /** What the officer is asked about the columns. */
  readonly questions: readonly LayoutQuestion[];
  /** Sheets whose question was put off until the pane is opened again. */
  readonly putOff: readonly string[];
  /** How the columns of each form are read; null until somebody wants to see it. */
  readonly columns: readonly LayoutQuestion[] | null;
  /** 概览; null until it is opened. */
  readonly overview: readonly FormOverview[] | null;
}

export const NO_LOOKS: Looks = { questions: [], putOff: [], columns: null, overview: null };

export type LookAction =
  /** The workbook was read again; `view` is opened with it. */
  | { readonly type: 'looked'; readonly look: FormLook; readonly view: View | null }
  | { readonly type: 'columns-read'; readonly columns: readonly LayoutQuestion[] }
  | { readonly type: 'put-off'; readonly sheet: string };

export function reduceLooks(state: PaneState, action: LookAction): PaneState {
  const { looks } = state;
  switch (action.type) {
    case 'looked': {
      const { form, report, gaps, questions, overview } = action.look;
      return {
        ...state,
        form,
        report: state.report === null ? null : report,
        gapWalk: state.gapWalk === null ? null : withGaps(state.gapWalk, gaps, state),
        stale: [],
        view: action.view ?? state.view,
        looks: { ...looks, questions, overview },
      };
    }
    case 'columns-read':
      return { ...state, view: 'columns', looks: { ...looks, columns: action.columns } };
    case 'put-off':
      return { ...state, looks: { ...looks, putOff: [...looks.putOff, action.sheet] } };
  }
}

/** The question that stands before the officer; null when nothing is asked. */
export function openQuestion({ questions, putOff }: Looks): LayoutQuestion | null {
  return questions.find(({ sheet }) => !putOff.includes(sheet)) ?? null;
}
