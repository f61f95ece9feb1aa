import type { Engine } from '../app/engine';
import type { Following, OpenWorkbook } from '../app/open-workbook';
import type { Remembrance } from '../app/remembered';
import type { Template } from '../app/templates';
import type { Told } from '../app/tell-result';
import type { Place } from '../core/grid/cell';

/** Everything the pane needs of the world, given to it by the page that shows it. */
export interface PaneHost {
  readonly workbook: OpenWorkbook;
  readonly remembrance: Remembrance;
  readonly engine: Engine;
  /** Tells which cell the officer has gone to, until stopped. */
  followSelection(listener: (place: Place | null) => void): Promise<Following>;
  /** Tells when the host has kept silent for some seconds, and when it answers again. One listener at a time. */
  readonly followWaiting?: (listener: (waiting: boolean) => void) => void;
  /** Blank forms, and where their files are to be had. */
  readonly templates?: {
    readonly list: readonly Template[];
    load(template: Template): Promise<Uint8Array>;
  };
  /** What the pane was opened for; without it the form is shown as recognised. */
  readonly opensWith?: 'explanation' | 'check';
  /** A message that a click on the ribbon had no other place to show; once. */
  readonly takeLeftMessage?: () => Told | null;
}
