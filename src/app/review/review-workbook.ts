import type { WorkbookSnapshot } from '../../core/grid/cell';
import type { FormSummary } from '../form-summary';
import { lookAtForm } from '../look-at-form';
import { WorkbookError } from '../workbook-error';
import { stumbledFile } from './failed-files';
import type { CheckedFile, FailedFile, ReviewOutcome } from './types';

/** Looks at one of many files. A file that cannot be read is an outcome like any other; so is one that stumbles us. */
export async function reviewWorkbook(read: () => Promise<WorkbookSnapshot>): Promise<ReviewOutcome> {
  try {
    return reviewSnapshot(await read());
  } catch (fault) {
    return fault instanceof WorkbookError ? refusedFile(fault) : stumbledFile();
  }
}

function reviewSnapshot(snapshot: WorkbookSnapshot): CheckedFile {
  const { form, report } = lookAtForm(snapshot);
  const { score, grade, errors, warnings, infos, gaps } = report.summary;
  return {
    kind: 'checked',
    unit: report.unit,
    form: form === null ? null : titleOf(form),
    score,
    grade,
    counts: { errors, warnings, infos, gaps },
    findings: report.findings,
    gaps: report.gaps,
  };
}

function titleOf({ year, title, sheets }: FormSummary): string {
  const named = title === '' ? (sheets[0]?.name ?? '') : title;
  return year === null ? named : `${year}年度${named}`;
}

function refusedFile({ message, english }: WorkbookError): FailedFile {
  return { kind: 'failed', message, english };
}
