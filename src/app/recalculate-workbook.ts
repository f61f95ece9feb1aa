import { runChecks } from '../core/checks/run-checks';
import type { AnalyseOptions } from '../core/compute/analyse';
import { cellAddress, cellPlace } from '../core/grid/address';
import type { Place, WrittenRecord } from '../core/grid/cell';
import { planMarks } from '../core/planning/marks';
import { recalculate, type PlannedValue } from '../core/planning/recalculate';
import type { ApplyReport, CellEdit, SkippedEdit } from '../core/planning/types';
import { HostError } from './host-error';
import { notIgnored } from './ignored';
import { leaving } from './leaving';
import type { RecalcReport, SkippedValue } from './recalc-report';
import type { IgnoredFinding } from './remembered';
import { checkAndMark } from './mark-findings';
import { toReport } from './report';
import type { WorkbookPort } from './workbook-port';
import { toWritten } from './written-value';

export interface RecalcChoices extends AnalyseOptions {
  readonly overwrite: boolean;
  /** 采用计算值: this cell and no other. */
  readonly only?: Place;
  readonly mark: boolean;
  /** Set aside by the officer, and therefore neither marked nor overwritten. */
  readonly ignored?: readonly IgnoredFinding[];
}

/** 重算: blank rates, scores, totals and grade are written; entered values only when asked. */
export async function recalculateWorkbook(
  workbook: WorkbookPort,
  choices: RecalcChoices,
): Promise<RecalcReport> {
  const snapshot = await workbook.read();
  // 采用计算值 is asked for by name: then nothing else that was said of the cell stands in its way.
  const plan = recalculate(snapshot, {
    ...choices,
    ...(choices.only === undefined ? leaving(choices.ignored) : {}),
  });
  const findings = runChecks(plan.after);
  const foreseen = toReport(plan.after, findings, plan.computed);
  const report = await workbook.apply({
    edits: plan.written.map((value) => value.edit),
    newSheets: [],
    marks: choices.mark ? planMarks(notIgnored(findings, choices.ignored ?? [], foreseen)) : null,
    written: sameRecords(plan.records, snapshot.written) ? null : plan.records,
  });
  const skipped = new Map(report.skipped.map((one) => [cellPlace(one.edit), one]));
  const after =
    skipped.size === 0
      ? {
          check: foreseen,
          ...(plan.follows.length === 0 ? {} : { follows: plan.follows.map(toWritten) }),
          ...(report.unmarked === undefined ? {} : { unmarked: report.unmarked }),
        }
      : await lookAgain(workbook, choices, report);
  return {
    written: plan.written.filter((value) => !skipped.has(cellPlace(value.edit))).map(toWritten),
    kept: plan.kept.map(toWritten),
    ...(plan.left.length === 0 ? {} : { ignored: plan.left.map(toWritten) }),
    skipped: plan.written.flatMap((value) => toSkipped(value, skipped.get(cellPlace(value.edit)))),
    ...after,
  };
}

/** Also without anything to write: a cell that the officer typed over is no longer on our list. */
function sameRecords(a: readonly WrittenRecord[], b: readonly WrittenRecord[]): boolean {
  const known = new Map(b.map((record) => [cellPlace(record), record.value]));
  return a.length === b.length && a.every((record) => known.get(cellPlace(record)) === record.value);
}

/** Cells were left alone: what was foreseen did not come about, so the workbook itself is asked. */
async function lookAgain(
  workbook: WorkbookPort,
  choices: RecalcChoices,
  { applied, skipped }: ApplyReport,
): Promise<Pick<RecalcReport, 'check' | 'unmarked' | 'locked'>> {
  const { report, snapshot, unmarked } = await checkAndMark(workbook, choices).catch((error: unknown) => {
    throw applied.length > 0 && error instanceof HostError ? unseenWriting(error, applied, skipped) : error;
  });
  const refused = new Set(skipped.flatMap(({ why, edit }) => (why === 'protected' ? [edit.sheet] : [])));
  const locked = snapshot.sheets.filter((sheet) => sheet.protected && refused.has(sheet.name));
  return {
    check: report,
    ...(unmarked.length === 0 ? {} : { unmarked }),
    ...(locked.length === 0 ? {} : { locked: locked.map((sheet) => sheet.name) }),
  };
}

/** The look failed and had written nothing; the click as a whole did. */
function unseenWriting(
  error: HostError,
  applied: readonly CellEdit[],
  skipped: readonly SkippedEdit[],
): HostError {
  const [done, left] = [applied.length, skipped.length];
  return new HostError(
    error.code,
    `已写入 ${done} 格，${left} 格没有写；写后重新核对没有完成。请点“检查”再看一次，不需要的可点“撤销”。`,
    `Wrote ${done} cell(s) and left ${left}; the check after writing did not finish. Run Check again, or Undo.`,
    {
      after: 'written',
      cells: applied.map((edit) => `${edit.sheet}!${cellAddress(edit.row, edit.col)}`),
      technical: error.technical,
      cause: error,
    },
  );
}

function toSkipped(value: PlannedValue, skipped: SkippedEdit | undefined): SkippedValue[] {
  return skipped === undefined ? [] : [{ ...toWritten(value), why: skipped.why }];
}
