import { runChecks } from '../core/checks/run-checks';
import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import { recalculate } from '../core/planning/recalculate';
import type { CheckReport } from './check-report';
import { listGaps } from './gaps/find-gaps';
import type { Gap } from './gaps/types';
import { layoutQuestions } from './layout-question/find-questions';
import type { LayoutQuestion } from './layout-question/types';
import { overviewOf, type FormOverview } from './overview';
import { summariseForm, type FormSummary } from './form-summary';
import { toReport } from './report';

export interface FormLook {
  /** Null when the workbook holds no form. */
  readonly form: FormSummary | null;
  readonly report: CheckReport;
  /** The 缺项 as a walk through them. */
  readonly gaps: readonly Gap[];
  /** What the officer is asked about the columns. */
  readonly questions: readonly LayoutQuestion[];
  readonly overview: readonly FormOverview[];
}

/** What was recognised and what is to be said about it, in one go: for opening and for following the officer. */
export function lookAtForm(snapshot: WorkbookSnapshot, options: AnalyseOptions = {}): FormLook {
  const { before, computed } = recalculate(snapshot, { ...options, overwrite: false });
  const findings = runChecks(before);
  return {
    form: summariseForm(before),
    report: toReport(before, findings, computed),
    gaps: listGaps(before, findings),
    questions: layoutQuestions(snapshot, before, options.mappings),
    overview: overviewOf(before),
  };
}
