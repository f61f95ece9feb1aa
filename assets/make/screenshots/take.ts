import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { ExcelInBrowser } from '../../../test/browser/excel/open-in-excel';
import { changeTheme, WALKS, type Walk } from '../../../test/browser/pane-states';
import { photographWorkbench } from './workbench';

/**
 * `npm run screenshots`: the pane of the built add-in, 320 px wide, as docs/guide.zh-CN.md shows it, and the workbench.
 * `npm run screenshots -- FOLDER`: every state in both themes, to be looked at. CHROMIUM names the browser where it
 * is not the system's own.
 */
const GUIDE = path.resolve(__dirname, '..', '..', '..', 'docs', 'images');
const [FOLDER] = process.argv.slice(2);
/** Of what is shown; the steps of an explanation stand at its end. */
const HIGHEST: Readonly<Record<string, number>> = { explained: 860 };
const USUALLY_HIGHEST = 640;

type Theme = 'light' | 'dark';

/** The states in the guide, in the themes they are shown in. */
const SHOWN: Readonly<Record<string, readonly Theme[]>> = {
  opened: ['light'],
  checked: ['light', 'dark'],
  gap: ['light'],
  explained: ['light'],
  overview: ['dark'],
  preview: ['light'],
  written: ['light'],
  output: ['light'],
  asked: ['light'],
};

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER ?? GUIDE, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  for (const walk of Object.values(WALKS)) await photograph(browser, walk);
  await photographWorkbench(browser, FOLDER ?? GUIDE, FOLDER === undefined ? ['light'] : ['light', 'dark']);
  await browser.close();
}

async function photograph(browser: Browser, walk: Walk): Promise<void> {
  const profile = await newProfile(browser);
  await walk(
    browser,
    async (state, pane, excel) => {
      const themes: readonly Theme[] = FOLDER === undefined ? (SHOWN[state] ?? []) : ['light', 'dark'];
      for (const theme of themes) await take(state, theme, pane, excel);
      await changeTheme(pane, excel, 'light');
    },
    { profile },
  );
}

async function newProfile(browser: Browser): Promise<BrowserContext> {
  const profile = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 640, height: 900 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  // tsx gives functions their names by a function of its own, which a page does not have.
  await profile.addInitScript({ content: 'globalThis.__name ??= (named) => named' });
  return profile;
}

async function take(state: string, theme: Theme, pane: Frame, excel: ExcelInBrowser): Promise<void> {
  await changeTheme(pane, excel, theme);
  await pane.evaluate(() => window.scrollTo(0, 0));
  const frame = await pane.frameElement();
  const setHeight = (height: string): Promise<void> =>
    frame.evaluate((element, to) => void ((element as HTMLElement).style.height = to), height);
  await setHeight('200px');
  const needed = await pane.evaluate(() => document.documentElement.scrollHeight);
  await setHeight(`${Math.min(needed, HIGHEST[state] ?? USUALLY_HIGHEST)}px`);
  const name = `${state.replaceAll(' ', '-')}${theme === 'dark' ? '-dark' : ''}.png`;
  await frame.screenshot({ path: path.join(FOLDER ?? GUIDE, name) });
  await setHeight('100%');
}

void takeAll();
