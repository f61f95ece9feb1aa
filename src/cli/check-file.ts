import type { CheckReport } from '../app/check-report';
import { checkBytes } from './engine';
import { failureOf } from './outcome';
import type { Failure, Outcome } from './outcome';
import { readWorkbookFile } from './read-file';
import { reportText } from './report-text';
import type { TextStyle } from './report-text';
import { shown } from './terminal';

/** One file to check; plain data, so that it can be handed to a worker. */
export interface CheckJob {
  readonly file: string;
  readonly profile: string | null;
  /** Null asks for JSON. */
  readonly style: TextStyle | null;
}

/** Never rejects: whatever is wrong with a file is its outcome, and the next file has its turn. */
export async function checkFile(job: CheckJob): Promise<Outcome> {
  try {
    const options = job.profile === null ? {} : { profile: job.profile };
    const report = await checkBytes(readWorkbookFile(job.file), options);
    const output =
      job.style === null ? jsonLine(job.file, null, report) : reportText(job.file, report, job.style);
    return { status: report.summary.errors > 0 ? 1 : 0, output, problem: null };
  } catch (error) {
    return failedCheck(job, failureOf(error));
  }
}

export function failedCheck(job: CheckJob, failure: Failure): Outcome {
  const output = job.style === null ? jsonLine(job.file, failure, NOTHING) : '';
  return { status: 2, output, problem: `${shown(job.file)}：${failure.message}` };
}

function jsonLine(file: string, error: Failure | null, report: CheckReport): string {
  return `${JSON.stringify({ schema: 'jihe.check/1', file, error, ...report })}\n`;
}

const NOTHING: CheckReport = {
  unit: null,
  profile: null,
  sheets: [],
  dataItems: [],
  computed: [],
  findings: [],
  gaps: [],
  summary: {
    indicators: 0,
    weight: null,
    score: null,
    grade: null,
    errors: 0,
    warnings: 0,
    infos: 0,
    gaps: 0,
  },
};
