import { createContext, use, useSyncExternalStore } from 'react';
import { textsIn, type Language, type Texts } from '../app/texts/texts';
import type { Commands } from './state/commands';
import type { PaneState } from './state/pane-state';
import type { Store } from './state/store';

export interface Pane {
  readonly store: Store;
  readonly commands: Commands;
  readonly language: Language;
}

/** Null only outside of the pane, where none of its components may stand. */
export const PaneContext = createContext<Pane | null>(null);

function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error('A component of the pane stands outside of it.');
  return pane;
}

/** A part of the state; the component is drawn again when that part is another. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useDispatch(): Store['dispatch'] {
  return usePane().store.dispatch;
}

export function useCommands(): Commands {
  return usePane().commands;
}

export function useLanguage(): Language {
  return usePane().language;
}

export function useTexts(): Texts['pane'] {
  return textsIn(usePane().language).pane;
}
