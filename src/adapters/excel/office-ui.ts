import type { Surroundings, SurroundingsSource } from '../../app/surroundings';
import { languageOf } from '../../app/texts/texts';

/** The parts of `Office.context` that say how Excel looks; hosts leave out what they do not know. */
export interface OfficeLook {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'matchMedia'>;

/**
 * Language and theme of Excel. Excel tells nobody when its theme changes: it is looked at again whenever
 * the page comes back to the front, which is where somebody comes from who has just changed it. On the
 * web Excel may not tell its theme at all; there it goes by the browser's.
 */
export function officeSurroundings(
  read: () => OfficeLook = () => Office.context,
  page: Page = window,
): SurroundingsSource {
  const darkness = page.matchMedia('(prefers-color-scheme: dark)');
  const surroundings = (): Surroundings => surroundingsOf(read(), darkness.matches);
  let now = surroundings();
  return {
    current: () => now,
    subscribe: (listener) => {
      const look = (): void => {
        const next = surroundings();
        if (next.dark === now.dark && next.language === now.language) return;
        now = next;
        listener();
      };
      page.addEventListener('focus', look);
      darkness.addEventListener('change', look);
      return () => {
        page.removeEventListener('focus', look);
        darkness.removeEventListener('change', look);
      };
    },
  };
}

function surroundingsOf({ displayLanguage, officeTheme }: OfficeLook, browserDark: boolean): Surroundings {
  return {
    language: languageOf(displayLanguage),
    dark: officeTheme?.isDarkTheme ?? isDark(officeTheme?.bodyBackgroundColor) ?? browserDark,
  };
}

/** By the weight that eyes give to red, green and blue. "#262626" and "262626" are both met; null for no colour. */
function isDark(colour: string | undefined): boolean | null {
  const digits = /^#?([\da-f]{6})/i.exec(colour ?? '')?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
