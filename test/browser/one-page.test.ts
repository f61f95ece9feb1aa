import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';

const FILE = pathToFileURL(path.resolve(__dirname, '..', '..', 'dist', '绩核工作台.html')).href;

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses of everything the page asked for, but itself. */
  readonly asked: string[];
  readonly complaints: string[];
}

describeInBrowser('the workbench in a single file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(): Promise<Opened> {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    // What a page holds itself (its icon, its workers) is no request to anybody; nor is one that the policy stopped.
    const note = (request: Request): void => {
      const stopped = request.failure()?.errorText === 'csp';
      if (!stopped && !/^(data|blob):/.test(request.url()) && request.url() !== FILE)
        asked.push(request.url());
    };
    context.on('requestfinished', note);
    context.on('requestfailed', note);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(FILE);
    return { context, page, asked, complaints };
  }

  test('opens the sample by a double click, checks it in a worker, and asks nobody for anything', async () => {
    const { context, page, asked, complaints } = await open();
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('得分应为').first().waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('could not send anything if it wanted to', async () => {
    const { context, page, asked } = await open();
    const sent = await page.evaluate(async () => {
      const attempts = [
        () => fetch('https://example.com/'),
        () => fetch('file:///etc/hostname'),
        () =>
          new Promise((resolve, reject) =>
            Object.assign(new Image(), {
              onload: resolve,
              onerror: reject,
              src: 'https://example.com/a.png',
            }),
          ),
      ];
      const outcomes = await Promise.allSettled(attempts.map((attempt) => attempt()));
      return outcomes.filter(({ status }) => status === 'fulfilled').length;
    });
    expect(sent).toBe(0);
    expect(asked).toEqual([]);
    await context.close();
  });
});
