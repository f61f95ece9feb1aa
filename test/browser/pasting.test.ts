import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { openOnePage } from './one-page';

describeInBrowser('what comes from the clipboard and the keyboard', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    ({ context, page, complaints } = await openOnePage(browser));
    await cell('G15').waitFor();
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const cell = (address: string): ReturnType<Page['locator']> => page.locator(`td[data-cell="${address}"]`);
  const shows = async (address: string): Promise<string> =>
    ((await cell(address).textContent()) ?? '').trim();
  const paste = (kinds: Readonly<Record<string, string>>): Promise<void> =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, kinds);

  test('a block of Excel, with line breaks within a cell', async () => {
    await cell('D12').click();
    await paste({ 'text/plain': '"第一行\n第二行"\t说""好\r\n80%\t95\r\n' });
    await cell('E13').getByText('95', { exact: true }).waitFor();
    expect([await shows('D12'), await shows('E12'), await shows('D13')]).toEqual([
      '第一行\n第二行',
      '说""好',
      '80%',
    ]);
  });

  test('a block of LibreOffice, as text when it gives both, and from its table when it gives only that', async () => {
    const table =
      '<table><tr><td rowspan="2">合并</td><td>一<br>二</td></tr><tr><td sdval="0.8">80%</td></tr></table>';
    await cell('I1').click();
    await page.keyboard.press('ArrowRight');
    await paste({ 'text/html': table });
    await cell('K2').getByText('80%').waitFor();
    expect([await shows('J1'), await shows('K1'), await shows('J2')]).toEqual(['合并', '一\n二', '']);
    await page.keyboard.press('Control+z');
    await paste({ 'text/html': table, 'text/plain': '文字\t二' });
    await cell('J1').getByText('文字').waitFor();
    expect(await shows('K2')).toBe('');
  });

  test('a picture changes nothing', async () => {
    await cell('G15').click();
    await paste({});
    await page.keyboard.press('ArrowDown');
    expect(await shows('G15')).toBe('1');
  });

  test('what does not fit the merged cells is refused as a whole, in words', async () => {
    await cell('A3').click();
    await paste({ 'text/plain': '甲\n乙\n丙' });
    await page.getByText('粘贴的内容与这里的合并单元格对不上').waitFor();
    expect(await shows('A3')).not.toContain('甲');
  });

  test('Ctrl+C and Ctrl+V take a block along', async () => {
    await cell('D10').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await cell('D12').click();
    await page.keyboard.press('Control+v');
    await cell('E12').getByText('100', { exact: true }).waitFor();
    expect(await shows('D12')).toBe('100%');
  });

  test('an input method loses none of what is composed in a cell that was not open', async () => {
    const session = await context.newCDPSession(page);
    await cell('C14').click();
    // The first stroke comes before the page knows that something is composed.
    const stroke = { type: 'rawKeyDown', key: 'Process', code: 'KeyZ', windowsVirtualKeyCode: 229 } as const;
    await session.send('Input.dispatchKeyEvent', stroke);
    for (const text of ['z', 'zhi', '制'])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    // Safari tells of the Enter that takes the word after the word has ended.
    const enter = { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await session.send('Input.insertText', { text: '制度' });
    await session.send('Input.dispatchKeyEvent', enter);
    expect(await cell('C14').locator('textarea').inputValue()).toBe('制度');
    await page.keyboard.press('Enter');
    expect(await shows('C14')).toBe('制度');
  });
});
