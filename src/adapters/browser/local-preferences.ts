import {
  preferencesText,
  readPreferences,
  USUAL_PREFERENCES,
  type Preferences,
  type PreferenceStore,
} from '../../app/preferences';
import { LocalPlace, type TextStore } from './local-memory';

/** Not of one workbook, so that it can be read before anything is known of it. */
const KEY = 'jihe:preferences';

/** What somebody prefers on this machine. */
export class LocalPreferences implements PreferenceStore {
  readonly #place: LocalPlace;

  constructor(store: TextStore | null) {
    this.#place = new LocalPlace(store, KEY);
  }

  load(): Preferences {
    return readPreferences(this.#place.read());
  }

  /** As usual is as if never said. */
  save(preferences: Preferences): void {
    const text = preferencesText(preferences);
    this.#place.keep(text === preferencesText(USUAL_PREFERENCES) ? null : text);
  }
}
