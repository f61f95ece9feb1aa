import type { Browser } from 'playwright-core';
import { readText } from '../house/repository';
import { describeInBrowser, startChromium } from './chromium';
import type { ExcelOptions } from './excel/open-in-excel';
import { until } from './excel/until';
import { FORM, marksOf, openForm, openPane, SCORE } from './form-in-excel';

/** As docs/deploy/nginx.conf has it; whoever may frame the add-in is Excel on the web, so that is who frames it here. */
const POLICY = /set \$jihe_policy "([^"]+)";/.exec(readText('docs/deploy/nginx.conf'))?.[1] ?? '';

const served = (policy: string): ExcelOptions => ({
  storageBlocked: true,
  headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
});

describeInBrowser('under the policy of a deployment', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('the pane opens, checks, writes and takes back', async () => {
    const { fake, excel } = await openForm(browser, served(POLICY));
    fake.book.type(FORM, SCORE, '');
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: '检查', exact: true }).click();
    await pane.getByText('“资产管理规范性”得分应为').first().waitFor();
    await pane.getByRole('button', { name: '重算', exact: true }).click();
    await pane.getByRole('button', { name: '写入 1 格' }).click();
    await pane.getByText('已写入 1 格').first().waitFor();
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('1 格已恢复原样').first().waitFor();
    await excel.close();
  });

  test('a button of the ribbon marks the sheet and opens its dialog', async () => {
    const { fake, excel } = await openForm(browser, served(POLICY));
    await excel.show('commands', 'commands.html');
    await until(() => excel.host.hearsRibbon('commands'), 'the page never listened for buttons');
    await excel.host.press('commands', 'check');
    const dialog = await excel.untilDialog();
    await dialog.getByText('差错 2 处').waitFor();
    expect(marksOf(fake)).toHaveLength(6);
    await excel.close();
  });

  test('a policy that is too strict does not go unnoticed', async () => {
    const { excel } = await openForm(browser, served(POLICY.replace(/style-src [^;]+/, "style-src 'self'")));
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: '检查', exact: true }).waitFor();
    await expect(excel.close()).rejects.toThrow(/Content Security Policy/);
  });
});
