import { analyseWorkbook, type AnalyseOptions } from '../core/compute/analyse';
import { planDataSheet } from '../core/planning/data-sheet';
import type { ApplyReport } from '../core/planning/types';
import type { WorkbookPort } from './workbook-port';

/** 建基础数据表: what the definitions of each visible form need, in a sheet to fill in. Null when nothing is needed. */
export async function addDataSheet(
  workbook: WorkbookPort,
  options: AnalyseOptions = {},
): Promise<ApplyReport | null> {
  const analysis = analyseWorkbook(await workbook.read(), options);
  const visible = analysis.sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => analysis.scopes.get(sheet.name) ?? sheet.name);
  const plans = [...new Set(visible)]
    .map((scope) => planDataSheet(analysis, scope))
    .filter((plan) => plan !== null);
  if (plans.length === 0) return null;
  return workbook.apply({
    edits: plans.flatMap((plan) => plan.edits),
    newSheets: plans.flatMap((plan) => plan.newSheets),
    marks: null,
    written: null,
  });
}
