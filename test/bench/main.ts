import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { checkBytes } from '../../src/cli/engine';
import { medians, timed } from './clock';
import { excelCommands } from './excel-commands';
import { paneBoot } from './pane-boot';
import { paneTasks } from './pane-tasks';
import { workbenchLines } from './workbench';
import { loadWithExceljs, workbookBytes } from './workbooks';

/**
 * `npm run bench`: how long it takes, beside exceljs merely loading the same bytes in the same run.
 * Prints a table and claims nothing: times belong to the machine they were taken on.
 */
interface Line {
  readonly what: string;
  readonly jihe: string;
  readonly exceljs: string;
  readonly ratio: string;
  readonly aim: string;
}

/** `npm run` starts in the project's folder. */
const BUNDLE = path.resolve('dist', 'jihe.cjs');
const FILES = 1000;

async function oneForm(): Promise<Line> {
  const bytes = await workbookBytes(1, 30);
  const [ours = NaN, theirs = NaN] = await medians(50, 20, [
    () => checkBytes(bytes, {}),
    () => loadWithExceljs(bytes),
  ]);
  return compared('one form of 30 rows: read, detect, compute, check', ours, theirs, '');
}

async function largeBook(): Promise<Line[]> {
  const bytes = await workbookBytes(200, 60);
  const snapshot = await readWorkbook(bytes);
  const [engine = NaN, whole = NaN, theirs = NaN] = await medians(5, 2, [
    () => Promise.resolve(checkWorkbook(snapshot)),
    () => checkBytes(bytes, {}),
    () => loadWithExceljs(bytes),
  ]);
  const what = '200 sheets of 60 rows and 10 columns';
  return [
    compared(`${what}: detect, compute, check`, engine, theirs, 'ratio under 0.5'),
    compared(`${what}: read as well`, whole, theirs, ''),
  ];
}

async function manyFiles(): Promise<Line> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jihe-bench-'));
  try {
    const bytes = await workbookBytes(1, 30);
    const files = Array.from({ length: FILES }, (_, at) => path.join(folder, `${String(at)}.xlsx`));
    for (const file of files) await writeFile(file, bytes);
    const ours = await timed(() => run([BUNDLE, 'check', '--json', '-'], files.join('\n')));
    const theirs = await timed(async () => {
      for (const file of files) await loadWithExceljs(new Uint8Array(await readFile(file)));
    });
    const cores = os.availableParallelism();
    const rate = Math.round((FILES / ours) * 1000);
    const what = `${String(FILES)} files by the command line: ${String(rate)} files/s on ${String(cores)} cores`;
    return compared(what, ours, theirs, '100 files/s a core');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startUp(): Promise<Line[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jihe-bench-'));
  try {
    const file = path.join(folder, 'form.xlsx');
    await writeFile(file, await workbookBytes(1, 30));
    const [bare = NaN, version = NaN, check = NaN] = await medians(15, 3, [
      () => run(['-e', '0']),
      () => run([BUNDLE, '--version']),
      () => run([BUNDLE, 'check', '--json', file]),
    ]);
    const over = (time: number): string =>
      `${milliseconds(time - bare)} over bare node (${milliseconds(bare)})`;
    return [
      { what: 'start-up: jihe --version', jihe: over(version), exceljs: '', ratio: '', aim: 'under 120 ms' },
      {
        what: 'start-up: jihe check of one form',
        jihe: over(check),
        exceljs: '',
        ratio: '',
        aim: 'under 120 ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pane(): Promise<Line[]> {
  const { kilobytes, times } = await paneBoot();
  const line = (what: string, jihe: string, aim: string): Line => ({
    what,
    jihe,
    exceljs: '',
    ratio: '',
    aim,
  });
  const shown = (time: number | undefined): string =>
    time === undefined ? 'no browser' : milliseconds(time);
  return [
    line('pane: scripts of the first load, gzip', `${kilobytes.toFixed(1)} KB`, 'at most 180 KB'),
    line('pane: first picture, from nothing', shown(times?.first), 'under 500 ms'),
    line('pane: the form recognised, from nothing', shown(times?.form), 'under 500 ms'),
    ...((await paneTasks()) ?? []).map(({ doing, ms }) =>
      line(`pane, 200 sheets: ${doing}, longest task`, ms === 0 ? 'under 50 ms' : milliseconds(ms), '50 ms'),
    ),
  ];
}

/** A node process, from its start to its end. Findings (status 1) are no failure; what it says is not kept. */
function run(args: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0 || status === 1) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${String(status)}`));
    });
  });
}

function compared(what: string, ours: number, theirs: number, aim: string): Line {
  return {
    what,
    jihe: milliseconds(ours),
    exceljs: milliseconds(theirs),
    ratio: (ours / theirs).toFixed(2),
    aim,
  };
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : String(Math.round(time))} ms`;
}

async function main(): Promise<void> {
  console.table([
    await oneForm(),
    ...(await largeBook()),
    await manyFiles(),
    ...(await startUp()),
    ...(await pane()),
  ]);
  console.table(await workbenchLines());
  console.table(await excelCommands());
}

void main();
