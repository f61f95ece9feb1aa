import type { Browser, Frame, Locator } from 'playwright-core';
import { parseAddress } from '../../src/core/grid/address';
import { FakeExcel } from '../excel/fake-excel';
import { template } from '../excel/workbooks';
import { describeInBrowser, startChromium } from './chromium';
import { until } from './excel/until';
import { FORM, marksOf, openForm, openPane } from './form-in-excel';

/** Some seventy gaps, one click each, on a busy machine. */
const WHOLE_WAY_MS = 240_000;

/** What the officer knows: the amounts of the budget block, and every row of indicators with its points. */
const AMOUNTS: Readonly<Record<string, string>> = { D6: '800', E6: '800', D7: '200', E7: '190' };
const POINTS: Readonly<Record<string, string>> = { 26: '25', 27: '25', 28: '4', 29: '3', 30: '3', 31: '10' };
const LEVELS: Readonly<Record<string, readonly [target: string, actual: string]>> = {
  12: ['100%', '95%'],
  13: ['≤100%', '60%'],
  14: ['≤0%', '-5%'],
  16: ['100%', '95%'],
  31: ['≥90%', '96%'],
};
/** To read, to write, to read again, to mark anew where that has changed, and whatever going to the last cell has left. */
const REQUESTS_A_GAP = 16;
const REASON = '项目跨年度实施，余款按合同约定于次年支付';

function answerFor(cell: string): string {
  const column = cell.slice(0, 1);
  const row = cell.slice(1);
  const points = POINTS[row] ?? '2';
  const [target, actual] = LEVELS[row] ?? ['100%', '100%'];
  const byColumn: Readonly<Record<string, string>> = {
    D: target,
    E: actual,
    F: points,
    G: points,
    H: REASON,
  };
  return AMOUNTS[cell] ?? byColumn[column] ?? '';
}

describeInBrowser('the whole way, from the blank template to the finished form', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test(
    'gaps, 重算, 撤销, 忽略, 清除标记, and the next morning',
    async () => {
      const blank = FakeExcel.from(await template('zhengning-self-evaluation'));
      // What only the unit knows to be missing: its budget as a whole, and an indicator of its own.
      blank.book.type(FORM, 'D5', 1000);
      blank.book.type(FORM, 'E5', 990);
      blank.book.type(FORM, 'C31', '服务对象满意度');
      const { fake, excel } = await openForm(browser, {}, blank);
      const pane = await openPane(excel);
      await pane.getByText('16个指标').waitFor();
      await press(pane, '检查');
      await press(pane, '逐项补填');
      const asked = await walkAllGaps(pane, fake);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).toHaveLength(4 + 16 * 4 + 2);
      expect([fake.book.typed(FORM, 'E12'), fake.book.typed(FORM, 'H16')]).toEqual(['95%', REASON]);

      await recalculate(pane);
      expect(figures(fake)).toEqual(FIGURES);
      await press(pane, '撤销');
      await pane
        .getByText(/格已恢复原样/)
        .first()
        .waitFor();
      expect(figures(fake)).toEqual(FIGURES.map(() => ''));
      await recalculate(pane);
      expect(figures(fake)).toEqual(FIGURES);
      await press(pane, '看检查结果');
      await counted(pane, 0, '差错');
      await counted(pane, 0, '缺项');
      await explained(pane, fake);

      fake.book.type(FORM, 'G16', 2);
      await pane.getByText('“资金使用规范性”得分应为 2 × 95% ÷ 100% = 1.9，填写2').first().waitFor();
      await press(pane, '检查');
      await until(() => marksOf(fake).length > 0, 'nothing was marked');
      expect(marksOf(fake)).toEqual(['G16 error', 'G33 error']);
      const card = pane.getByRole('listitem').filter({ hasText: '“资金使用规范性”得分应为' });
      await thereAndBack(pane, card.getByRole('button', { name: '解释' }));
      await card.getByRole('button', { name: '忽略' }).click();
      await pane.getByLabel('忽略的理由').fill('财政局已核准');
      await press(pane, '确定');
      await counted(pane, 1, '差错');
      await press(pane, '清除标记');
      await pane.getByText('绩核的标记已清除').first().waitFor();
      expect(marksOf(fake)).toEqual([]);
      await press(pane, '设置');
      await press(pane, '各列是什么');
      await pane.getByText('按表头自动识别。').waitFor();
      await press(pane, '确认');
      await pane.getByText('已记住工作表').first().waitFor();
      await excel.close(true);

      const again = await openForm(browser, { profile: excel.profile }, fake.reopen());
      const reopened = await openPane(again.excel);
      await press(reopened, '检查');
      await counted(reopened, 1, '差错');
      await reopened.getByText('已忽略 1 条').waitFor();
      await press(reopened, '设置');
      await press(reopened, '各列是什么');
      await reopened.getByText('按您的指定读取。').waitFor();
      await again.excel.close();
    },
    WHOLE_WAY_MS,
  );
});

