import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { openForm, openPane } from '../browser/form-in-excel';
import { firstLoad } from './first-load';

/** What an officer waits for when the pane opens: its scripts, and the time until they say something. */
export interface PaneBoot {
  readonly kilobytes: number;
  /** Milliseconds from the page's start; null where there is no browser to open it in. */
  readonly times: { readonly first: number; readonly form: number } | null;
}

const ADDIN = path.resolve('dist', 'addin');
const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RUNS = 7;

/** Runs in the pane before anything else: when its first picture was painted, and when the form stood in it. */
const WATCH = `
  const seen = (window.seen = {});
  const painted = (name, selector) => {
    if (name in seen || document.querySelector(selector) === null) return;
    seen[name] = NaN;
    requestAnimationFrame(() => setTimeout(() => { seen[name] = performance.now(); }));
  };
  new MutationObserver(() => {
    painted('first', '#root main');
    painted('form', '#root header h1');
  }).observe(document, { childList: true, subtree: true });
`;

type Seen = Readonly<Record<'first' | 'form', number>>;

export async function paneBoot(): Promise<PaneBoot> {
  return { kilobytes: firstLoad(ADDIN, 'taskpane'), times: existsSync(PROGRAM) ? await openings() : null };
}

/** Medians, each time in a profile that has never seen the pane. */
async function openings(): Promise<Seen> {
  const browser = await chromium.launch({
    executablePath: PROGRAM,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const all: Seen[] = [];
  for (let run = -1; run < RUNS; run++) {
    const seen = await opening(browser);
    if (run >= 0) all.push(seen);
  }
  await browser.close();
  return { first: median(all.map(({ first }) => first)), form: median(all.map(({ form }) => form)) };
}

async function opening(browser: Browser): Promise<Seen> {
  const { excel } = await openForm(browser, { before: WATCH });
  const pane = await openPane(excel);
  await pane.waitForFunction(() => (window as unknown as { seen: Partial<Seen> }).seen.form);
  const seen = await pane.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await excel.close();
  return seen;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
