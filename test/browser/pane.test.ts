import type { Browser, Frame } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { until } from './excel/until';
import { FORM, marksOf, openForm, openPane, SCORE } from './form-in-excel';

describeInBrowser('the pane in Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  const press = (pane: Frame, name: string | RegExp): Promise<void> =>
    pane
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  const counted = async (pane: Frame, kind: string, count: number): Promise<void> => {
    await pane.getByRole('button', { name: `${count} ${kind}`, exact: true }).waitFor();
  };
  const openAndCheck = async (pane: Frame): Promise<void> => {
    await press(pane, '检查');
    await counted(pane, '差错', 2);
  };

  test('opens on the form, and 检查 lists what is wrong and marks it', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    expect(marksOf(fake)).toEqual([]);
    await openAndCheck(pane);
    await pane.getByText('“资金使用规范性”得分应为 2 × 95% ÷ 100% = 1.9').first().waitFor();
    expect(marksOf(fake)).toEqual([
      'E29 warning',
      'E30 warning',
      'G15 error',
      'G17 error',
      'H15 warning',
      'H17 warning',
    ]);
    await press(pane, '清除标记');
    await pane.getByText('绩核的标记已清除').first().waitFor();
    expect(marksOf(fake)).toEqual([]);
    await excel.close();
  });

  test('重算 shows what it would write, writes it, and 撤销 puts it back', async () => {
    const { fake, excel } = await openForm(browser);
    fake.book.type(FORM, SCORE, '');
    const pane = await openPane(excel);
    await press(pane, '重算');
    await press(pane, '写入 1 格');
    await pane.getByText('已写入 1 格').first().waitFor();
    expect(fake.book.typed(FORM, SCORE)).toBe(1.9);
    await press(pane, '撤销');
    await pane.getByText('1 格已恢复原样').first().waitFor();
    expect(fake.book.typed(FORM, SCORE)).toBe('');
    await excel.close();
  });

  test('what the officer types afterwards is not taken back by 撤销', async () => {
    const { fake, excel } = await openForm(browser);
    fake.book.type(FORM, SCORE, '');
    const pane = await openPane(excel);
    await press(pane, '重算');
    await press(pane, '写入 1 格');
    await pane.getByText('已写入 1 格').first().waitFor();
    fake.book.type(FORM, SCORE, 1.5);
    await press(pane, '撤销');
    await pane.getByText('1 格后来被改动').first().waitFor();
    expect(fake.book.typed(FORM, SCORE)).toBe(1.5);
    await excel.close();
  });

  test('follows what the officer types', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await openAndCheck(pane);
    fake.book.type(FORM, SCORE, 1.9);
    // The score is right now, and the total no longer is.
    await pane.getByText('98.9，填写98').first().waitFor();
    expect(await pane.getByRole('button', { name: `定位 ${SCORE}（${FORM}）` }).count()).toBe(0);
    await excel.close();
  });

  test('goes to the cell of a finding', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await openAndCheck(pane);
    await press(pane, new RegExp(`定位 ${SCORE}（${FORM}）`));
    await pane.getByText('所选单元格').first().waitFor();
    const [area] = fake.book.selected().areas;
    expect([area?.top, area?.left]).toEqual([14, 6]);
    await excel.close();
  });

  test('remembers on this machine what was set aside, and how to take back, when all is opened again', async () => {
    const first = await openForm(browser);
    const pane = await openPane(first.excel);
    await openAndCheck(pane);
    const card = pane.getByRole('listitem').filter({ hasText: '“资产管理规范性”得分应为' });
    await card.getByRole('button', { name: '忽略' }).click();
    await pane.getByLabel('忽略的理由').fill('已报财政局');
    await press(pane, '确定');
    await counted(pane, '差错', 1);
    first.fake.book.type(FORM, SCORE, '');
    await press(pane, '重算');
    await press(pane, '写入 1 格');
    await pane.getByText('已写入 1 格').first().waitFor();
    await first.excel.close(true);

    const options = { profile: first.excel.profile };
    const again = await openForm(browser, options, first.fake.reopen());
    const reopened = await openPane(again.excel);
    await press(reopened, '检查');
    await reopened.getByText('已忽略 1 条').waitFor();
    await press(reopened, '撤销');
    await reopened.getByText('1 格已恢复原样').first().waitFor();
    expect(again.fake.book.typed(FORM, SCORE)).toBe('');
    await again.excel.close();
  });

  test('where the browser gives no storage, it works all the same', async () => {
    const { fake, excel } = await openForm(browser, { storageBlocked: true });
    const pane = await openPane(excel);
    await openAndCheck(pane);
    expect(marksOf(fake)).toHaveLength(6);
    await excel.close();
  });

  test('a silent Excel is told of, and the pane works again when it answers', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    fake.interfere = () => ({ transport: 5102 });
    await press(pane, '检查');
    await pane.getByText('检查没有完成').first().waitFor();
    fake.interfere = null;
    await openAndCheck(pane);
    await excel.close();
  });

  test('a click waits for the cell that is being typed into', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    fake.book.editing = true;
    const asked = fake.trips.length;
    await press(pane, '检查');
    await until(() => fake.trips.length > asked, 'nothing was asked');
    expect(marksOf(fake)).toEqual([]);
    fake.book.editing = false;
    await counted(pane, '差错', 2);
    expect(marksOf(fake)).toHaveLength(6);
    await excel.close();
  });

  test('撤销 brings back the results that were replaced', async () => {
    const { fake, excel } = await openForm(browser);
    const pane = await openPane(excel);
    await openAndCheck(pane);
    await press(pane, '输出结果');
    await press(pane, '写入“检查结果”表');
    await pane.getByText('已写入工作表“检查结果”').first().waitFor();
    const stands = (): unknown[] => [...fake.book.sheet('检查结果').stored()];
    const first = stands();
    expect(JSON.stringify(first)).toContain('填写 1，应为 1.9');
    fake.book.type(FORM, SCORE, 1.9);
    await press(pane, '写入“检查结果”表');
    await pane.getByText('上一份已被替换').first().waitFor();
    expect(JSON.stringify(stands())).not.toContain('填写 1，应为 1.9');
    await press(pane, '撤销');
    await pane.getByText('已恢复被替换的工作表：检查结果').first().waitFor();
    expect(stands()).toEqual(first);
    expect(fake.book.sheets.map((sheet) => sheet.name)).toEqual([FORM, '检查结果']);
    await excel.close();
  });

  test.each<[string, () => void]>([
    [
      'a throw in a timer',
      () =>
        void setTimeout(() => {
          throw new RangeError('late');
        }),
    ],
    ['a promise that nobody waits for', () => void Promise.reject(new RangeError('late'))],
  ])('%s is told, with what helps to find it', async (_, fail) => {
    const { excel } = await openForm(browser);
    const pane = await openPane(excel);
    await pane.getByText('正宁县房产服务中心').first().waitFor();
    await pane.evaluate(fail);
    await pane.getByText('程序出错').first().waitFor();
    await pane.getByRole('button', { name: '复制详情' }).waitFor();
    await openAndCheck(pane);
    await expect(excel.close()).rejects.toThrow(/^the add-in did what it must not:\nscript error: late$/);
  });

  test('in an English Excel the pane is English', async () => {
    const { excel } = await openForm(browser, { language: 'en-US' });
    const pane = await openPane(excel);
    await pane.getByRole('button', { name: 'Check', exact: true }).click();
    await pane.getByRole('group').first().waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
    await excel.close();
  });
});
