import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { complaints } from '../adapters/package-check';
import { cellAt } from '../adapters/plans';
import { gbkFile, oldFile } from '../legacy/old-files';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage, type OpenedPage } from './one-page';

describeInBrowser('a workbook of the old format in the workbench', () => {
  let browser: Browser;
  let opened: OpenedPage;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    opened = await openOnePage(browser);
    page = opened.page;
    await cell('A1').waitFor();
  });
  afterEach(async () => {
    await opened.context.close();
    expect(opened.complaints).toEqual([]);
    expect(opened.asked).toEqual([]);
  });

  const cell = (address: string): ReturnType<Page['locator']> => page.locator(`td[data-cell="${address}"]`);
  const open = (name: string, bytes: Uint8Array): Promise<void> =>
    page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(bytes) });
  const download = async (): Promise<{ name: string; bytes: Uint8Array }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载', exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };

  test('is a copy that says what it lacks, is edited, and downloads as .xlsx', async () => {
    await open('自评.xls', oldFile('everything.xls'));
    await page.getByText('“自评.xls”是旧格式').waitFor();
    await page.getByText('下载时存为“自评.xlsx”，原文件不变').waitFor();
    await page.getByText('副本里没有：图片和图形、批注、条件格式、下拉选项、超链接、引用').waitFor();
    expect(await cell('A2').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(217, 225, 242)',
    );
    expect(await cell('F3').innerText()).toBe('2173.12%');
    await cell('B3').click();
    await page.keyboard.type('2000');
    await page.keyboard.press('Enter');
    await cell('B5').getByText('2000').waitFor();
    const { name, bytes } = await download();
    expect(name).toBe('自评.xlsx');
    expect(complaints(bytes)).toEqual([]);
    const saved = await openXlsx(bytes).read();
    expect(cellAt(saved, '自评表', 'B3')).toEqual({ text: '2000', number: '2000' });
    expect(cellAt(saved, '自评表', 'B5')?.formula).toBe('SUM(B3:B4)');
  });

  test('it is still said to be a copy when the page was left and work came back', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await open('001.xls', oldFile('001.xls'));
    await page.getByText('“001.xls”是旧格式').waitFor();
    await cell('G15').click();
    await page.keyboard.type('1.9');
    await page.keyboard.press('Enter');
    await page.reload();
    await page.getByText('已恢复“001.xlsx”').waitFor();
    await page.getByText('“001.xls”是旧格式').waitFor();
    await page.getByRole('button', { name: '放弃这些修改' }).click();
    await page.getByText('已恢复“001.xlsx”').waitFor({ state: 'detached' });
    await cell('G15').getByText('1', { exact: true }).waitFor();
    await page.getByText('“001.xls”是旧格式').waitFor();
  });

  test('unchanged, the download says that only the format is another', async () => {
    await open('001.xls', oldFile('001.xls'));
    await page.getByText('“001.xls”是旧格式').waitFor();
    expect(await page.getByText('副本里没有').count()).toBe(0);
    expect((await download()).name).toBe('001.xlsx');
    await page.getByText('内容没有改动，只是换成了 .xlsx 格式。').waitFor();
  });

  test('texts in the Chinese code page are read', async () => {
    await open('95.xls', gbkFile());
    await cell('A1').getByText('整体支出绩效自评表').waitFor();
    await cell('A3').getByText('镕').waitFor();
    await page.getByRole('tab', { name: '自评表' }).waitFor();
  });

  test('damaged, it is refused in a sentence, and the page goes on', async () => {
    await open('坏.xls', oldFile('001.xls').slice(0, 3000));
    await page.getByText('“坏.xls”打不开：文件已损坏').waitFor();
    expect(await page.getByText('样表.xlsx').count()).toBeGreaterThan(0);
    await open('001.xls', oldFile('001.xls'));
    await page.getByText('“001.xls”是旧格式').waitFor();
  });
});
