import path from 'node:path';
import type { Page } from 'playwright-core';

const BUNDLE = path.resolve('node_modules', 'exceljs', 'dist', 'exceljs.min.js');

interface TheirBook {
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
}

/** exceljs's own bundle for browsers, loading the files one after the other; the page is closed afterwards. */
export async function exceljsInBrowser(
  page: Page,
  files: readonly Uint8Array[],
): Promise<{ readonly ms: number }> {
  await page.addScriptTag({ path: BUNDLE });
  const contents = files.map((bytes) => Buffer.from(bytes).toString('base64'));
  const ms = await page.evaluate(async (packed) => {
    const { Workbook } = (window as unknown as { ExcelJS: { Workbook: new () => TheirBook } }).ExcelJS;
    const all = packed.map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
    const start = performance.now();
    for (const bytes of all) await new Workbook().xlsx.load(bytes);
    return performance.now() - start;
  }, contents);
  await page.context().close();
  return { ms };
}
