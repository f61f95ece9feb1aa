import { runChecks } from '../core/checks/run-checks';
import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import { recalculate } from '../core/planning/recalculate';
import type { CheckReport } from './check-report';
import { toReport } from './report';

/** 检查: what the form says, what can be worked out, what contradicts it and what is missing. Nothing is written. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: AnalyseOptions = {}): CheckReport {
  const { before, computed } = recalculate(snapshot, { ...options, overwrite: false });
  return toReport(before, runChecks(before), computed);
}
