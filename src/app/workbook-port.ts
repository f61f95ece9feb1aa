import type { WorkbookSnapshot } from '../core/grid/cell';
import type { ApplyReport, Plan } from '../core/planning/types';

/**
 * What the use cases need of a workbook, wherever it lives: in memory, in an .xlsx file, in Excel.
 * `apply` is all or nothing per call, but for cells that changed since `read`: those are reported.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookSnapshot>;
  apply(plan: Plan): Promise<ApplyReport>;
}
