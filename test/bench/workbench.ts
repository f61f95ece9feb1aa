import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { workbookBytes } from './workbooks';
import { firstLoad } from './first-load';
import { BUILD } from './page-server';
import { exceljsInBrowser } from './workbench-exceljs';
import { WorkbenchPage, seenIn, watched, type Watched } from './workbench-page';

/**
 * What an officer waits for in the workbench, beside exceljs merely loading the same bytes in the same browser.
 * Times belong to the machine they were taken on.
 */
export interface WorkbenchLine {
  readonly what: string;
  readonly jihe: string;
  readonly 'longest task': string;
  readonly exceljs: string;
  readonly ratio: string;
  readonly aim: string;
}

const OPENINGS = 7;
const KEYS = 60;
const FILES = 200;
const SEEDS = 5;
const TASK_AIM = 'no task over 50 ms';

export async function workbenchLines(): Promise<WorkbenchLine[]> {
  const bench = await WorkbenchPage.start();
  if (bench === null) return [plain('workbench', 'no browser', '')];
  // Files of this machine, as an officer's: what a test puts into the page itself is unpacked there first.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jihe-bench-'));
  try {
    return [
      ...(await firstPictures(bench)),
      ...(await largeBook(bench, folder)),
      ...(await walking(bench, folder)),
      await typing(bench),
      await manyFiles(bench, folder),
    ];
  } finally {
    await bench.end();
    rmSync(folder, { recursive: true });
  }
}

async function firstPictures(bench: WorkbenchPage): Promise<WorkbenchLine[]> {
  const all: Awaited<ReturnType<typeof seenIn>>[] = [];
  for (let run = -1; run < OPENINGS; run++) {
    const page = await bench.open();
    if (run >= 0) all.push(await seenIn(page));
    await page.context().close();
  }
  const time = (name: 'ready' | 'sample' | 'recognised' | 'marked'): string =>
    milliseconds(quantile(all.map(({ painted }) => painted[name])));
  const longest = Math.max(0, ...all.flatMap(({ tasks }) => tasks.map(({ ms }) => ms)));
  return [
    plain(
      'scripts of the first load, gzip',
      `${firstLoad(BUILD, 'workbench').toFixed(1)} KB`,
      'at most 240 KB',
    ),
    plain('page ready, from nothing', time('ready'), ''),
    plain('the sample on screen', time('sample'), 'under 1 s'),
    plain('the sample recognised', time('recognised'), ''),
    { ...plain('the sample checked and marked', time('marked'), ''), 'longest task': milliseconds(longest) },
  ];
}

async function largeBook(bench: WorkbenchPage, folder: string): Promise<WorkbenchLine[]> {
  const bytes = await workbookBytes(200, 60);
  const page = await bench.open();
  const opened = await opening(page, put(folder, 'book.xlsx', bytes));
  const theirs = await exceljsInBrowser(await bench.blank(), [bytes]);
  const saved = await saving(page);
  await page.context().close();
  return [
    compared('200 sheets of 60 rows opened, shown and recognised', opened, theirs.ms),
    task('an edit among them downloaded', saved),
  ];
}

