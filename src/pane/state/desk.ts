import type { AnalyseOptions } from '../../core/compute/analyse';
import type { Remembered } from '../../app/remembered';
import type { Language } from '../../app/texts/texts';
import type { PaneHost } from '../pane-host';
import type { Runner } from './runner';
import type { Store } from './store';

/** What every command works with. */
export interface Desk {
  readonly store: Store;
  readonly runner: Runner;
  readonly language: () => Language;
  /** Loaded once; asked for again after it failed. */
  readonly host: () => Promise<PaneHost>;
}

/** What the officer has said about this workbook, as the engine wants it. */
export function analyseOptions({ profile, mappings }: Remembered): AnalyseOptions {
  return profile === null ? { mappings } : { profile, mappings };
}
