import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

const FILE = pathToFileURL(path.resolve(__dirname, '..', '..', 'dist', '绩核工作台.html')).href;

export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses of everything the page asked for, but itself. */
  readonly asked: string[];
  readonly complaints: string[];
}

export interface OnePageOptions {
  /** Run in the page before its own script. */
  readonly before?: (() => void) | string;
  /** What shows that it has begun. */
  readonly untilText?: string;
}

/** The workbench in a single file, as a double click opens it. */
export async function openOnePage(
  browser: Browser,
  { before, untilText = '样表.xlsx' }: OnePageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  // What a page holds itself (its icon, its workers) is no request to anybody; nor is one that the policy stopped.
  const note = (request: Request): void => {
    const stopped = request.failure()?.errorText === 'csp';
    if (!stopped && !/^(data|blob):/.test(request.url()) && request.url() !== FILE) asked.push(request.url());
  };
  context.on('requestfinished', note);
  context.on('requestfailed', note);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (before !== undefined)
    await page.addInitScript(typeof before === 'string' ? { content: before } : before);
  await page.goto(FILE);
  await page.getByText(untilText).waitFor();
  return { context, page, asked, complaints };
}
