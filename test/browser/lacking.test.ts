import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

const forbidden = (object: object, ...names: string[]): void => {
  for (const name of names)
    Object.defineProperty(object, name, {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
};

describeInBrowser('a browser that lacks something', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each([
    ['workers', ['Worker']],
    ['a database', ['indexedDB']],
    ['choosers of its own', ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker']],
    ['watching of sizes', ['ResizeObserver']],
  ])('without %s it checks all the same', async (_what, names) => {
    const { context, page, complaints } = await openOnePage(browser, {
      before: `for (const name of ${JSON.stringify(names)}) Object.defineProperty(window, name, { value: undefined });`,
    });
    await page.getByRole('button', { name: '2 差错', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('with every store blocked it checks all the same', async () => {
    const { context, page, complaints } = await openOnePage(browser, {
      before: `(${forbidden.toString()})(window, 'localStorage', 'sessionStorage', 'indexedDB'); Object.defineProperty(navigator, 'locks', { value: undefined });`,
    });
    await page.getByRole('button', { name: '2 差错', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('too old to draw the page it is told so, and what to do', async () => {
    const { context, page } = await openOnePage(browser, {
      before: 'delete Array.prototype.at;',
      untilText: '页面出错',
    });
    await page.getByText('请换用新版 Edge、Chrome、Firefox 或 Safari').waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['重新打开', '不恢复修改，重新打开']);
    await context.close();
  });
});
