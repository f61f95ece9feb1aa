import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

const CELL = '三级指标';

describeInBrowser('work that was not downloaded', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function type(page: Page, text: string): Promise<void> {
    await page.getByRole('gridcell', { name: CELL }).first().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: text }).first().waitFor();
  }

  /** Kept a moment after the last change, so that typing is not held up. */
  async function untilKept(page: Page): Promise<void> {
    while (!(await page.evaluate(isKept))) await page.waitForTimeout(50);
  }

  test('is there again after a reload, and can be given up', async () => {
    const { context, page } = await openOnePage(browser);
    page.on('dialog', (dialog) => void dialog.accept());
    await type(page, '改过的字');
    await untilKept(page);
    await page.reload();
    await page.getByText('已恢复“样表.xlsx”上次没有下载的修改。').waitFor();
    await page.getByRole('gridcell', { name: '改过的字' }).first().waitFor();
    await page.getByRole('button', { name: '放弃这些修改' }).click();
    await page.getByRole('gridcell', { name: CELL }).first().waitFor();
    await context.close();
  });

  test('is not given up with what came later unless that is meant', async () => {
    const { context, page } = await openOnePage(browser);
    const said: string[] = [];
    let agrees = true;
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'confirm') said.push(dialog.message());
      void (agrees ? dialog.accept() : dialog.dismiss());
    });
    await type(page, '改过的字');
    await page.reload();
    await page.getByText('已恢复“样表.xlsx”').waitFor();
    await page.locator('td[data-cell="H15"]').click();
    await page.keyboard.type('后来写的原因');
    agrees = false;
    await page.getByRole('button', { name: '放弃这些修改' }).click();
    await page.getByRole('gridcell', { name: '后来写的原因' }).first().waitFor();
    expect(said).toEqual(['恢复之后您又改过“样表.xlsx”。放弃的话，后来改的也一起放弃。要继续吗？']);
    agrees = true;
    await page.getByRole('button', { name: '放弃这些修改' }).click();
    await page.getByRole('gridcell', { name: '后来写的原因' }).first().waitFor({ state: 'detached' });
    await page.getByRole('gridcell', { name: CELL }).first().waitFor();
    await context.close();
  });

  test('is kept even when the page is left at once', async () => {
    const { context, page } = await openOnePage(browser);
    page.on('dialog', (dialog) => void dialog.accept());
    await type(page, '改过的字');
    await page.reload();
    await page.getByRole('gridcell', { name: '改过的字' }).first().waitFor();
    await context.close();
  });

  test('is there again in another tab when its own was closed', async () => {
    const { context, page } = await openOnePage(browser);
    await type(page, '改过的字');
    await untilKept(page);
    const other = await context.newPage();
    await other.goto(page.url());
    // The first tab is still open: its work is not taken away from it.
    await other.getByRole('gridcell', { name: CELL }).first().waitFor();
    await page.close({ runBeforeUnload: false });
    await other.reload();
    await other.getByRole('gridcell', { name: '改过的字' }).first().waitFor();
    await context.close();
  });

  test('is gone once the data of this machine is cleared', async () => {
    const { context, page } = await openOnePage(browser);
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await type(page, '改过的字');
    await untilKept(page);
    await page.getByRole('button', { name: '清除本机数据' }).click();
    // Told once it is done, which is after the click.
    while (said.at(-1)?.includes('本机数据已清除') !== true) await page.waitForTimeout(50);
    await page.reload();
    await page.getByRole('gridcell', { name: CELL }).first().waitFor();
    expect(await page.getByText('已恢复').count()).toBe(0);
    await context.close();
  });

  const blocked = (): void =>
    void Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  const full = (): void => {
    IDBObjectStore.prototype.put = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test.each([
    ['blocked', blocked],
    ['full', full],
  ])('stays on the page when the storage is %s, and that is told', async (_how, before) => {
    const { context, page, complaints } = await openOnePage(browser, { before });
    await type(page, '改过的字');
    await page.getByText('本机的存储已满或被禁用：').waitFor();
    await page.getByRole('gridcell', { name: '改过的字' }).first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** Runs in the page. */
function isKept(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('jihe-workbench');
    opening.onsuccess = (): void => {
      const count = opening.result.transaction('changes').objectStore('changes').count();
      count.onsuccess = (): void => {
        opening.result.close();
        resolve(count.result > 0);
      };
    };
  });
}
