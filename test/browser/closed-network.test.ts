import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { addin } from '../../assets/make/addin/webpack';
import { describeInBrowser, startChromium } from './chromium';
import { openForm, openPane } from './form-in-excel';

/** A build on a busy machine. */
const BUILD_MS = 180_000;

describeInBrowser('in a network without Microsoft', () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'jihe-closed-'));
  beforeAll(async () => {
    [browser] = await Promise.all([startChromium(), build(folder)]);
  }, BUILD_MS);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('the pane opens with the office.js that lies beside it', async () => {
    const { excel } = await openForm(browser, { folder, officeBlocked: true });
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: '检查', exact: true }).click();
    await pane.getByText('“资产管理规范性”得分应为').first().waitFor();
    await excel.close();
  });
});

function build(target: string): Promise<void> {
  const config = addin({ office: 'local' });
  const compiler = webpack({ ...config, output: { ...config.output, path: target } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}
