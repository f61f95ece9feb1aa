import type { Action } from './actions';
import { reduceExplanation } from './explanation';
import { reduceGapWalk, withGaps } from './gap-walk';
import { reduceLooks, type Looks } from './looks';
import { reduceSeen } from './seen';
import type { FindingKind, PaneState } from './pane-state';

/** The pane after an action. Pure: what has to be fetched or written is done by the commands. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'began':
      return { ...state, busy: action.busy };
    case 'ended':
      return { ...state, busy: null, undoable: action.undoable };
    case 'told':
      return { ...state, notice: action.notice };
    case 'opened':
      return {
        ...state,
        opened: 'yes',
        form: action.form,
        looks: { ...state.looks, questions: action.questions },
      };
    case 'open-failed':
      return { ...state, opened: 'failed' };
    case 'checked':
    case 'followed':
    case 'previewed':
    case 'recalculated':
      return reduceForm(state, action);
    case 'gaps-listed':
    case 'gap-shown':
    case 'gap-refused':
      return reduceGapWalk(state, action);
    case 'explained':
    case 'led':
      return reduceExplanation(state, action);
    case 'looked':
    case 'columns-read':
    case 'put-off':
      return reduceLooks(state, action);
    case 'seen':
    case 'offered':
    case 'host-waited-for':
      return reduceSeen(state, action);
    case 'adopted':
      return { ...state, report: action.report };
    case 'shown':
      return { ...state, view: action.view };
    case 'kind-toggled':
    case 'searched':
      return { ...state, filter: reduceFilter(state.filter, action) };
    case 'remembered':
      return {
        ...state,
        remembered: action.remembered,
        settings: { ...state.settings, where: action.where },
      };
    case 'live-switched':
      return { ...state, settings: { ...state.settings, live: action.live } };
    case 'highlight-switched':
      return { ...state, settings: { ...state.settings, highlight: action.highlight } };
    case 'language-chosen':
      return { ...state, settings: { ...state.settings, language: action.language } };
    case 'selected':
      return { ...state, selected: action.place };
  }
}

type FormAction = Extract<Action, { type: 'checked' | 'followed' | 'previewed' | 'recalculated' }>;

function reduceForm(state: PaneState, action: FormAction): PaneState {
  switch (action.type) {
    case 'checked':
      // A filter of an earlier check could hide what this one found.
      return {
        ...state,
        opened: 'yes',
        form: action.form,
        report: action.report,
        looks: { ...state.looks, questions: action.questions },
        stale: [],
        view: 'findings',
        filter: { kinds: [], search: '' },
      };
    case 'followed':
      return {
        ...state,
        form: action.form,
        report: state.report === null ? null : action.report,
        gapWalk: state.gapWalk === null ? null : withGaps(state.gapWalk, action.gaps, state),
        looks: followedLooks(state, action),
        stale: [...new Set([...state.stale, ...action.stale])],
        undoable: action.undoable,
      };
    case 'previewed': {
      const { snapshot, overwrite, preview } = action;
      return {
        ...state,
        view: 'recalculation',
        recalculation: { snapshot, overwrite, preview, result: null },
      };
    }
    case 'recalculated':
      return {
        ...state,
        report: action.result.check,
        recalculation:
          state.recalculation === null ? null : { ...state.recalculation, result: action.result },
      };
  }
}

function followedLooks({ looks }: PaneState, { questions, overview }: Followed): Looks {
  return { ...looks, questions, overview: looks.overview === null ? null : overview };
}

type Followed = Extract<FormAction, { type: 'followed' }>;

type FilterAction = Extract<Action, { type: 'kind-toggled' | 'searched' }>;

function reduceFilter(filter: PaneState['filter'], action: FilterAction): PaneState['filter'] {
  return action.type === 'searched'
    ? { ...filter, search: action.search }
    : { ...filter, kinds: toggled(filter.kinds, action.kind) };
}

function toggled(kinds: readonly FindingKind[], kind: FindingKind): readonly FindingKind[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
}
