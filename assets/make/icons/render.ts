import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

/**
 * `npx tsx assets/make/icons/render.ts`: every assets/icons/*.svg as PNG in the sizes that Office shows. CHROMIUM
 * names the browser where it is not the system's own.
 */
const ICONS = path.resolve(__dirname, '..', '..', 'icons');
const SIZES = [16, 32, 64, 80];

async function renderAll(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const file of readdirSync(ICONS).filter((name) => name.endsWith('.svg'))) {
    for (const size of SIZES) await render(page, path.join(ICONS, file), size);
  }
  await browser.close();
}

async function render(page: Page, file: string, size: number): Promise<void> {
  const data = Buffer.from(readFileSync(file)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${data}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(file.replace(/\.svg$/, `-${size}.png`), png);
}

void renderAll();
