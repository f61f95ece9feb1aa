import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

describeInBrowser('the workbench in a single file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('opens the sample by a double click, checks it in a worker, and asks nobody for anything', async () => {
    const { context, page, asked, complaints } = await openOnePage(browser);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('得分应为').first().waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('could not send anything if it wanted to', async () => {
    const { context, page, asked } = await openOnePage(browser);
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
