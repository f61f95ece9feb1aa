import type { Browser, Frame } from 'playwright-core';
import { violations } from './axe';
import { describeInBrowser, startChromium } from './chromium';
import type { ExcelInBrowser } from './excel/open-in-excel';
import { changeTheme, WALKS } from './pane-states';

/** Narrow, usual and wide panes, and the usual one at 200 %. */
const WIDTHS = [160, 270, 320, 480];
/** A dozen states, each looked at in two themes and four widths. */
const WALK_MS = 180_000;

describeInBrowser('in every state, light and dark', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each(Object.entries(WALKS))(
    '%s keeps nobody out, and never scrolls sideways',
    async (_name, walk) => {
      const faults: string[] = [];
      await walk(browser, async (state, pane, excel) => {
        faults.push(...(await sideways(state, pane, excel)));
        for (const theme of ['dark', 'light'] as const) {
          await changeTheme(pane, excel, theme);
          faults.push(...(await violations(`${state}, ${theme}`, pane)));
        }
      });
      expect(faults).toEqual([]);
    },
    WALK_MS,
  );

  test('what is wrong does not go unnoticed', async () => {
    const faults: string[] = [];
    await WALKS['an Excel that is too old']?.(browser, async (state, pane, excel) => {
      await pane.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'data:,';
        const wide = document.createElement('div');
        wide.style.width = '400px';
        wide.append(image);
        document.body.append(wide);
      });
      faults.push(...(await sideways(state, pane, excel)), ...(await violations(state, pane)));
    });
    expect(faults.join()).toMatch(/320 px wide.*image-alt/);
  });
});

/** Where the page is wider than its frame. */
async function sideways(state: string, pane: Frame, excel: ExcelInBrowser): Promise<string[]> {
  const frame = await pane.frameElement();
  const resize = (width: number): Promise<void> =>
    frame.evaluate((element, to) => void ((element as HTMLElement).style.width = `${to}px`), width);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await resize(width);
    await excel.page.evaluate(() => new Promise(requestAnimationFrame));
    const needed = await pane.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push(`${state}: ${needed} px in a pane ${width} px wide`);
  }
  await resize(320);
  return faults;
}
