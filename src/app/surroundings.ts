import type { Language } from './texts/texts';

/** How the program around a page of ours looks and what it speaks. */
export interface Surroundings {
  readonly language: Language;
  readonly dark: boolean;
}

export interface SurroundingsSource {
  /** The same object for as long as nothing has changed. */
  readonly current: () => Surroundings;
  /** Calls back when `current` would answer something else; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
