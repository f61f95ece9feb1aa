import type { AnalyseOptions } from '../../core/compute/analyse';
import type { Remembered } from '../../app/remembered';
import type { Language } from '../../app/texts/texts';
import type { PaneHost } from '../pane-host';
import type { Job, Runner } from './runner';
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

/** The same for a job that may take long: the pane is told how far it is. */
export function countedOptions(remembered: Remembered, job: Job): AnalyseOptions {
  const onSheet = (done: number, total: number): void => job.dispatch({ type: 'counted', done, total });
  return { ...analyseOptions(remembered), onSheet };
}
