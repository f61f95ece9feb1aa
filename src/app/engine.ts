import type { AnalyseOptions } from '../core/compute/analyse';
import type { Place, WorkbookSnapshot } from '../core/grid/cell';
import type { ApplyReport } from '../core/planning/types';
import type { FillChoices } from './gaps/fill-gap';
import type { FillOutcome, Gap } from './gaps/types';
import type { ExplainedPlace } from './explain/explain-place';
import type { LayoutQuestion } from './layout-question/types';
import type { FormLook } from './look-at-form';
import type { CheckChoices, CheckOutcome } from './mark-findings';
import type { PreviewChoices, RecalcPreview } from './preview-recalculation';
import type { RecalcReport } from './recalc-report';
import type { RecalcChoices } from './recalculate-workbook';
import type { ResultsChoices } from './results/compose';
import type { ResultsWritten } from './results/write-results';
import type { WorkbookPort } from './workbook-port';

/**
 * The use cases as a pane meets them: answers come later, since the engine may still be loading, or
 * work on another thread. A pane that names only this draws its first picture without the engine.
 */
export interface Engine {
  look(snapshot: WorkbookSnapshot, options: AnalyseOptions): Promise<FormLook>;
  check(workbook: WorkbookPort, choices: CheckChoices): Promise<CheckOutcome>;
  preview(snapshot: WorkbookSnapshot, choices: PreviewChoices): Promise<RecalcPreview>;
  recalculate(workbook: WorkbookPort, choices: RecalcChoices): Promise<RecalcReport>;
  /** How the figure in a cell comes about, and what else there is to explain. */
  explain(snapshot: WorkbookSnapshot, place: Place | null, options: AnalyseOptions): Promise<ExplainedPlace>;
  fillGap(
    workbook: WorkbookPort,
    gap: Pick<Gap, 'id'>,
    typed: string,
    choices: FillChoices,
  ): Promise<FillOutcome>;
  /** 建基础数据表, with nothing filled in; null when nothing is needed. */
  addDataSheet(workbook: WorkbookPort, options: AnalyseOptions): Promise<ApplyReport | null>;
  /** How the columns of each form are read. */
  columns(snapshot: WorkbookSnapshot, options: AnalyseOptions): Promise<readonly LayoutQuestion[]>;
  writeResults(workbook: WorkbookPort, choices: ResultsChoices & AnalyseOptions): Promise<ResultsWritten>;
  clearMarks(workbook: WorkbookPort): Promise<{ readonly unmarked: readonly string[] }>;
  /** Stops whatever is being worked out: it ends with `GivenUp`. An engine without a thread of its own cannot. */
  giveUp?(): void;
}
