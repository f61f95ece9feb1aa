import type { Surroundings, SurroundingsSource } from '../../app/surroundings';
import { languageOf } from '../../app/texts/texts';

/** Language and theme of the browser, for a page that stands on its own. */
export function browserSurroundings(
  page: Pick<Window, 'matchMedia' | 'navigator'> = window,
): SurroundingsSource {
  const darkness = page.matchMedia('(prefers-color-scheme: dark)');
  const read = (): Surroundings => ({
    language: languageOf(page.navigator.language),
    dark: darkness.matches,
  });
  let now = read();
  return {
    current: () => now,
    subscribe: (listener) => {
      const look = (): void => {
        now = read();
        listener();
      };
      darkness.addEventListener('change', look);
      return () => darkness.removeEventListener('change', look);
    },
  };
}
