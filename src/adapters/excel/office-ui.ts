import type { Surroundings, SurroundingsSource } from '../../app/surroundings';
import { languageOf } from '../../app/texts/texts';

/** The parts of `Office.context` that say how Excel looks; hosts leave out what they do not know. */
export interface OfficeLook {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

/**
 * Language and theme of Excel. Excel tells nobody when its theme changes: it is looked at again whenever
 * the page comes back to the front, which is where somebody comes from who has just changed it.
 */
export function officeSurroundings(
  read: () => OfficeLook = () => Office.context,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): SurroundingsSource {
  let now = surroundingsOf(read());
  return {
    current: () => now,
    subscribe: (listener) => {
      const look = (): void => {
        const next = surroundingsOf(read());
        if (next.dark === now.dark && next.language === now.language) return;
        now = next;
        listener();
      };
      page.addEventListener('focus', look);
      return () => page.removeEventListener('focus', look);
    },
  };
}

function surroundingsOf({ displayLanguage, officeTheme }: OfficeLook): Surroundings {
  return {
    language: languageOf(displayLanguage),
    dark: officeTheme?.isDarkTheme ?? isDark(officeTheme?.bodyBackgroundColor),
  };
}

/** By the weight that eyes give to red, green and blue. "#262626" and "262626" are both met. */
function isDark(colour: string | undefined): boolean {
  const digits = /^#?([\da-f]{6})/i.exec(colour ?? '')?.[1];
  if (digits === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
