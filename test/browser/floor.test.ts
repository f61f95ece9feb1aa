import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { NOBODY } from './excel/nobody';
import { ExcelInBrowser, type ExcelOptions } from './excel/open-in-excel';
import { until } from './excel/until';

/** What Internet Explorer 11 says it is, and what it lacks. */
const OLD_WEB_VIEW: ExcelOptions = {
  sets: '1.7',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  before: `
    Object.defineProperty(document, 'documentMode', { value: 11 });
    for (const name of ['Promise', 'Map', 'Proxy', 'Symbol', 'BigInt', 'fetch']) delete window[name];
    delete Object.hasOwn; delete String.prototype.replaceAll; delete Array.prototype.at;
  `,
};

describeInBrowser('below the floor', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** The heading, and the reason as whoever is asked for help reads it. */
  const said = async (options: ExcelOptions): Promise<string> => {
    const excel = await ExcelInBrowser.open(browser, NOBODY, options);
    const pane = await excel.show('pane', 'taskpane.html');
    const heading = await pane.locator('#start h1').innerText();
    const [reason] = /^\[\w+\]/.exec(await pane.locator('#start .technical').innerText()) ?? [];
    expect(await pane.locator('#root').isVisible()).toBe(false);
    // The bundle may be there, but nothing has begun: it would have drawn over this.
    expect(await pane.locator('#waiting').count()).toBe(1);
    await excel.close();
    return `${reason ?? ''} ${heading}`;
  };

  test('an Excel before 1.13 is told what is needed, and nothing begins', async () => {
    expect(await said({ sets: '1.12' })).toBe('[excel] 这台电脑上的 Excel 太旧，绩核打不开');
  });

  test('the web view of Excel 2016 is told what is needed, without a script error', async () => {
    expect(await said(OLD_WEB_VIEW)).toBe('[browser] 这台电脑上的 Excel 太旧，绩核打不开');
  });

  test('without Microsoft’s script the page says that the network is closed', async () => {
    expect(await said({ officeBlocked: true })).toBe('[blocked] 读不到 Office 的脚本，绩核打不开');
  });

  test('the bundle gets ready before Excel has answered, and only where it would run', async () => {
    const inserted = async (options: ExcelOptions): Promise<number> => {
      const excel = await ExcelInBrowser.open(browser, NOBODY, { officeBlocked: true, ...options });
      const pane = await excel.show('pane', 'taskpane.html');
      await pane.locator('#start h1').waitFor();
      const count = await pane.locator('script[src^="taskpane."]').count();
      await excel.close();
      return count;
    };
    expect(await inserted({})).toBe(1);
    expect(await inserted(OLD_WEB_VIEW)).toBe(0);
  });

  test('outside of Excel the page says where to open it', async () => {
    const excel = await ExcelInBrowser.open(browser, NOBODY);
    const page = await excel.showOutside('taskpane.html');
    expect(await page.locator('#start h1').innerText()).toBe('请在 Excel 里打开绩核');
    await excel.close();
  });

  test.each(['check', 'recalculate', 'clearMarks'])(
    'the button for %s answers with the same words in a dialog',
    async (command) => {
      const excel = await ExcelInBrowser.open(browser, NOBODY, { sets: '1.12' });
      await excel.show('commands', 'commands.html');
      await until(() => excel.host.hearsRibbon('commands'), 'the page never listened for buttons');
      await excel.host.press('commands', command);
      const dialog = await excel.untilDialog();
      expect(await dialog.locator('#start h1').innerText()).toBe('这台电脑上的 Excel 太旧，绩核打不开');
      await excel.close();
    },
  );
});
