import { runChecks } from '../core/checks/run-checks';
import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import { planMarks } from '../core/planning/marks';
import { recalculate } from '../core/planning/recalculate';
import type { CheckReport } from './check-report';
import { summariseForm, type FormSummary } from './form-summary';
import { notIgnored } from './ignored';
import { layoutQuestions } from './layout-question/find-questions';
import type { LayoutQuestion } from './layout-question/types';
import type { IgnoredFinding } from './remembered';
import { toReport } from './report';
import type { WorkbookPort } from './workbook-port';

export interface CheckChoices extends AnalyseOptions {
  readonly mark: boolean;
  readonly ignored?: readonly IgnoredFinding[];
}

export interface CheckOutcome {
  readonly snapshot: WorkbookSnapshot;
  /** What was recognised; null when the workbook holds no form. */
  readonly form: FormSummary | null;
  /** Everything found, what was set aside included. */
  readonly report: CheckReport;
  /** What the officer is asked about the columns. */
  readonly questions: readonly LayoutQuestion[];
  /** Sheets that could not be marked, being protected. */
  readonly unmarked: readonly string[];
}

/** 检查 in a workbook that can be marked: reads it, and shows in the cells themselves what is wrong. */
export async function checkAndMark(workbook: WorkbookPort, choices: CheckChoices): Promise<CheckOutcome> {
  const snapshot = await workbook.read();
  const { before, computed } = recalculate(snapshot, { ...choices, overwrite: false });
  const findings = runChecks(before);
  const report = toReport(before, findings, computed);
  const marked = choices.mark
    ? await workbook.apply({
        edits: [],
        newSheets: [],
        marks: planMarks(notIgnored(findings, choices.ignored ?? [], report)),
        written: null,
      })
    : null;
  return {
    snapshot,
    form: summariseForm(before),
    report,
    questions: layoutQuestions(snapshot, before, choices.mappings),
    unmarked: marked?.unmarked ?? [],
  };
}

/** 清除标记: every mark of ours, and nothing else. */
export async function clearMarks(workbook: WorkbookPort): Promise<{ readonly unmarked: readonly string[] }> {
  const { unmarked = [] } = await workbook.apply({ edits: [], newSheets: [], marks: [], written: null });
  return { unmarked };
}
