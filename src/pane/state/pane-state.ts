import type { CheckReport } from '../../app/check-report';
import type { FormSummary } from '../../app/form-summary';
import { USUAL_PREFERENCES, type Preferences } from '../../app/preferences';
import type { RecalcPreview } from '../../app/preview-recalculation';
import type { RecalcReport } from '../../app/recalc-report';
import { NOTHING_REMEMBERED, type Remembered, type RememberWhere } from '../../app/remembered';
import type { Told } from '../../app/tell-result';
import type { ExplanationState } from './explanation';
import type { GapWalk } from './gap-walk';
import { NOTHING_SEEN, type SeenState } from './seen';
import { NO_LOOKS, type Looks } from './looks';
import type { Place, WorkbookSnapshot } from '../../core/grid/cell';

/** What the pane is doing; one thing at a time. */
export type Command =
  | 'open'
  | 'check'
  | 'preview'
  | 'recalculate'
  | 'adopt'
  | 'gaps'
  | 'fill'
  | 'dataSheet'
  | 'explain'
  | 'insertTemplate'
  | 'undo'
  | 'clearMarks'
  | 'remember'
  | 'mark'
  | 'goTo'
  | 'look'
  | 'overview'
  | 'columns'
  | 'results';

export interface Busy {
  readonly command: Command;
  /** Reading may be given up at any moment, writing may not. */
  readonly cancellable: boolean;
}

export interface Notice extends Told {
  /** For whoever is asked for help; null when there is nothing more to say. */
  readonly details: string | null;
}

/** 差错, 提醒, 提示, 缺项: what the list can be narrowed to. */
export type FindingKind = 'error' | 'warning' | 'info' | 'gap';

export const FINDING_KINDS: readonly FindingKind[] = ['error', 'warning', 'info', 'gap'];

export type View =
  'findings' | 'recalculation' | 'gaps' | 'explanation' | 'overview' | 'columns' | 'output' | 'settings';

/** The two lists that a check gives. */
export type ListName = 'gaps' | 'findings';

export interface Filter {
  /** Empty: all kinds. */
  readonly kinds: readonly FindingKind[];
  readonly search: string;
}

export interface RecalculationState {
  /** What the preview was worked out on. */
  readonly snapshot: WorkbookSnapshot;
  readonly overwrite: boolean;
  readonly preview: RecalcPreview;
  /** Null until something was written. */
  readonly result: RecalcReport | null;
}

export interface Settings extends Preferences {
  readonly where: RememberWhere;
}

export interface PaneState extends SeenState {
  /** "failed": the workbook could not be read; the notice says why. */
  readonly opened: 'not-yet' | 'yes' | 'failed';
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly view: View;
  /** Null when nothing was recognised, or before opening. */
  readonly form: FormSummary | null;
  /** As found, what was set aside included; null until the officer asks for a check. */
  readonly report: CheckReport | null;
  /** What our marks in the sheet show, as far as is known (see marksWanted); null: there are none. */
  readonly marked: string | null;
  /** Sheets whose layout changed since: a check reads them anew. */
  readonly stale: readonly string[];
  readonly filter: Filter;
  /** How many cards of each list are drawn, once somebody has asked for more. */
  readonly listed: Readonly<Partial<Record<ListName, number>>>;
  readonly recalculation: RecalculationState | null;
  readonly gapWalk: GapWalk | null;
  readonly explanation: ExplanationState | null;
  readonly looks: Looks;
  readonly undoable: boolean;
  readonly remembered: Remembered;
  readonly settings: Settings;
  readonly selected: Place | null;
  /** Where a link of the pane has led last: that selection is none of the officer's own. */
  readonly ledTo: Place | null;
}

export const INITIAL_STATE: PaneState = {
  ...NOTHING_SEEN,
  opened: 'not-yet',
  busy: { command: 'open', cancellable: false },
  notice: null,
  view: 'findings',
  form: null,
  report: null,
  marked: null,
  stale: [],
  filter: { kinds: [], search: '' },
  listed: {},
  recalculation: null,
  gapWalk: null,
  explanation: null,
  looks: NO_LOOKS,
  undoable: false,
  remembered: NOTHING_REMEMBERED,
  settings: { ...USUAL_PREFERENCES, where: 'machine' },
  selected: null,
  ledTo: null,
};
