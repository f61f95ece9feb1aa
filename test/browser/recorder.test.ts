import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { FakeExcel } from '../excel/fake-excel';
import type { Recording } from '../excel/recorder/recording';
import { replay } from '../excel/recorder/replay';
import { describeInBrowser, startChromium } from './chromium';
import { serverOf } from './excel/fake-server';
import { ExcelInBrowser } from './excel/open-in-excel';

/** A build on a busy machine. */
const BUILD_MS = 180_000;

const blankBook = (): FakeExcel => FakeExcel.of([{ name: 'Sheet1', cells: {} }]);

describeInBrowser('the recorder of what Excel answers', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jihe-recorder-'));
    [browser] = await Promise.all([startChromium(), build(folder)]);
  }, BUILD_MS);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const recordIn = async (fake: FakeExcel): Promise<Recording> => {
    const excel = await ExcelInBrowser.open(browser, serverOf(fake), { folder });
    const page = await excel.show('pane', 'recorder.html');
    await page.getByRole('button', { name: '开始' }).click();
    const text = await page.getByRole('textbox', { name: '记录' }).inputValue();
    await excel.close();
    return JSON.parse(text) as Recording;
  };

  test('records every step, and the played Excel answers its own recording in the same way', async () => {
    const recording = await recordIn(blankBook());
    expect(recording.host).toEqual({ platform: 'OfficeOnline', version: '16.0.0.1', excelApi: '1.14' });
    expect(Object.fromEntries(recording.steps.map((step) => [step.name, step.outcome]))).toMatchObject({
      'laying out the form': 'done',
      检查: 'done',
      重算: 'done',
      撤销: 'done',
      清除标记: 'done',
      建基础数据表: 'done',
      定位: 'done',
      'a sheet that is not there': 'ItemNotFound',
      'writing to a protected sheet, behind a write that is allowed': 'AccessDenied',
      'the form is still what it was': 'done',
    });
    expect(recording.steps.every((step) => step.trips.length > 0)).toBe(true);
    expect(await replay(recording, blankBook())).toEqual([]);
  });

  test('tells where another Excel answered otherwise', async () => {
    const text = JSON.stringify(await recordIn(blankBook()));
    const otherwise = (from: string, to: string): Promise<string[]> => {
      expect(text).toContain(from);
      return replay(JSON.parse(text.replaceAll(from, to)) as Recording, blankBook());
    };
    expect(await otherwise('"0.00%"', '"0%"')).toContainEqual(
      expect.stringMatching(
        /^what typed values become, request 1: .*NumberFormat.*recorded "0%", played "0.00%"$/,
      ),
    );
    expect(await otherwise('"Code":"ItemNotFound"', '"Code":"Gone"')).toContainEqual(
      'a sheet that is not there, request 1: Error.Code: recorded "Gone", played "ItemNotFound"',
    );
    expect(await otherwise('"AreaCount":1', '"Areas":1')).toContainEqual(
      expect.stringMatching(/AreaCount: recorded nothing, played 1$/),
    );
  });

  test('leaves a workbook alone that holds anything', async () => {
    const fake = FakeExcel.of([{ name: 'Sheet1', cells: { C7: { text: '本单位' } } }]);
    const excel = await ExcelInBrowser.open(browser, serverOf(fake), { folder });
    const page = await excel.show('pane', 'recorder.html');
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByText('这个工作簿里有内容，没有开始。').waitFor();
    expect(fake.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    await excel.close();
  });
});

function build(folder: string): Promise<void> {
  const config = jest.requireActual<Configuration>('../excel/recorder/webpack.config.cjs');
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}
