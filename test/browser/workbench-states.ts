import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { HOSTILE } from '../adapters/hostile-files';
import type { Served } from './workbench-server';

/** What is done in each state that the workbench is led to. */
export type VisitPage = (state: string, page: Page) => Promise<void>;

export type PageWalk = (browser: Browser, served: Served, visit: VisitPage) => Promise<void>;

/** Ways through the states of the page around the pane; the pane's own are in pane-states. */
export const PAGE_WALKS: Readonly<Record<string, PageWalk>> = {
  'a workbook on the page': oneWorkbook,
  'many files': manyFiles,
};

const SEEDS = path.resolve(__dirname, '..', 'fixtures', 'seeds');

async function oneWorkbook(browser: Browser, served: Served, visit: VisitPage): Promise<void> {
  const page = await openWorkbench(browser, served);
  await visit('sample with findings', page);
  await page.getByRole('button', { name: '模板', exact: true }).click();
  await page.getByRole('menuitem').first().waitFor();
  await visit('templates', page);
  await page.keyboard.press('Escape');
  await page.locator('td[data-cell="G15"]').click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '重算', exact: true }).click();
  await page.getByRole('button', { name: '写入 1 格' }).waitFor();
  await visit('recalculation', page);
  await page.getByRole('button', { name: '下载', exact: true }).click();
  await page.getByText('已下载').first().waitFor();
  await visit('downloaded', page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: '放弃这些修改' }).waitFor();
  await visit('kept work', page);
  await page.context().close();
}

/** Two hundred forms, and every broken file among them. */
async function manyFiles(browser: Browser, served: Served, visit: VisitPage): Promise<void> {
  const page = await openWorkbench(browser, served);
  const form = readFileSync(path.join(SEEDS, '001.xlsx'));
  const files = [
    ...HOSTILE.map(([, make], at) => ({ name: `坏 ${String(at)}.xlsx`, bytes: Buffer.from(make()) })),
    ...Array.from({ length: 100 }, (_, at) => ({ name: `单位 ${String(at)}.xlsx`, bytes: form })),
  ];
  const chooser = page.locator('input[type="file"][multiple]');
  await chooser.setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })));
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await page.getByRole('button', { name: '继续核对' }).waitFor();
  await visit('stopped', page);
  await page.getByRole('button', { name: '继续核对' }).click();
  await page.getByText(`${String(files.length)} 个文件都核对完了。`).waitFor({ timeout: 120_000 });
  await visit('done, with broken files', page);
  await page.getByRole('button', { name: '差错' }).click();
  await page.getByRole('searchbox').fill('单位 9');
  await page.getByText('单位 99.xlsx').waitFor();
  await visit('sorted and filtered', page);
  await page.getByRole('searchbox').fill('没有这样的文件');
  await page.getByRole('row').nth(1).waitFor({ state: 'detached' });
  await visit('none', page);
  await page.context().close();
}

async function openWorkbench(browser: Browser, served: Served): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === served.origin) await route.fulfill(await served.answer(pathname));
    else await route.abort();
  });
  const page = await context.newPage();
  await page.goto(served.origin);
  await page.getByRole('button', { name: '2 差错', exact: true }).waitFor();
  return page;
}
