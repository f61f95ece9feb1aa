import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { changedParts, complaints, partText } from '../adapters/package-check';
import { openWithLibreOffice } from '../adapters/soffice';
import { ROOT } from '../house/repository';
import { describeInBrowser, startChromium } from './chromium';
import { startWorkbench, type Served } from './workbench-server';

const SAMPLE = path.join(ROOT, 'test', 'fixtures', 'seeds', '001.xlsx');
const sample = new Uint8Array(readFileSync(SAMPLE));

/** `npm start` itself, with a build if a source is newer. */
const START_MS = 180_000;

describeInBrowser('the workbench as npm start shows it', () => {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [browser, served] = await Promise.all([startChromium(), startWorkbench()]);
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await served.end();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    faults = [];
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === served.origin) await route.fulfill(await served.answer(pathname));
      else {
        faults.push(`asked for ${route.request().url()}`);
        await route.abort();
      }
    });
    page = await context.newPage();
    page.on('pageerror', (fault) => void faults.push(fault.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(served.origin);
    await cell('A1').waitFor();
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  const cell = (address: string): ReturnType<Page['locator']> => page.locator(`td[data-cell="${address}"]`);
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const counted = (kind: string, count: number): Promise<void> =>
    page.getByRole('button', { name: `${count} ${kind}`, exact: true }).waitFor();
  const download = async (): Promise<{ name: string; bytes: Uint8Array }> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press('下载')]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };

  test('shows the sample with what is wrong in it, marked', async () => {
    await counted('差错', 2);
    const ground = (address: string): Promise<string> =>
      cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect([await ground('G15'), await ground('H15'), await ground('G14')]).toEqual([
      'rgb(255, 199, 206)',
      'rgb(255, 235, 156)',
      'rgb(255, 255, 255)',
    ]);
  });

  test('定位 leads to the cell, which then has the keyboard', async () => {
    await counted('差错', 2);
    await page
      .getByRole('button', { name: /^定位 G17/ })
      .first()
      .click();
    await cell('G17').locator('textarea:focus').waitFor();
    expect(await cell('G17').evaluate(isInSight)).toBe(true);
  });

  test('what is typed is followed, and the download differs in nothing but what is meant', async () => {
    await counted('差错', 2);
    await press('清除标记');
    await page.getByText('绩核的标记已清除').first().waitFor();
    await cell('G15').click();
    await page.keyboard.type('1.9');
    await page.keyboard.press('Enter');
    // The score is right now, and the total no longer is.
    await page.getByText('98.9，填写98').first().waitFor();
    const { name, bytes } = await download();
    await page.getByText('改动 1 格').waitFor();
    await page.getByText('整体支出绩效自评表!G15：1 → 1.9').waitFor();
    expect(name).toBe('样表.xlsx');
    const { changed, lost, added } = changedParts(sample, bytes);
    expect([lost, added]).toEqual([[], []]);
    expect(changed.filter((part) => /worksheets/.test(part))).toHaveLength(1);
    expect(changed.filter((part) => !/worksheets|calcChain|workbook\.xml$/.test(part))).toEqual([]);
    expect(complaints(bytes)).toEqual([]);
    const [sheet] = changed.filter((part) => /worksheets/.test(part));
    expect(without(partText(bytes, sheet!), 'G15')).toBe(without(partText(sample, sheet!), 'G15'));
  });

  test('重算 writes what is missing, and the file has it', async () => {
    await cell('G15').click();
    await page.keyboard.press('Delete');
    await press('重算');
    await press('写入 1 格');
    await page.getByText('已写入 1 格').first().waitFor();
    const { bytes } = await download();
    const [sheet] = (await readWorkbook(bytes)).sheets;
    const score = sheet?.rows.find(({ row }) => row === 14)?.cells.find(({ col }) => col === 6);
    expect(score?.number).toBe('1.9');
  });

  test('LibreOffice sees in the download what was written here, and nothing else changed', async () => {
    await cell('G15').click();
    await page.keyboard.type('1.9');
    await page.keyboard.press('Enter');
    const { bytes } = await download();
    const [before, after] = openWithLibreOffice([sample, bytes]) ?? [];
    if (before === undefined || after === undefined) return;
    const [was, is] = [before.split('\n'), after.split('\n')];
    const others = is.flatMap((line, at) => (line === was[at] ? [] : [`${was[at] ?? ''} → ${line}`]));
    expect(others).toEqual([expect.stringMatching(/,1,.* → .*,1\.9,/)]);
  });

  test.each(['表 副本 (2).xlsx', '绩效😀自评表.xlsx', `${'长'.repeat(60)}.xlsx`])(
    'the download of “%s” bears the same name',
    async (given) => {
      const chooser = page.locator('input[type="file"]').first();
      await chooser.setInputFiles({ name: given, mimeType: '', buffer: Buffer.from(sample) });
      await page.getByText(given, { exact: true }).waitFor();
      expect((await download()).name).toBe(given);
      await page.getByText(`已下载“${given}”`).waitFor();
    },
  );

  test('a file that is none is said to be none, and the open one stays', async () => {
    const chooser = page.locator('input[type="file"]').first();
    await chooser.setInputFiles({ name: '坏.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
    await page.getByText('“坏.xlsx”打不开').waitFor();
    expect(await cell('A1').textContent()).toContain('2023年度');
    await chooser.setInputFiles({ name: '二.xlsx', mimeType: '', buffer: readFileSync(seed('002')) });
    await page.getByText('二.xlsx', { exact: true }).waitFor();
  });
});

function seed(name: string): string {
  return path.join(ROOT, 'test', 'fixtures', 'seeds', `${name}.xlsx`);
}

/** The sheet with one cell's value taken out. */
function without(xml: string, address: string): string {
  return xml.replace(new RegExp(`(<c r="${address}"[^>]*?)(?:/>|>.*?</c>)`), '$1');
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 60 && bottom < window.innerHeight;
}
