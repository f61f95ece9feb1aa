import type { Browser } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { FakeExcel } from '../excel/fake-excel';
import { copies, seed } from '../excel/workbooks';
import { describeInBrowser, startChromium } from './chromium';
import { openForm, openPane } from './form-in-excel';

const TEMPLATE = '部门（单位）整体支出绩效自评表';
const BLANK: WorkbookSnapshot = {
  sheets: [
    { name: 'Sheet1', hidden: false, rows: [], merges: [], hiddenRows: [], hiddenCols: [], protected: false },
  ],
  written: [],
};

describeInBrowser('states that people meet', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('a template can be put into a blank workbook, and taken back', async () => {
    const fake = FakeExcel.from(BLANK);
    const { excel } = await openForm(browser, {}, fake);
    const pane = await openPane(excel);
    await pane.getByText('工作簿是空的').waitFor();
    await pane.getByRole('button', { name: `插入 ${TEMPLATE}` }).click();
    await pane.getByRole('heading', { name: TEMPLATE }).waitFor();
    expect(fake.book.active.name).toBe('整体支出绩效自评表');
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('工作簿是空的').waitFor();
    expect(fake.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    await excel.close();
  });

  test('whoever opens the pane while typing is told what Excel waits for', async () => {
    const { fake, excel } = await openForm(browser);
    fake.book.editing = true;
    const pane = await openPane(excel);
    await pane.locator('.fui-MessageBar', { hasText: '正在编辑单元格的，请按回车' }).waitFor();
    fake.book.editing = false;
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    expect(await pane.getByText('请按回车').count()).toBe(0);
    await excel.close();
  });

  test('the engine works in a worker', async () => {
    const { excel } = await openForm(browser);
    const pane = await openPane(excel);
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    expect(excel.page.workers()).toHaveLength(1);
    await excel.close();
  });

  test.each([
    ['no workers at all', 'delete window.Worker;'],
    [
      'workers that fail',
      "window.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error'))); } terminate() {} };",
    ],
  ])('with %s the engine works in the page', async (_what, before) => {
    const { excel } = await openForm(browser, { before });
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: '检查', exact: true }).click();
    await pane.getByRole('button', { name: '2 差错', exact: true }).waitFor();
    await excel.close();
  });

  test('a check of two hundred forms can be given up, and done after all', async () => {
    const fake = FakeExcel.from(copies(await seed('001'), 200));
    const { excel } = await openForm(browser, {}, fake);
    const pane = await openPane(excel);
    const check = pane.getByRole('button', { name: '检查', exact: true });
    await check.click();
    await pane.getByRole('button', { name: '取消' }).click();
    await check.click();
    await pane.getByRole('button', { name: '400 差错', exact: true }).waitFor();
    await excel.close();
  });
});
