import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { dropFiles } from './drop-files';
import { openOnePage } from './one-page';

const SEEDS = path.resolve(__dirname, '..', 'fixtures', 'seeds');

describeInBrowser('what is dropped on the page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let asked: string[];
  let agrees: boolean;
  const folder = mkdtempSync(path.join(tmpdir(), 'jihe-drop-'));
  const at = (...names: string[]): string => path.join(folder, ...names);

  beforeAll(async () => {
    browser = await startChromium();
    for (const name of ['forms', 'forms/inner', 'empty']) mkdirSync(at(name));
    copyFileSync(path.join(SEEDS, '001.xlsx'), at('forms', '一.xlsx'));
    copyFileSync(path.join(SEEDS, '002.xlsx'), at('forms', 'inner', '二.xlsx'));
    for (const name of ['forms/~$一.xlsx', 'forms/说明.txt', 'empty/说明.txt']) writeFileSync(at(name), 'x');
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    ({ context, page, complaints } = await openOnePage(browser));
    asked = [];
    agrees = true;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (agrees ? dialog.accept() : dialog.dismiss());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const openFile = (name: string): Promise<void> =>
    page.getByRole('toolbar', { name: '工作台' }).getByText(name, { exact: true }).waitFor();
  const checked = (name: string): Promise<void> =>
    page.getByRole('button', { name: `打开 ${name}`, exact: true }).waitFor();
  const type = async (): Promise<void> => {
    await page.locator('td[data-cell="G15"]').click();
    await page.keyboard.type('1.9');
    await page.keyboard.press('Enter');
  };

  test('one file is opened, and what is no workbook is said to be none', async () => {
    await dropFiles(page, [at('forms', '一.xlsx')]);
    await openFile('一.xlsx');
    await dropFiles(page, [at('forms', '说明.txt')]);
    await page.getByText('“说明.txt”打不开：这不是 Excel 工作簿').waitFor();
    await openFile('一.xlsx');
  });

  test('what is still being typed is work, too', async () => {
    await page.locator('td[data-cell="G15"]').click();
    await page.keyboard.type('1.9');
    agrees = false;
    await dropFiles(page, [at('forms', '一.xlsx')]);
    await page.locator('td[data-cell="G15"]').getByText('1.9').waitFor();
    expect(asked).toEqual(['修改还没有下载，要放弃吗？']);
    await openFile('样表.xlsx');
  });

  test('while there is work that was not downloaded it is asked about first', async () => {
    await type();
    agrees = false;
    await dropFiles(page, [at('forms', '一.xlsx')]);
    await openFile('样表.xlsx');
    expect(asked).toEqual(['修改还没有下载，要放弃吗？']);
    agrees = true;
    await dropFiles(page, [at('forms', '一.xlsx')]);
    await openFile('一.xlsx');
  });

  test('several are checked together, and so is what may be a form in a folder', async () => {
    await dropFiles(page, [at('forms', '一.xlsx'), at('forms', 'inner', '二.xlsx')]);
    await Promise.all([checked('一.xlsx'), checked('二.xlsx')]);
    await dropFiles(page, [at('forms')]);
    await Promise.all([checked('forms/一.xlsx'), checked('forms/inner/二.xlsx')]);
    await page.getByText('2 个文件都核对完了。').waitFor();
  });

  test('whoever keeps the work stays at the table that another file was chosen in', async () => {
    await type();
    await dropFiles(page, [at('forms')]);
    await page.getByText('2 个文件都核对完了。').waitFor();
    const open = page.getByRole('button', { name: '打开 forms/一.xlsx', exact: true });
    agrees = false;
    await open.click();
    expect([asked, await open.isVisible()]).toEqual([['修改还没有下载，要放弃吗？'], true]);
    agrees = true;
    await open.click();
    await openFile('一.xlsx');
  });

  test('a folder without any form is said to have none', async () => {
    await dropFiles(page, [at('empty')]);
    await page.getByText('拖进来的文件夹里没有可以核对的文件').waitFor();
    await openFile('样表.xlsx');
  });

  test('on the bar above the sheet it is taken as well', async () => {
    await type();
    await page.reload();
    const bar = await page.getByText('已恢复“样表.xlsx”').boundingBox();
    await dropFiles(page, [at('forms', '一.xlsx')], { x: bar!.x + 5, y: bar!.y + 5 });
    await openFile('一.xlsx');
    // Its changes would be put into another file.
    expect(await page.getByRole('button', { name: '放弃这些修改' }).count()).toBe(0);
  });

  /** Drops a file that the page has had in its hands for a while. */
  const dropHeld = (): Promise<void> =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      for (const file of document.querySelector<HTMLInputElement>('#held')?.files ?? [])
        dataTransfer.items.add(file);
      document
        .querySelector('[role="grid"]')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });

  test.each([
    ['changed', (file: string) => writeFileSync(file, 'another content')],
    ['gone', (file: string) => rmSync(file)],
  ])('a file that is %s on the disk when it is read is told in plain words', async (_how, meanwhile) => {
    const file = at('变.xlsx');
    copyFileSync(path.join(SEEDS, '002.xlsx'), file);
    await page.evaluate(() => {
      const chooser = Object.assign(document.createElement('input'), { type: 'file', id: 'held' });
      document.body.append(chooser);
    });
    await page.locator('#held').setInputFiles(file);
    meanwhile(file);
    await dropHeld();
    await page.getByText('“变.xlsx”打不开：读不到这个文件：它在选中之后被改动').waitFor();
    await openFile('样表.xlsx');
  });

  test('of two files the later one stays, even when the first takes longer', async () => {
    await page.evaluate(() => {
      const read: (this: Blob) => Promise<ArrayBuffer> = Reflect.get(Blob.prototype, 'arrayBuffer');
      Blob.prototype.arrayBuffer = async function (this: Blob): Promise<ArrayBuffer> {
        const bytes = await read.call(this);
        if (this instanceof File && this.name === '一.xlsx')
          await new Promise((resolve) => Object.assign(window, { goOn: resolve }));
        return bytes;
      };
    });
    await dropFiles(page, [at('forms', '一.xlsx')]);
    await dropFiles(page, [at('forms', 'inner', '二.xlsx')]);
    await openFile('二.xlsx');
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page
      .getByText(/^检查了|提示|缺项/)
      .first()
      .waitFor();
    await openFile('二.xlsx');
  });

  test('a blank template from the menu is opened under its own name', async () => {
    await page.getByRole('button', { name: '模板', exact: true }).first().click();
    await page.getByRole('menuitem', { name: /^部门（单位）整体支出绩效自评表/ }).click();
    await openFile('部门（单位）整体支出绩效自评表.xlsx');
    await page.locator('td[data-cell="A1"]').waitFor();
  });
});
