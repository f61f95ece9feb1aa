import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { servePages, type PageServer } from './page-server';
import { WATCH, type Seen } from './workbench-watch';

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The workbench as it is served, in a profile that has never seen it. */
export class WorkbenchPage {
  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  /** Null where there is no browser. */
  static async start(): Promise<WorkbenchPage | null> {
    if (!existsSync(PROGRAM)) return null;
    const browser = await chromium.launch({
      executablePath: PROGRAM,
      chromiumSandbox: false,
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    return new WorkbenchPage(browser, await servePages());
  }

  async end(): Promise<void> {
    await this.browser.close();
    this.server.end();
  }

  /** A page of the workbench until the sample stands in it with its marks. */
  async open(): Promise<Page> {
    const page = await this.blank();
    await page.addInitScript(WATCH);
    await page.goto(`${this.server.origin}/workbench.html`);
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.painted.marked);
    return page;
  }

  /** An empty page of the same browser, for what the workbench is held against. */
  async blank(): Promise<Page> {
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1366, height: 768 },
    });
    return await context.newPage();
  }
}

export async function seenIn(page: Page): Promise<Seen> {
  // What was long is told a moment later.
  await page.waitForTimeout(200);
  return await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

export interface Watched {
  readonly ms: number;
  readonly longest: number;
  /** How many tasks were longer than 50 ms. */
  readonly long: number;
}

/** How long it takes until something is seen, and which tasks were long meanwhile. */
export async function watched(
  page: Page,
  begin: () => Promise<unknown>,
  end: () => Promise<unknown>,
): Promise<Watched> {
  const from = await page.evaluate(() => performance.now());
  await begin();
  await end();
  const to = await page.evaluate(() => performance.now());
  const { tasks } = await seenIn(page);
  const within = tasks.filter(({ at }) => at >= from - 1).map(({ ms }) => ms);
  return { ms: to - from, longest: Math.max(0, ...within), long: within.length };
}
