import { preferencesText, type PreferenceStore } from '../../app/preferences';
import { INITIAL_STATE } from './pane-state';
import { createStore, type Store } from './store';

/** A store that begins with what somebody prefers on this machine, and keeps what is chosen from then on. */
export function storeWith(preferences: PreferenceStore | undefined): Store {
  if (preferences === undefined) return createStore();
  const { settings } = INITIAL_STATE;
  const store = createStore({ ...INITIAL_STATE, settings: { ...settings, ...preferences.load() } });
  let kept = preferencesText(store.get().settings);
  store.subscribe(() => {
    const { language, live, highlight } = store.get().settings;
    const now = { language, live, highlight };
    const text = preferencesText(now);
    if (text === kept) return;
    kept = text;
    preferences.save(now);
  });
  return store;
}
