import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openOnePage } from '../../../test/browser/one-page';

const FORMS = path.resolve(__dirname, '..', '..', '..', 'test', 'fixtures', 'seeds');
const MANY = ['000', '001', '002', '003', '004'].map((name) => path.join(FORMS, `${name}.xlsx`));

/** Colours of buttons change by and by. */
const SETTLED_MS = 500;

type Theme = 'light' | 'dark';

/** The workbench in its single file, 1366 × 768: the sample, checked, and many files in one table. */
export async function photographWorkbench(
  browser: Browser,
  folder: string,
  themes: readonly Theme[],
): Promise<void> {
  const { context, page } = await openOnePage(browser);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: '2 差错', exact: true }).waitFor();
  // Marked, too: then the buttons can be pressed again.
  await page.locator('button:enabled', { hasText: '重算' }).waitFor();
  await takeIn(page, folder, 'workbench', themes);
  await page.getByLabel('批量核对').last().setInputFiles(MANY);
  await page.getByText(`${String(MANY.length)} 个文件都核对完了。`).waitFor();
  // As high as its lines need.
  await page.setViewportSize({ width: 1366, height: 290 });
  await takeIn(page, folder, 'many-files', themes);
  await context.close();
}

async function takeIn(page: Page, folder: string, name: string, themes: readonly Theme[]): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(SETTLED_MS);
    const file = theme === 'dark' ? `${name}-dark.png` : `${name}.png`;
    await page.screenshot({ path: path.join(folder, file) });
  }
}
