/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { openPane } from './open-pane';
import { emptyWorkbook, officerWith, seed } from './officer';

const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;

function silence(): HostError {
  return new HostError('timeout', 'Excel 没有回应，什么也没有写入。', 'Excel did not answer.', {
    technical: 'sync took 30 s',
  });
}

test('opening says what was recognised and shows no finding yet', async () => {
  const officer = officerWith(await seed('001'));
  await openPane(officer.load);
  expect(title()).toBe('2023年度 部门（单位）整体支出绩效自评表');
  expect(screen.getByText(/^21个指标/).parentElement!.textContent).toBe(
    '正宁县房产服务中心 · 21个指标 · 满分100',
  );
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(officer.workbook.marks).toEqual([]);
});

test('the profile is named, and why it was chosen is there for whoever asks', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  expect(screen.queryByText('表中有“正宁县”字样')).toBeNull();
  await pane.click('口径：甘肃（正宁）口径');
  expect(screen.getByText('表中有“正宁县”字样')).toBeTruthy();
});

test('while it is read the pane says so', async () => {
  const officer = officerWith(await seed('001'));
  const { opened, release } = officer.holdReading();
  const opening = openPane(officer.load);
  await opened;
  expect(screen.getAllByText('正在读取工作簿…').length).toBeGreaterThan(0);
  await act(async () => {
    release();
    await Promise.resolve();
  });
  await opening;
  expect(title()).toContain('自评表');
});

test('a blank workbook is told so, and nothing can be recalculated', async () => {
  const officer = officerWith(emptyWorkbook());
  const pane = await openPane(officer.load);
  expect(title()).toBe('工作簿是空的');
  expect(pane.button('重算').getAttribute('aria-disabled')).toBe('true');
  await pane.click('检查');
  expect(title()).toBe('工作簿是空的');
});

test('a form that appears later is found by a check', async () => {
  const officer = officerWith(emptyWorkbook());
  const pane = await openPane(officer.load);
  officer.workbook.replace(await seed('001'));
  await pane.click('检查');
  expect(title()).toContain('自评表');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('a host that does not answer is told in its own words, and can be tried again', async () => {
  const officer = officerWith(await seed('001'));
  officer.workbook.refusal = { call: 'read', error: silence() };
  const pane = await openPane(officer.load);
  expect(title()).toBe('没有读到工作簿');
  expect(screen.getByText('Excel 没有回应，什么也没有写入。')).toBeTruthy();
  expect(pane.said()).toContain('Excel 没有回应');
  await pane.click('重试');
  expect(title()).toContain('自评表');
  expect(screen.queryByText('Excel 没有回应，什么也没有写入。')).toBeNull();
});

test('a pane whose parts do not load says so and loads them again', async () => {
  const officer = officerWith(await seed('001'));
  let tries = 0;
  const pane = await openPane(() =>
    tries++ === 0 ? Promise.reject(new Error('Loading chunk 7 failed.')) : officer.load(),
  );
  expect(screen.getByText(/^程序出现意外错误，什么也没有写入/)).toBeTruthy();
  await pane.click('重试');
  expect(title()).toContain('自评表');
});

test('the details of a failure can be copied', async () => {
  const officer = officerWith(await seed('001'));
  officer.workbook.refusal = { call: 'read', error: silence() };
  const pane = await openPane(officer.load);
  await pane.click('复制详情');
  expect(await navigator.clipboard.readText()).toMatch(/^HostError timeout, untouched\n[^]*sync took 30 s/);
  expect(pane.button('已复制')).toBeTruthy();
});

test('where the clipboard is refused the details can be copied by hand', async () => {
  const officer = officerWith(await seed('001'));
  officer.workbook.refusal = { call: 'read', error: silence() };
  const pane = await openPane(officer.load);
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await pane.click('复制详情');
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '复制详情' });
  expect(text.value).toContain('sync took 30 s');
});

test('memories that cannot be read do not keep the form from being opened', async () => {
  const officer = officerWith(await seed('001'));
  officer.remembrance.isBroken = true;
  await openPane(officer.load);
  expect(title()).toContain('自评表');
  expect(screen.getByText('以前忽略的条目和设置没有读到，这次按没有忽略处理。')).toBeTruthy();
});

test('what a click on the ribbon could not show is shown here', async () => {
  const officer = officerWith(await seed('001'));
  const told = { title: '检查', tone: 'attention', lines: ['差错 2 处。'] } as const;
  await openPane(() => Promise.resolve({ ...officer.host, takeLeftMessage: () => told }));
  expect(screen.getByText('差错 2 处。')).toBeTruthy();
});

test('language and theme are those of the host', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load, { language: 'en' });
  expect(document.documentElement.lang).toBe('en');
  expect(pane.button('Check')).toBeTruthy();
  const background = (): string =>
    getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue(
      '--colorNeutralBackground1',
    );
  const light = background();
  act(() => pane.change({ dark: true }));
  expect(background()).not.toBe(light);
});
