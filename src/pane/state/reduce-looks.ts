import { withGaps } from './gap-walk';
import type { LookAction } from './looks';
import type { PaneState } from './pane-state';

export function reduceLooks(state: PaneState, action: LookAction): PaneState {
  const { looks } = state;
  switch (action.type) {
    case 'looked': {
      const { form, report, gaps, questions, overview } = action.look;
      return {
        ...state,
        form,
        report: state.report === null ? null : report,
        gapWalk: state.gapWalk === null ? null : withGaps(state.gapWalk, { gaps, report }, state),
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
