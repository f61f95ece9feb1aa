import type { Browser, Page } from 'playwright-core';
import { violations } from './axe';
import { describeInBrowser, startChromium } from './chromium';
import { startWorkbench, type Served } from './workbench-server';
import { PAGE_WALKS } from './workbench-states';

/** `npm start` itself, with a build if a source is newer. */
const START_MS = 180_000;
const WALK_MS = 240_000;

describeInBrowser('the workbench in every state, light and dark', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startChromium(), startWorkbench()]);
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await served.end();
  });

  test.each(Object.entries(PAGE_WALKS))(
    '%s keeps nobody out',
    async (_name, walk) => {
      const faults: string[] = [];
      await walk(browser, served, async (state, page) => {
        for (const theme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await settled(page);
          faults.push(...(await violations(`${state}, ${theme}`, page)));
        }
      });
      expect(faults).toEqual([]);
    },
    WALK_MS,
  );
});

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
