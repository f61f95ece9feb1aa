/** Runs the command line over many files and reads what it answers. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

export interface CliRow {
  row: number;
  role: string;
  level1?: string;
  level2?: string;
  name?: string;
  target?: string;
  actual?: string;
  weight?: string;
  score?: string;
}

export interface CliTable {
  kind: string;
  range: string;
  headerRows?: readonly number[];
  columns?: Record<string, string>;
  rows?: CliRow[];
}

export interface CliSheet {
  name: string;
  hidden: boolean;
  kind: string;
  tables: CliTable[];
}

export interface CliNote {
  check: string;
  severity?: string;
  sheet: string;
  cell: string;
  message: string;
  expected?: string | null;
  cause?: unknown;
}

export interface CliAnswer {
  file: string;
  error: { code: string; message: string } | null;
  profile?: string | null;
  sheets: CliSheet[];
  findings: CliNote[];
  gaps: CliNote[];
}

const BATCH = 60;

export function check(cli: string, files: readonly string[]): Map<string, CliAnswer> {
  const answers = new Map<string, CliAnswer>();
  for (let i = 0; i < files.length; i += BATCH) {
    const run = spawnSync(process.execPath, [cli, 'check', '--json', ...files.slice(i, i + BATCH)], {
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    });
    for (const line of run.stdout.split('\n').filter((l) => l.trim() !== '')) {
      const answer = JSON.parse(line) as CliAnswer;
      answers.set(basename(answer.file), answer);
    }
    if (run.stderr.trim() !== '') process.stderr.write(`${run.stderr.slice(0, 300)}\n`);
  }
  return answers;
}

export function recalc(cli: string, file: string, out: string): string | null {
  const run = spawnSync(process.execPath, [cli, 'recalc', file, '-o', out, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  return run.status === 2 || run.status === null ? run.stderr || 'failed' : null;
}
