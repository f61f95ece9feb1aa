import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

describeInBrowser('leaving the page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let asked: string[];
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    ({ context, page, complaints } = await openOnePage(browser));
    asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await cell('G15').waitFor();
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const cell = (address: string): ReturnType<Page['locator']> => page.locator(`td[data-cell="${address}"]`);
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const type = async (address: string, text: string): Promise<void> => {
    await cell(address).click();
    await page.keyboard.type(text);
  };
  const entered = async (address: string, text: string): Promise<void> => {
    await type(address, text);
    await page.keyboard.press('Enter');
  };
  /** What the browser asked on the way out. */
  const reload = async (): Promise<string[]> => {
    asked.length = 0;
    await page.reload();
    await cell('G15').waitFor();
    return [...asked];
  };
  const download = async (): Promise<void> => {
    await Promise.all([page.waitForEvent('download'), press('下载')]);
    await page.getByText('已下载“样表.xlsx”').waitFor();
  };

  test('is asked about only with work that would be lost', async () => {
    expect(await reload()).toEqual([]);
    await entered('G15', '1.9');
    await press('撤销一步');
    expect(await reload()).toEqual([]);
    await entered('G15', '1.9');
    await download();
    expect(await reload()).toEqual([]);
    await page.getByText('已恢复“样表.xlsx”上次下载过的修改。').waitFor();
    await entered('G16', '1.8');
    expect(await reload()).toEqual(['beforeunload']);
    await page.getByText('已恢复“样表.xlsx”上次没有下载的修改。').waitFor();
  });

  test('takes what is still being typed along', async () => {
    await type('G15', '1.9');
    expect(await reload()).toEqual(['beforeunload']);
    expect(await cell('G15').textContent()).toContain('1.9');
  });

  test('is asked about in browsers that go by the value alone, too', async () => {
    await entered('G15', '1.9');
    const value = await page.evaluate(() => {
      const event = document.createEvent('BeforeUnloadEvent');
      const begin = Reflect.get(event, 'initEvent') as (...words: unknown[]) => void;
      begin.call(event, 'beforeunload', false, true);
      window.dispatchEvent(event);
      return Reflect.get(event, 'returnValue') as unknown;
    });
    expect(value).toBeTruthy();
  });

  test('what was brought back is not replaced without a question, and is one step to take back', async () => {
    await entered('G15', '1.9');
    await entered('G16', '1.8');
    await reload();
    await press('样表');
    expect(asked).toEqual(['beforeunload', 'confirm']);
    await cell('G15').getByText('1', { exact: true }).waitFor();
  });

  test('nothing is left on the machine once it is cleared, even what was just typed', async () => {
    await entered('G16', '1.8');
    await type('G15', '1.9');
    await press('清除本机数据');
    // As the words afterwards advise.
    await download();
    // Longer than the rest after which work is kept.
    await page.waitForTimeout(800);
    expect(await page.evaluate(left)).toEqual([0, 0, 0]);
  });

  test('work goes on being kept after another tab has cleared everything', async () => {
    await entered('G15', '1.9');
    await page.waitForTimeout(800);
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(() => void window.open(window.location.href)),
    ]);
    other.on('dialog', (dialog) => void dialog.accept());
    await other.locator('td[data-cell="G15"]').waitFor();
    // A tab begun from this one has its name at first, and must not take its work.
    expect(await other.getByText('已恢复').count()).toBe(0);
    await other.getByRole('button', { name: '清除本机数据' }).click();
    await page.bringToFront();
    await entered('G16', '1.8');
    await page.waitForTimeout(800);
    await reload();
    await cell('G16').getByText('1.8').waitFor();
    await cell('G15').getByText('1.9').waitFor();
  });
});

/** Runs in the page: what the two stores of the database hold, and what else is kept as text. */
async function left(): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('jihe-workbench');
    opening.onsuccess = (): void => resolve(opening.result);
  });
  const counts = ['files', 'changes'].map(
    (store) =>
      new Promise<number>((resolve) => {
        const counting = database.transaction(store).objectStore(store).count();
        counting.onsuccess = (): void => resolve(counting.result);
      }),
  );
  return [...(await Promise.all(counts)), window.localStorage.length];
}
