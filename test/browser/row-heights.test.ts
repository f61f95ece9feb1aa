import type { Browser, Page } from 'playwright-core';
import { makeXlsx } from '../adapters/xlsx-maker';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

/** Lower than a line of the page's own text: 18 pixels, as sheets in 宋体 of 11 points have them, and less. */
const HEIGHTS = [13.5, 12, 9, 15, 30];
const ROWS = 280;

const XML = Array.from({ length: ROWS }, (_, at) => {
  const height = HEIGHTS[at % HEIGHTS.length] ?? 15;
  const row = at + 1;
  return `<row r="${row}" ht="${height}" customHeight="1"><c r="A${row}"><v>${row}</v></c></row>`;
}).join('');

describeInBrowser('rows of every height', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('are as high as the file says, so that the last one is where it is looked for', async () => {
    const { context, page } = await openOnePage(browser);
    const bytes = Buffer.from(makeXlsx({ sheets: [{ name: '表', xml: XML }] }));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: '低行.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await page.getByRole('grid', { name: '工作表“表”' }).waitFor();
    const heights = await page.evaluate(drawnHeights);
    expect(heights).toHaveLength(ROWS + 10);
    expect(heights.filter(({ drawn, meant }) => drawn !== meant)).toEqual([]);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    await page.locator('td[data-cell="A1"]').click();
    await page.keyboard.press('Control+End');
    await page.locator(`td[data-cell="A${ROWS}"] textarea:focus`).waitFor();
    expect(await isInSight(page, `A${ROWS}`)).toBe(true);
    await context.close();
  });

  test('a page that grows shows more of a long sheet at once', async () => {
    const { context, page } = await openOnePage(browser);
    await page.setViewportSize({ width: 1366, height: 400 });
    const rows = Array.from(
      { length: 1000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const bytes = Buffer.from(makeXlsx({ sheets: [{ name: '长表', xml: rows.join('') }] }));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: '长表.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await page.getByRole('grid', { name: '工作表“长表”' }).waitFor();
    await page.locator('td[data-cell="A1"]').waitFor();
    await page.setViewportSize({ width: 1366, height: 3000 });
    await page.locator('td[data-cell="A120"]').waitFor();
    expect(await isInSight(page, 'A120')).toBe(true);
    await context.close();
  });
});

/** Runs in the page. */
function drawnHeights(): { drawn: number; meant: number }[] {
  const rows = [...document.querySelectorAll<HTMLElement>('table[role="grid"] tbody tr')];
  return rows.map((row) => ({ drawn: row.offsetHeight, meant: parseFloat(row.style.height) }));
}

/** Runs in the page: texts that do not stand in the middle of what is seen of them, so that more is cut off below. */
function cutTexts(): string[] {
  const texts = [...document.querySelectorAll<HTMLElement>('td[data-cell] > div')];
  const middle = ({ top, height }: DOMRect): number => top + height / 2;
  return texts
    .filter((text) => {
      const letters = document.createRange();
      letters.selectNodeContents(text);
      const off = middle(letters.getBoundingClientRect()) - middle(text.getBoundingClientRect());
      return Math.abs(off) > 1;
    })
    .map((text) => text.innerText);
}

async function isInSight(page: Page, address: string): Promise<boolean> {
  return await page.locator(`td[data-cell="${address}"]`).evaluate((cell) => {
    const { left, top, height } = cell.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 5, top + height / 2);
    return hit !== null && cell.contains(hit);
  });
}
