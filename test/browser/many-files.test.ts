import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { HOSTILE } from '../adapters/hostile-files';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

const SEEDS = path.resolve(__dirname, '..', 'fixtures', 'seeds');
const LONG_MS = 300_000;

describeInBrowser('many files', () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'jihe-many-'));
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  function put(name: string, bytes: Uint8Array): string {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  }

  test(
    'each hostile or broken file has its sentence, and the page goes on',
    async () => {
      const { context, page, asked, complaints } = await openOnePage(browser);
      const files = HOSTILE.map(([, make], at) => put(`${String(at)}.xlsx`, make()));
      const good = put('good.xlsx', readFileSync(path.join(SEEDS, '001.xlsx')));
      await page
        .getByLabel('批量核对')
        .last()
        .setInputFiles([...files, good]);
      await page.getByText(`${String(HOSTILE.length + 1)} 个文件都核对完了。`).waitFor({ timeout: LONG_MS });
      for (const [at, [name, , code]] of HOSTILE.entries()) {
        const row = page
          .getByRole('row')
          .filter({ has: page.getByRole('button', { name: `打开 ${String(at)}.xlsx` }) });
        const said = (await row.innerText()).split('\t').slice(1).join(' ');
        if (code !== null)
          expect([name, said]).toEqual([name, expect.stringMatching(/[\u4e00-\u9fff].*。$/)]);
        expect([name, said]).not.toEqual([name, expect.stringContaining('程序出错')]);
      }
      await page.getByRole('button', { name: '打开 good.xlsx' }).click();
      await page.getByRole('grid').waitFor();
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    LONG_MS,
  );

  test(
    'each of them opened by itself is told in one sentence, or opened; the page goes on',
    async () => {
      const { context, page, complaints } = await openOnePage(browser);
      const chooser = page.getByLabel('打开', { exact: true }).last();
      for (const [at, [what, make, code]] of HOSTILE.entries()) {
        const name = `${String(at)}.xlsx`;
        await chooser.setInputFiles(put(name, make()));
        const told = page.getByText(`“${name}”打不开：`);
        const opened = page.getByRole('toolbar', { name: '工作台' }).getByText(name, { exact: true });
        await told.or(opened).first().waitFor({ timeout: LONG_MS });
        expect([what, (await opened.count()) > 0]).toEqual([what, code === null]);
        if (code !== null) expect((await told.innerText()).trim()).toMatch(/打不开：\S.*。$/);
      }
      await chooser.setInputFiles(path.join(SEEDS, '001.xlsx'));
      await page.getByRole('gridcell', { name: '三级指标' }).first().waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    LONG_MS,
  );

  test('what takes long is given up at once by 取消, with its worker', async () => {
    const { context, page, complaints } = await openOnePage(browser);
    const heavy = HOSTILE.find(([what]) => what === '800,000 texts of their own');
    const files = [0, 1, 2, 3].map((at) => put(`heavy${String(at)}.xlsx`, heavy![1]()));
    const before = page.workers().length;
    await page.getByLabel('批量核对').last().setInputFiles(files);
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await page.getByText('已停下：核对了 0 / 4 个，其余没有核对。').waitFor();
    while (page.workers().length > before)
      await page.waitForEvent('worker', { timeout: 100 }).catch(() => null);
    await page.getByRole('button', { name: '打开 heavy0.xlsx' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the summary is handed out, and the table is still there after one was opened', async () => {
    const { context, page } = await openOnePage(browser);
    const seeds = ['000', '001', '002', '003', '004'].map((name) => path.join(SEEDS, `${name}.xlsx`));
    await page.getByLabel('批量核对').last().setInputFiles(seeds);
    await page.getByText('5 个文件都核对完了。').waitFor();
    await page.getByRole('button', { name: '打开 002.xlsx' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '回到 5 个文件' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出审核汇总' }).click(),
    ]);
    const { sheets } = await readWorkbook(readFileSync(await download.path()));
    expect(sheets.map(({ name, rows }) => [name, rows.length > 5])).toEqual([
      ['审核汇总', true],
      ['问题清单', true],
    ]);
    await context.close();
  });
});
