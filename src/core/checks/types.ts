import type { FormCell } from '../layout/types';

export type Severity = 'error' | 'warning' | 'info' | 'gap';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What the pane lists and the command line prints. Texts are complete: nothing is added when shown. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** The cell the finding points at; may be an empty cell. */
  readonly at: FormCell;
  readonly message: Text;
  /** As typed; null when nothing was. */
  readonly entered: string | null;
  /** In the notation of the entered value ("39.33%", "1.9"); null when there is no one right value. */
  readonly expected: string | null;
  readonly cause: Text | null;
  /** The clause it rests on: the form's own text, the profile's, or the rule's name. */
  readonly clause: string;
  /** Indicator or item the finding is about; "" for the whole table. */
  readonly subject: string;
  /** For gaps: which indicators wait for it. */
  readonly neededBy: readonly string[];
}
