import { existsSync } from 'node:fs';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { ExcelInBrowser } from '../browser/excel/open-in-excel';
import { serverOf } from '../browser/excel/fake-server';
import { SCORE } from '../browser/form-in-excel';
import { FakeExcel } from '../excel/fake-excel';
import { copies, seed } from '../excel/workbooks';

/** The longest that the pane held its page up while it did something on two hundred sheets. */
export interface LongestTask {
  readonly doing: string;
  readonly ms: number;
}

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SHEETS = 200;
const RUNS = 3;
/** Of the machine, not of the pane: so long a wait means that nothing will come. */
const PATIENCE_MS = 60_000;
/** Tasks above fifty milliseconds are told of by then. */
const AFTERWARDS_MS = 500;

/** The window of the played Excel shares the page's thread, as that of a real one does not: its tasks do not count. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name !== 'cross-origin-ancestor') window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** What the officer does, and what then stands in the pane. */
const STEPS: readonly (readonly [string, (pane: Frame) => Promise<void>])[] = [
  ['opening', (pane) => pane.locator('#root header h1').waitFor()],
  [
    '检查',
    (pane) => press(pane, '检查').then(() => pane.getByRole('button', { name: /^\d+ 差错$/ }).waitFor()),
  ],
  [
    '重算, what it would write',
    (pane) => press(pane, '重算').then(() => pane.getByRole('button', { name: /^写入/ }).waitFor()),
  ],
  [
    '重算',
    (pane) =>
      press(pane, /^写入/).then(() =>
        pane
          .getByText(/已写入/)
          .first()
          .waitFor(),
      ),
  ],
  [
    '撤销',
    (pane) =>
      press(pane, '撤销').then(() =>
        pane
          .getByText(/已恢复原样/)
          .first()
          .waitFor(),
      ),
  ],
];

function press(pane: Frame, name: string | RegExp): Promise<void> {
  return pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Null where there is no browser. */
export async function paneTasks(): Promise<readonly LongestTask[] | null> {
  if (!existsSync(PROGRAM)) return null;
  const browser = await chromium.launch({
    executablePath: PROGRAM,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const all: number[][] = [];
  for (let run = -1; run < RUNS; run++) {
    const longest = await longestTasks(browser);
    if (run >= 0) all.push(longest);
  }
  await browser.close();
  return STEPS.map(([doing], at) => ({ doing, ms: median(all.map((run) => run[at] ?? NaN)) }));
}

async function longestTasks(browser: Browser): Promise<number[]> {
  const fake = FakeExcel.from(copies(await seed('001'), SHEETS));
  for (const { name } of fake.book.sheets)
    if (typeof fake.book.typed(name, SCORE) === 'number') fake.book.type(name, SCORE, '');
  const excel = await ExcelInBrowser.open(browser, serverOf(fake), { before: WATCH });
  excel.page.setDefaultTimeout(PATIENCE_MS);
  const pane = await excel.show('pane', 'taskpane.html');
  const longest: number[] = [];
  for (const [, step] of STEPS) {
    await step(pane);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    const tasks = await pane.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
    longest.push(Math.max(0, ...tasks));
  }
  await excel.close();
  return longest;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
