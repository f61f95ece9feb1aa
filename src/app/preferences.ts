import { languageFrom, type Language } from './texts/texts';

/** What somebody prefers on this machine, whatever workbook is open. */
export interface Preferences {
  /** Null: the one of the host. */
  readonly language: Language | null;
  /** 边填边核: findings follow what the officer types. */
  readonly live: boolean;
  /** Errors and warnings are marked in the cells themselves. */
  readonly highlight: boolean;
}

export const USUAL_PREFERENCES: Preferences = { language: null, live: true, highlight: true };

/** Neither call throws: without a place to keep them, preferences last as long as the page. */
export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}

export function preferencesText({ language, live, highlight }: Preferences): string {
  return JSON.stringify({ language, live, highlight });
}

/** Whatever is not as written above is as usual. */
export function readPreferences(text: string | null): Preferences {
  const { language, live, highlight } = fieldsOf(text);
  return {
    language: languageFrom(String(language)),
    live: live !== false,
    highlight: highlight !== false,
  };
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? '{}')) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