function put(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function opening(page: Page, file: string): Promise<Watched> {
  return await watched(
    page,
    () => page.locator('input[type="file"]').first().setInputFiles(file),
    () => page.waitForFunction(isOpened, undefined, { polling: 50, timeout: 60_000 }),
  );
}

/** Runs in the page: a book of the bench stands in it, and the pane has said what it is. */
function isOpened(): boolean {
  const grid = document.querySelector('[role="grid"]')?.getAttribute('aria-label') ?? '';
  return grid.includes('第1') && document.querySelector('main h1') !== null;
}

async function saving(page: Page): Promise<Watched> {
  await page.locator('td[data-cell="F6"]').click();
  await page.keyboard.type('88%');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(3000);
  return await watched(
    page,
    () => page.getByRole('button', { name: '下载', exact: true }).click(),
    () => page.getByText('已下载').first().waitFor(),
  );
}

async function walking(bench: WorkbenchPage, folder: string): Promise<WorkbenchLine[]> {
  const lines: WorkbenchLine[] = [];
  for (const rows of [50, 500, 2000]) {
    const page = await bench.open();
    const opened = await opening(page, put(folder, `${String(rows)}.xlsx`, await workbookBytes(1, rows)));
    if (rows === 2000) lines.push(task('a sheet of 2,000 rows opened and recognised', opened));
    await page.locator('td[data-cell="C4"]').click();
    lines.push(
      await keys(page, `arrow key to picture, ${String(rows)} rows`, () => page.keyboard.press('ArrowDown')),
    );
    await page.context().close();
  }
  return lines;
}

async function keys(page: Page, what: string, press: (at: number) => Promise<void>): Promise<WorkbenchLine> {
  const before = (await seenIn(page)).keys.length;
  const { longest } = await watched(
    page,
    async () => {
      for (let at = 0; at < KEYS; at++) await press(at);
    },
    () => page.waitForTimeout(300),
  );
  const times = (await seenIn(page)).keys.slice(before);
  return {
    ...plain(
      what,
      `${milliseconds(quantile(times))}, p95 ${milliseconds(quantile(times, 0.95))}`,
      'under 50 ms',
    ),
    'longest task': milliseconds(longest),
  };
}

/** In the sample: what is typed there is followed by the formulas of the form, the pane and its marks. */
async function typing(bench: WorkbenchPage): Promise<WorkbenchLine> {
  const page = await bench.open();
  await page.locator('td[data-cell="F15"]').click();
  const typed = await keys(page, 'a character typed, findings following', async (at) => {
    await page.keyboard.press(at % 6 === 5 ? 'Enter' : String(at % 10));
  });
  await page.context().close();
  return typed;
}

async function manyFiles(bench: WorkbenchPage, folder: string): Promise<WorkbenchLine> {
  const files = Array.from({ length: FILES }, (_, at) => {
    const file = path.join(folder, `${String(at)}.xlsx`);
    copyFileSync(path.resolve('test', 'fixtures', 'seeds', `00${String(at % SEEDS)}.xlsx`), file);
    return file;
  });
  const page = await bench.open();
  const ours = await watched(
    page,
    () => page.locator('input[type="file"][multiple]').setInputFiles(files),
    () => page.waitForFunction(isAllChecked, FILES, { polling: 50, timeout: 120_000 }),
  );
  await page.context().close();
  const theirs = await exceljsInBrowser(
    await bench.blank(),
    files.map((file) => new Uint8Array(readFileSync(file))),
  );
  return compared(`${String(FILES)} forms checked at once`, ours, theirs.ms);
}

/** Runs in the page. */
function isAllChecked(files: number): boolean {
  const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
  return said.includes(`${String(files)} 个文件都核对完了。`);
}

function plain(what: string, jihe: string, aim: string): WorkbenchLine {
  return { what, jihe, 'longest task': '', exceljs: '', ratio: '', aim };
}

function task(what: string, { ms, longest, long }: Watched): WorkbenchLine {
  const more = long > 1 ? ` (${String(long)} over 50 ms)` : '';
  return { ...plain(what, milliseconds(ms), TASK_AIM), 'longest task': `${milliseconds(longest)}${more}` };
}

function compared(what: string, ours: Watched, theirs: number): WorkbenchLine {
  return { ...task(what, ours), exceljs: milliseconds(theirs), ratio: (ours.ms / theirs).toFixed(2) };
}

/** The longest task is nothing where none was long enough to be told of. */
function milliseconds(time: number): string {
  if (time === 0) return 'under 50 ms';
  return `${time < 10 ? time.toFixed(1) : String(Math.round(time))} ms`;
}

function quantile(times: readonly number[], share = 0.5): number {
  return (
    [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
  );
}
