import type { WorkbookSnapshot } from '../../core/grid/cell';
import type { FormSummary } from '../form-summary';
import { lookAtForm } from '../look-at-form';
import { WorkbookError } from '../workbook-error';
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
  return year === null ? named : `${year} ${named}`;
}

function refusedFile({ message, english }: WorkbookError): FailedFile {
  return { kind: 'failed', message, english };
}

/** The file met a fault of the program: the others are checked all the same. */
export function stumbledFile(): FailedFile {
  return {
    kind: 'failed',
    message: '核对这个文件时程序出错，没有结果；文件没有改动。请单独打开它再试。',
    english:
      'The program failed on this file, so there is no result; the file is unchanged. Open it alone and try again.',
  };
}

/** Its worker was ended, being at it far longer than any form takes. */
export function overdueFile(): FailedFile {
  return {
    kind: 'failed',
    message: '这个文件核对了很久仍没有结果，已停下；文件没有改动。请删去与自评无关的工作表后再试。',
    english:
      'Checking this file took far too long and was stopped; the file is unchanged. Remove sheets that do not belong to the form and try again.',
  };
}

/** The browser no longer gives out the file's bytes: it was moved, changed or its disk taken away. */
export function unreadableFile(): FailedFile {
  return {
    kind: 'failed',
    message: '读不到这个文件：它在选中之后被改动、移走或正被占用。请重新选择它。',
    english:
      'The file cannot be read: it was changed or moved after it was chosen, or is in use. Choose it again.',
  };
}
