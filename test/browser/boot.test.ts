import type { Browser, Frame } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { FakeExcel } from '../excel/fake-excel';
import { serverOf } from './excel/fake-server';
import { NOBODY } from './excel/nobody';
import { ExcelInBrowser, type ExcelOptions } from './excel/open-in-excel';

describeInBrowser('Excel as the browser tests play it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (options: ExcelOptions = {}): Promise<{ excel: ExcelInBrowser; pane: Frame }> => {
    const excel = await ExcelInBrowser.open(browser, NOBODY, { folder: 'test/browser/fixtures', ...options });
    const pane = await excel.show('pane', 'plain.html');
    await pane.locator('#said', { hasText: 'Excel OfficeOnline' }).waitFor();
    return { excel, pane };
  };

  test('boots Microsoft’s client and tells it language, sets and where the workbook lies', async () => {
    const { excel, pane } = await open({ language: 'en-US', sets: '1.13' });
    const told = await pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      url: Office.context.document.url,
      floor: Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
      above: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    }));
    expect(told).toEqual({
      language: 'en-US',
      url: 'https://books.example/自评表.xlsx',
      floor: true,
      above: false,
    });
    await excel.close();
  });

  test('carries batches, refusals of the transport and events of the workbook', async () => {
    const fake = FakeExcel.of([{ name: '自评表', cells: { A1: { text: '指标' } } }]);
    const excel = await ExcelInBrowser.open(browser, serverOf(fake), { folder: 'test/browser/fixtures' });
    const pane = await excel.show('pane', 'plain.html');
    await pane.locator('#said', { hasText: 'Excel' }).waitFor();
    const read = await pane.evaluate(async () => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      return await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('自评表').getRange('A1');
        range.load('values');
        context.workbook.worksheets.onChanged.add((change) =>
          Promise.resolve(void heard.push(change.address)),
        );
        await context.sync();
        return range.values;
      });
    });
    expect(read).toEqual([['指标']]);
    fake.book.type('自评表', 'B2', '39%');
    await pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.join() === 'B2');
    fake.interfere = () => ({ transport: 5104 });
    const refused = await pane.evaluate(() =>
      Excel.run((context) => context.sync()).then(
        () => 'done',
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    expect(refused).toBe('ResponsePayloadSizeLimitExceeded');
    await excel.close();
  });

  test('presses a ribbon button, opens its dialog and carries the answer', async () => {
    const { excel, pane } = await open();
    const pressed = excel.host.press('pane', 'ask');
    const dialog = await excel.untilDialog();
    await dialog.getByRole('button', { name: '#7' }).click();
    await pressed;
    expect(await pane.locator('#said').textContent()).toBe('answered yes');
    expect(excel.dialog).toBeNull();
    await excel.close();
  });

  test('tells the page when the officer closes its dialog', async () => {
    const { excel, pane } = await open();
    const pressed = excel.host.press('pane', 'ask');
    await excel.untilDialog();
    excel.host.dismissDialog();
    await pressed;
    expect(await pane.locator('#said').textContent()).toBe('closed 12006');
    await excel.close();
  });

  test('gives storage to the add-in, and none where it is a stranger’s guest', async () => {
    const reach = async (options: ExcelOptions): Promise<string> => {
      const { excel, pane } = await open(options);
      const found = await pane.evaluate(() => {
        try {
          return typeof window.localStorage;
        } catch (fault) {
          return (fault as Error).name;
        }
      });
      await excel.close();
      return found;
    };
    expect(await reach({})).toBe('object');
    expect(await reach({ storageBlocked: true })).toBe('SecurityError');
  });

  test.each<[string, RegExp, () => void]>([
    ['a script error', /script error: planted/, () => void setTimeout(() => planted())],
    ['a word to the console', /console: planted/, () => console.error('planted')],
    [
      'a request beyond its origin',
      /asked for https:\/\/elsewhere/,
      () => void fetch('https://elsewhere.example/x').catch(() => 0),
    ],
    [
      'a file that is not there',
      /asked for https:\/\/jihe.example\/lost.js/,
      () => void fetch('lost.js').catch(() => 0),
    ],
    [
      'a batch that Excel cannot answer',
      /nothing was to be asked/,
      () => void Excel.run((context) => context.sync()),
    ],
  ])('complains of %s', async (_name, complaint, plant) => {
    const { excel, pane } = await open();
    await pane.evaluate(plant);
    await expect(excel.untilComplaint().then(() => excel.close())).rejects.toThrow(complaint);
  });
});

/** Stands for a function that a page was shipped without. */
declare const planted: () => void;
