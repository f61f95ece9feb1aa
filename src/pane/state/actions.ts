import type { LayoutQuestion } from '../../app/layout-question/types';
import type { FormOverview } from '../../app/overview';
import type { Language } from '../../app/texts/texts';
import type { CheckReport } from '../../app/check-report';
import type { FormSummary } from '../../app/form-summary';
import type { Gap } from '../../app/gaps/types';
import type { RecalcPreview } from '../../app/preview-recalculation';
import type { RecalcReport } from '../../app/recalc-report';
import type { Remembered, RememberWhere } from '../../app/remembered';
import type { Place, WorkbookSnapshot } from '../../core/grid/cell';
import type { ExplanationAction } from './explanation';
import type { GapWalkAction } from './gap-walk';
import type { LookAction } from './looks';
import type { SeenAction } from './seen';
import type { Busy, FindingKind, ListName, Notice, View } from './pane-state';

/** Everything that can happen to the pane. */
export type Action =
  | GapWalkAction
  | SeenAction
  | ExplanationAction
  | LookAction
  | { readonly type: 'began'; readonly busy: Busy }
  | { readonly type: 'ended'; readonly undoable: boolean }
  | { readonly type: 'told'; readonly notice: Notice | null }
  | {
      readonly type: 'opened';
      readonly form: FormSummary | null;
      readonly questions: readonly LayoutQuestion[];
    }
  | { readonly type: 'open-failed' }
  | {
      readonly type: 'checked';
      readonly form: FormSummary | null;
      readonly report: CheckReport;
      readonly questions: readonly LayoutQuestion[];
    }
  /** The officer has changed something: what is shown is brought up to date, nothing is opened or closed. */
  | {
      readonly type: 'followed';
      readonly form: FormSummary | null;
      readonly report: CheckReport;
      readonly gaps: readonly Gap[];
      readonly questions: readonly LayoutQuestion[];
      readonly overview: readonly FormOverview[];
      readonly stale: readonly string[];
      readonly undoable: boolean;
    }
  | {
      readonly type: 'previewed';
      readonly snapshot: WorkbookSnapshot;
      readonly overwrite: boolean;
      readonly preview: RecalcPreview;
    }
  | { readonly type: 'recalculated'; readonly result: RecalcReport }
  | { readonly type: 'adopted'; readonly report: CheckReport }
  | { readonly type: 'marked'; readonly marked: string | null }
  | { readonly type: 'shown'; readonly view: View }
  | { readonly type: 'kind-toggled'; readonly kind: FindingKind }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'more-listed'; readonly list: ListName; readonly limit: number }
  | { readonly type: 'remembered'; readonly remembered: Remembered; readonly where: RememberWhere }
  | { readonly type: 'live-switched'; readonly live: boolean }
  | { readonly type: 'highlight-switched'; readonly highlight: boolean }
  | { readonly type: 'language-chosen'; readonly language: Language | null }
  | { readonly type: 'selected'; readonly place: Place | null };
