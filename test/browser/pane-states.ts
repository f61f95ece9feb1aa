import type { Browser, Frame } from 'playwright-core';
import { workbook } from '../checks/grid';
import { FakeExcel } from '../excel/fake-excel';
import { seed } from '../excel/workbooks';
import type { ExcelInBrowser, ExcelOptions } from './excel/open-in-excel';
import { FORM, openForm, openPane, SCORE } from './form-in-excel';

/** What is done in each state that the pane is led to. */
export type Visit = (state: string, pane: Frame, excel: ExcelInBrowser) => Promise<void>;

/** A way through some of the pane's states; between them every one that an officer can meet is shown. */
export type Walk = (browser: Browser, visit: Visit, options?: ExcelOptions) => Promise<void>;

export const WALKS: Readonly<Record<string, Walk>> = {
  'a form that was filled in': filledIn,
  'a form with gaps': withGaps,
  'a form whose columns are uncertain': uncertain,
  'a workbook without a form': withoutForm,
  'an Excel that does not answer': silent,
  'an Excel that is too old': tooOld,
};

async function filledIn(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const { fake, excel } = await openForm(browser, options);
  const pane = await openPane(excel);
  await pane.getByText('21个指标').first().waitFor();
  await visit('opened', pane, excel);
  await press(pane, '检查');
  await pane.getByRole('button', { name: '2 差错', exact: true }).waitFor();
  await visit('checked', pane, excel);
  await press(pane, '2 差错');
  await pane.getByText('2 条，共 8 条').waitFor();
  await visit('filtered', pane, excel);
  await pane.getByRole('button', { name: '忽略' }).first().click();
  await pane.getByLabel('忽略的理由').fill('财政局已核准');
  await visit('ignoring', pane, excel);
  await press(pane, '确定');
  await press(pane, '已忽略 1 条');
  await visit('ignored', pane, excel);
  await pane.getByRole('button', { name: `定位 G17（${FORM}）` }).click();
  await press(pane, '解释');
  await pane.getByRole('list', { name: '推算步骤' }).waitFor();
  await visit('explained', pane, excel);
  await press(pane, '返回');
  await press(pane, '概览');
  await pane.getByRole('heading', { name: '概览' }).waitFor();
  await visit('overview', pane, excel);
  await press(pane, '返回');
  await press(pane, '输出结果');
  await pane.getByRole('button', { name: '复制为文字' }).waitFor();
  await visit('output', pane, excel);
  await press(pane, '设置');
  await pane.getByRole('switch', { name: '边填边核' }).waitFor();
  await visit('settings', pane, excel);
  await press(pane, '各列是什么');
  await pane.getByText('按表头自动识别。').waitFor();
  await visit('columns', pane, excel);
  await recalculated(pane, fake, (state) => visit(state, pane, excel));
  await excel.close();
}

/** 重算 on a form that lacks some scores. */
async function recalculated(
  pane: Frame,
  { book }: FakeExcel,
  visit: (state: string) => Promise<void>,
): Promise<void> {
  for (const cell of [SCORE, 'G17']) book.type(FORM, cell, '');
  await press(pane, '重算');
  await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).waitFor();
  await visit('preview');
  await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
  await pane
    .getByText(/^已写入 \d+ 格/)
    .first()
    .waitFor();
  await visit('written');
}

async function withGaps(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const { excel } = await openForm(browser, options, FakeExcel.from(await seed('000')));
  const pane = await openPane(excel);
  await press(pane, '检查');
  await press(pane, '逐项补填');
  await pane.getByRole('progressbar').waitFor();
  await visit('gap', pane, excel);
  await pane.getByRole('textbox').fill('100');
  await press(pane, '写入');
  await pane.getByRole('progressbar', { name: '已补 1 / 9' }).waitFor();
  await pane.getByRole('textbox').fill('很多');
  await press(pane, '写入');
  await pane.getByRole('alert').filter({ hasText: '不是数' }).waitFor();
  await visit('refused', pane, excel);
  await excel.close();
}

async function uncertain(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const form = workbook({
    自评表: [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '落实结果', '分值', '得分', '备注'],
      ['产出指标', '数量指标', '培训场次', '≥12场', '6场', '#60', '#60', ''],
      ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', '#40', '#40', ''],
    ],
  });
  const { excel } = await openForm(browser, options, FakeExcel.from(form));
  const pane = await openPane(excel);
  await pane.getByRole('heading', { name: '请核对各列' }).waitFor();
  await visit('asked', pane, excel);
  await excel.close();
}

async function withoutForm(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const { fake, excel } = await openForm(browser, options, FakeExcel.of([{ name: 'Sheet1', cells: {} }]));
  const pane = await openPane(excel);
  await pane
    .getByRole('button', { name: /^插入 / })
    .first()
    .waitFor();
  await visit('blank', pane, excel);
  fake.book.type('Sheet1', 'A1', '会议记录');
  await press(pane, '检查');
  await pane.getByText('没有认出绩效表').first().waitFor();
  await visit('nothing', pane, excel);
  await excel.close();
}

async function silent(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const { fake, excel } = await openForm(browser, options);
  fake.interfere = () => ({ transport: 5102 });
  const pane = await openPane(excel);
  await pane.getByText('没有读到工作簿').first().waitFor();
  await visit('unread', pane, excel);
  fake.interfere = null;
  await press(pane, '重试');
  await pane.getByText('21个指标').first().waitFor();
  fake.interfere = () => ({ transport: 5102 });
  await press(pane, '检查');
  await pane.getByText('检查没有完成').first().waitFor();
  await visit('failed', pane, excel);
  fake.interfere = () => ({ hang: true });
  await press(pane, '检查');
  await pane.getByRole('button', { name: '取消', exact: true }).first().waitFor();
  await visit('waiting', pane, excel);
  await excel.closePage('pane');
  const opening = await openPane(excel);
  await opening.getByText('正在读取工作簿…').first().waitFor();
  await visit('opening', opening, excel);
  await excel.close();
}

async function tooOld(browser: Browser, visit: Visit, options: ExcelOptions = {}): Promise<void> {
  const { excel } = await openForm(browser, { ...options, sets: '1.12' });
  const pane = await openPane(excel);
  await pane.locator('#start h1').waitFor();
  await visit('too old', pane, excel);
  await excel.close();
}

async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).first().click();
}

/**
 * Excel's theme changes, and the officer comes back to the pane: that is when it looks. What is shown below the
 * floor follows the browser.
 */
export async function changeTheme(
  pane: Frame,
  excel: ExcelInBrowser,
  theme: 'light' | 'dark',
): Promise<void> {
  // Without motion the colours are there at once.
  await excel.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await pane.evaluate(async (isDarkTheme) => {
    Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value: { isDarkTheme } });
    window.dispatchEvent(new Event('focus'));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, theme === 'dark');
}
