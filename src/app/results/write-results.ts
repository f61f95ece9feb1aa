import type { AnalyseOptions } from '../../core/compute/analyse';
import { lookAtForm } from '../look-at-form';
import type { WorkbookPort } from '../workbook-port';
import { composeResults, type ResultsChoices } from './compose';
import { formerSheet } from './former-sheet';
import { isOursUntouched } from './seal';
import { resultsSheet } from './to-sheet';

export interface ResultsWritten {
  /** The sheet they stand in; null where the host does not say. */
  readonly sheet: string | null;
  /** True when a former sheet of ours, which nobody had changed, made way for it. */
  readonly replaced: boolean;
}

/** 检查结果 into a sheet of the workbook, by what stands in it now. */
export async function writeResults(
  workbook: WorkbookPort,
  choices: ResultsChoices & AnalyseOptions,
): Promise<ResultsWritten> {
  const snapshot = await workbook.read();
  const results = composeResults(lookAtForm(snapshot, choices), choices);
  const ours = snapshot.sheets.find(isOursUntouched);
  const former = ours === undefined ? null : formerSheet(ours, snapshot.sheets);
  const report = await workbook.apply({
    edits: [],
    newSheets: [resultsSheet(results, former)],
    marks: null,
    written: null,
  });
  const sheet = report.newSheets?.[0] ?? null;
  return { sheet, replaced: former !== null && sheet === former.name };
}
