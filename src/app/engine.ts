import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import type { FormLook } from './look-at-form';
import type { CheckChoices, CheckOutcome } from './mark-findings';
import type { PreviewChoices, RecalcPreview } from './preview-recalculation';
import type { RecalcReport } from './recalc-report';
import type { RecalcChoices } from './recalculate-workbook';
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
  clearMarks(workbook: WorkbookPort): Promise<{ readonly unmarked: readonly string[] }>;
}
