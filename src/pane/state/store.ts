import type { Action } from './actions';
import { INITIAL_STATE, type PaneState } from './pane-state';
import { reduce } from './reduce';

/** The pane's state outside of its components: they read it, commands change it. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
