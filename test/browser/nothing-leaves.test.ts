import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';
import { startWorkbench, type Served } from './workbench-server';

/** `npm start` itself, with a build if a source is newer. */
const START_MS = 180_000;
const ELSEWHERE = 'elsewhere.example';

describeInBrowser('nothing leaves the machine', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startChromium(), startWorkbench()]);
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await served.end();
  });

  test('the policy of the served page and of the single file name no place but their own', async () => {
    const { headers, body } = await served.answer('/');
    const inPage = /Content-Security-Policy"\s+content="([^"]+)"/.exec(body.toString())?.[1] ?? '';
    for (const policy of [headers['content-security-policy'] ?? '', inPage]) {
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/connect-src 'self';/);
    }
    expect(inPage).not.toMatch(/https?:/);
    const { context, page } = await openOnePage(browser);
    const own = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(own).toMatch(/default-src 'none'/);
    // What is not named falls back to none.
    expect(own).not.toMatch(/connect-src|https?:|'self'/);
    await context.close();
  });

  test('the page asks only where it came from, and opens no other way out', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const asked: string[] = [];
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === served.origin) {
        await route.fulfill(await served.answer(pathname));
        return;
      }
      asked.push(route.request().url());
      await route.abort();
    });
    await context.addInitScript({
      content: `for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'])
        window[name] = function () { console.error('way out: ' + name); };
        navigator.sendBeacon = () => { console.error('way out: sendBeacon'); return true; };`,
    });
    const page = await context.newPage();
    const ways: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('way out')) ways.push(message.text());
    });
    await page.goto(served.origin);
    await page.getByRole('button', { name: '2 差错', exact: true }).waitFor();
    await page.locator('td[data-cell="G15"]').click();
    await page.keyboard.type('1.9');
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
    expect([asked, ways]).toEqual([[], []]);
    await context.close();
  });

  test('it could not send anything if it wanted to', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === served.origin) {
        await route.fulfill(await served.answer(pathname));
        return;
      }
      asked.push(route.request().url());
      await route.fulfill({ status: 200, body: 'taken' });
    });
    const page = await context.newPage();
    await page.goto(served.origin);
    const refused = await page.evaluate(async (elsewhere) => {
      const refusals: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refusals.push(blockedURI));
      navigator.sendBeacon(`https://${elsewhere}/beacon`, 'x');
      await fetch(`https://${elsewhere}/fetch`).catch(() => undefined);
      for (const open of [
        () => new WebSocket(`wss://${elsewhere}/`),
        () => new EventSource(`https://${elsewhere}/`),
      ])
        try {
          open();
        } catch {
          // Said by the event as well.
        }
      Object.assign(new Image(), { src: `https://${elsewhere}/image.png` });
      await new Promise((resolve) => setTimeout(resolve, 500));
      // Each is refused twice: by the header and by the page itself.
      return [...new Set(refusals)].sort();
    }, ELSEWHERE);
    expect(refused).toEqual(
      ['https:///', 'https:///beacon', 'https:///fetch', 'https:///image.png', 'wss:///'].map((place) =>
        place.replace('///', `//${ELSEWHERE}/`),
      ),
    );
    expect(asked).toEqual([]);
    await context.close();
  });
});
