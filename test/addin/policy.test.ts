import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from '../browser/chromium';
import { marksOf, openForm, openPane } from '../browser/form-in-excel';
import { until } from '../browser/excel/until';
import { EXCEL } from '../browser/excel/site';
import { readText } from '../house/repository';

/** As it stands in the configuration that an office deploys. */
const POLICY = /set \$jihe_policy "([^"]+)";/.exec(readText('docs/deploy/nginx.conf'))?.[1] ?? '';
/** The same for an Excel that is served from elsewhere, as the guide tells for Office Online Server. */
const NEAR = POLICY.replace('frame-ancestors', `frame-ancestors ${EXCEL.near}`);

/** Closing fails when a page complained: what breaks the policy is written to the console. */
describeInBrowser('under the policy that is deployed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  const options = (policy: string): { headers: Record<string, string> } => ({
    headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
  });

  test('the pane opens with its looks, checks and marks', async () => {
    const { fake, excel } = await openForm(browser, options(NEAR));
    const pane = await openPane(excel);
    const check = pane.getByRole('button', { name: '检查', exact: true });
    await check.click();
    await pane.getByText('“资金使用规范性”得分应为').first().waitFor();
    expect(marksOf(fake).length).toBeGreaterThan(0);
    // A button without its style sheet has the browser's own grey, and corners.
    expect(await check.evaluate((button) => getComputedStyle(button).borderRadius)).not.toBe('0px');
    await excel.close();
  });

  test('a button of the ribbon tells its result in a window', async () => {
    const { excel } = await openForm(browser, options(NEAR));
    await excel.show('commands', 'commands.html');
    await until(() => excel.host.hearsRibbon('commands'), 'the page never listened for buttons');
    await excel.host.press('commands', 'check');
    const dialog = await excel.untilDialog();
    await dialog.getByText('差错').first().waitFor();
    await excel.close();
  });

  test('Excel on the web may show the pane', async () => {
    const { excel } = await openForm(browser, { ...options(POLICY), storageBlocked: true });
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: '检查', exact: true }).waitFor();
    await excel.close();
  });
});