/** Rates, the points for them, and the total: what is left to 重算 when no gap is left. */
const CALCULATED = ['F5', 'F6', 'F7', 'H5', 'G33'];
const FIGURES = ['99%', '100%', '95%', 9.9, 99.7];

function figures({ book }: FakeExcel): unknown[] {
  return CALCULATED.map((cell) => book.typed(FORM, cell));
}

async function recalculate(pane: Frame): Promise<void> {
  await press(pane, '重算');
  await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
  await pane
    .getByText(/^已写入 \d+ 格/)
    .first()
    .waitFor();
}

async function counted(pane: Frame, count: number, kind: string): Promise<void> {
  await pane.getByRole('button', { name: `${count} ${kind}`, exact: true }).waitFor();
}

async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).first().click();
}

/** 解释 of the cell that the officer has selected, and of the one they go to next. */
async function explained(pane: Frame, fake: FakeExcel): Promise<void> {
  select(fake, 'G16');
  await press(pane, '解释');
  await pane.getByRole('article', { name: '资金使用规范性' }).waitFor();
  await pane.getByText('得分 = 2 × 95% ÷ 100% = 1.9').waitFor();
  select(fake, 'F7');
  await pane.getByText('190 ÷ 200 × 100% = 95%').first().waitFor();
  await press(pane, '返回');
}

function select({ book }: FakeExcel, address: string): void {
  const { row, col } = parseAddress(address)!;
  const sheet = book.sheets.find(({ name }) => name === FORM)!;
  book.select(sheet, [{ top: row, left: col, bottom: row, right: col }]);
}

/** With the keyboard alone: the button that was left is the one that is come back to, where it was on the page. */
async function thereAndBack(pane: Frame, button: Locator): Promise<void> {
  const place = (): Promise<number> => button.evaluate((element) => element.getBoundingClientRect().top);
  await button.focus();
  const before = await place();
  await button.press('Enter');
  await pane.getByRole('heading', { name: '解释', exact: true }).waitFor();
  await pane.getByRole('button', { name: '返回' }).press('Enter');
  await button.waitFor();
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(Math.abs((await place()) - before)).toBeLessThan(2);
}

/** Fills in gap after gap until none is left; the cells in the order they were asked for. */
async function walkAllGaps(pane: Frame, { trips }: FakeExcel): Promise<string[]> {
  const asked: string[] = [];
  let most = 0;
  const progress = pane.getByRole('progressbar');
  await progress.waitFor();
  while ((await pane.getByText('缺项已全部补上').count()) === 0) {
    const cell = await cellAsked(pane);
    const field = pane.getByRole('textbox');
    asked.push(cell);
    const before = trips.length;
    // What the figures give stands there already and only has to be confirmed.
    if ((await field.inputValue()) === '') await field.fill(answerFor(cell));
    await press(pane, '写入');
    await pane.getByRole('progressbar', { name: `已补 ${asked.length} /` }).waitFor();
    most = Math.max(most, trips.length - before);
  }
  expect(most).toBeLessThanOrEqual(REQUESTS_A_GAP);
  return asked;
}

async function cellAsked(pane: Frame): Promise<string> {
  const name = await pane
    .getByRole('button', { name: /^定位 / })
    .first()
    .getAttribute('aria-label');
  return /^定位 (\w+)/.exec(name ?? '')?.[1] ?? '';
}
