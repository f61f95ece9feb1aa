import type { Action } from './actions';
import { reduceExplanation, type ExplanationAction } from './explanation';
import { reduceGapWalk, withGaps, type GapWalkAction } from './gap-walk';
import type { LookAction } from './looks';
import { marksWanted } from './marks-wanted';
import { reduceLooks } from './reduce-looks';
import { reduceSeen, type SeenAction } from './seen';
import type { FindingKind, PaneState, Settings } from './pane-state';

/** The pane after an action. Pure: what has to be fetched or written is done by the commands. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'began':
      return { ...state, busy: action.busy, counted: null };
    case 'ended':
      return { ...state, busy: null, undoable: action.undoable };
    case 'told':
      return { ...state, notice: action.notice };
    case 'open-failed':
      return { ...state, opened: 'failed' };
    case 'opened':
    case 'checked':
    case 'followed':
    case 'previewed':
    case 'recalculated':
    case 'adopted':
    case 'marked':
      return reduceForm(state, action);
    case 'shown':
      // How the last click went was told where that click was made.
      return { ...state, view: action.view, notice: action.view === state.view ? state.notice : null };
    case 'kind-toggled':
    case 'searched':
    case 'more-listed':
      return reduceList(state, action);
    case 'remembered':
      return {
        ...state,
        remembered: action.remembered,
        settings: { ...state.settings, where: action.where },
      };
    case 'live-switched':
    case 'highlight-switched':
    case 'language-chosen':
      return { ...state, settings: reduceSettings(state.settings, action) };
    case 'selected':
      return { ...state, selected: action.place };
    default:
      return reduceArea(state, action);
  }
}

type AreaAction = GapWalkAction | ExplanationAction | LookAction | SeenAction;

/** What belongs to one part of the pane is reduced there. */
function reduceArea(state: PaneState, action: AreaAction): PaneState {
  switch (action.type) {
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
    case 'counted':
      return reduceSeen(state, action);
  }
}

type SettingAction = Extract<Action, { type: 'live-switched' | 'highlight-switched' | 'language-chosen' }>;

function reduceSettings(settings: Settings, action: SettingAction): Settings {
  switch (action.type) {
    case 'live-switched':
      return { ...settings, live: action.live };
    case 'highlight-switched':
      return { ...settings, highlight: action.highlight };
    case 'language-chosen':
      return { ...settings, language: action.language };
  }
}

type FormAction = Extract<
  Action,
  { type: 'opened' | 'checked' | 'followed' | 'previewed' | 'recalculated' | 'adopted' | 'marked' }
>;

function reduceForm(state: PaneState, action: FormAction): PaneState {
  switch (action.type) {
    case 'opened':
      return {
        ...state,
        opened: 'yes',
        form: action.form,
        looks: { ...state.looks, questions: action.questions },
      };
    case 'checked':
      return checked(state, action);
    case 'followed':
      return followed(state, action);
    case 'previewed': {
      const { snapshot, overwrite, preview } = action;
      return {
        ...state,
        view: 'recalculation',
        recalculation: { snapshot, overwrite, preview, result: null },
      };
    }
    case 'recalculated':
      return withMarks({
        ...state,
        report: action.result.check,
        recalculation:
          state.recalculation === null ? null : { ...state.recalculation, result: action.result },
      });
    case 'adopted':
      return withMarks({ ...state, report: action.report });
    case 'marked':
      return { ...state, marked: action.marked };
  }
}

/** Along with such a look the cells were marked, unless the officer wants no marks. */
function withMarks(state: PaneState): PaneState {
  return state.settings.highlight ? { ...state, marked: marksWanted(state).text } : state;
}

type Checked = Extract<FormAction, { type: 'checked' }>;

function checked(state: PaneState, action: Checked): PaneState {
  // A filter of an earlier check could hide what this one found.
  return withMarks({
    ...state,
    opened: 'yes',
    form: action.form,
    report: action.report,
    looks: { ...state.looks, questions: action.questions },
    stale: [],
    view: 'findings',
    filter: { kinds: [], search: '' },
    listed: {},
  });
}

type Followed = Extract<FormAction, { type: 'followed' }>;

function followed(state: PaneState, action: Followed): PaneState {
  const { report, gapWalk, looks, stale } = state;
  const { questions, overview } = action;
  return {
    ...state,
    form: action.form,
    report: report === null ? null : action.report,
    gapWalk: gapWalk === null ? null : withGaps(gapWalk, action, state),
    looks: { ...looks, questions, overview: looks.overview === null ? null : overview },
    stale: [...new Set([...stale, ...action.stale])],
    undoable: action.undoable,
  };
}

function reduceList(state: PaneState, action: FilterAction | MoreAction): PaneState {
  return action.type === 'more-listed'
    ? { ...state, listed: { ...state.listed, [action.list]: action.limit } }
    : { ...state, filter: reduceFilter(state.filter, action) };
}

type MoreAction = Extract<Action, { type: 'more-listed' }>;

type FilterAction = Extract<Action, { type: 'kind-toggled' | 'searched' }>;

function reduceFilter(filter: PaneState['filter'], action: FilterAction): PaneState['filter'] {
  return action.type === 'searched'
    ? { ...filter, search: action.search }
    : { ...filter, kinds: toggled(filter.kinds, action.kind) };
}

function toggled(kinds: readonly FindingKind[], kind: FindingKind): readonly FindingKind[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
}
