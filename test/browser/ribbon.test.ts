import type { Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { until } from './excel/until';
import { FORM, marksOf, openForm, openPane, SCORE, type FormInExcel } from './form-in-excel';

describeInBrowser('the ribbon’s buttons, without a pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  const openRibbon = async (options = {}): Promise<FormInExcel> => {
    const form = await openForm(browser, options);
    await form.excel.show('commands', 'commands.html');
    await until(() => form.excel.host.hearsRibbon('commands'), 'the page never listened for buttons');
    return form;
  };

  /** Presses a button, and gives what the dialog says. */
  const press = async ({ excel }: FormInExcel, command: string): Promise<string> => {
    const before = excel.dialog;
    await excel.host.press('commands', command);
    const dialog = await until(() => excel.dialog !== before && excel.dialog, 'no result was told');
    return await dialog.locator('main.result').innerText();
  };

  test('检查 marks the sheet and tells the result, 清除标记 takes the marks away', async () => {
    const form = await openRibbon();
    const said = await press(form, 'check');
    expect(said).toContain('差错 2 处，提醒 4 处');
    expect(marksOf(form.fake)).toEqual([
      'E29 warning',
      'E30 warning',
      'G15 error',
      'G17 error',
      'H15 warning',
      'H17 warning',
    ]);
    expect(await press(form, 'clearMarks')).toContain('绩核的标记已清除');
    expect(marksOf(form.fake)).toEqual([]);
    await form.excel.close();
  });

  test('重算 fills what is blank, and its dialog can be closed from within', async () => {
    const form = await openRibbon();
    form.fake.book.type(FORM, SCORE, '');
    expect(await press(form, 'recalculate')).toContain('写入 1 格');
    expect(form.fake.book.typed(FORM, SCORE)).toBe(1.9);
    await form.excel.dialog?.getByRole('button', { name: '关闭' }).click();
    await until(() => form.excel.dialog === null, 'the dialog stayed open');
    await form.excel.close();
  });

  test('what a button wrote is taken back in the pane', async () => {
    const form = await openRibbon();
    form.fake.book.type(FORM, SCORE, '');
    await press(form, 'recalculate');
    const pane = await openPane(form.excel);
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('1 格已恢复原样').first().waitFor();
    expect(form.fake.book.typed(FORM, SCORE)).toBe('');
    await form.excel.close();
  });

  test('where no dialog can be opened, the pane tells what the button did', async () => {
    const form = await openRibbon();
    form.excel.host.refusesDialogs = true;
    await form.excel.host.press('commands', 'check');
    expect(marksOf(form.fake)).toHaveLength(6);
    const pane = await openPane(form.excel);
    await pane.getByText('差错 2 处').first().waitFor();
    await form.excel.close();
  });

  test('a protected sheet is told, and nothing is written', async () => {
    const form = await openRibbon();
    form.fake.book.type(FORM, SCORE, '');
    form.fake.book.sheet(FORM).protection = {};
    expect(await press(form, 'recalculate')).toContain('工作表受保护');
    expect(form.fake.book.typed(FORM, SCORE)).toBe('');
    await form.excel.close();
  });

  test('an error of Excel’s is told in the dialog, and the button is free again', async () => {
    const form = await openRibbon();
    form.fake.interfere = () => ({ fail: { code: 'GeneralException' } });
    expect(await press(form, 'check')).toContain('检查没有完成');
    form.fake.interfere = null;
    expect(await press(form, 'check')).toContain('差错 2 处');
    await form.excel.close();
  });

  test('in an English Excel the result is English', async () => {
    const form = await openRibbon({ language: 'en-US' });
    expect(await press(form, 'check')).toMatch(/^Check\b/);
    await form.excel.close();
  });
});
