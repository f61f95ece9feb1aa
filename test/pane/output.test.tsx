/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const REASON = '按会议纪要核减';

/** Checked, one finding set aside, and 输出结果 opened. */
async function handingOut(): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click((await screen.findAllByRole('button', { name: '忽略' }))[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), REASON);
  await pane.click('确定');
  await pane.click('输出结果');
  await screen.findByRole('heading', { name: '输出结果' });
  return { pane, officer };
}

const textsOf = async ({ workbook }: Officer, sheet: string): Promise<string[]> => {
  const found = (await workbook.read()).sheets.find((one) => one.name === sheet);
  return found?.rows.flatMap((row) => row.cells.map((cell) => cell.text)) ?? [];
};

test('there is nothing to hand out before a check', async () => {
  const officer = officerWith(await seed('001'));
  await openPane(officer.load);
  expect(screen.queryByRole('button', { name: '输出结果' })).toBeNull();
});

test('what will be in it is said: rules, their version, and what was set aside', async () => {
  await handingOut();
  const facts = screen.getByLabelText('内容').textContent;
  expect(facts).toMatch(/口径甘肃（正宁）口径/);
  expect(facts).toMatch(/规则版本\d/);
  expect(facts).toMatch(/差错 ?1|1 ?[处条]?差错/);
});

test('the results are written into a sheet, which is shown', async () => {
  const { pane, officer } = await handingOut();
  await pane.click('写入“检查结果”表');
  expect(screen.getByText('已写入工作表“检查结果”。')).toBeTruthy();
  expect(officer.workbook.shown.at(-1)).toEqual({ sheet: '检查结果', row: 0, col: 0 });
  const texts = await textsOf(officer, '检查结果');
  expect(texts).toEqual(expect.arrayContaining(['H15', REASON, '已忽略（1 条）']));
});

test('writing again replaces the former sheet', async () => {
  const { pane, officer } = await handingOut();
  await pane.click('写入“检查结果”表');
  await pane.click('写入“检查结果”表');
  expect(screen.getByText('工作表“检查结果”已更新，上一份已被替换；可点“撤销”恢复。')).toBeTruthy();
  expect((await officer.workbook.read()).sheets).toHaveLength(2);
});

test('the same can be copied as text', async () => {
  const { pane } = await handingOut();
  await pane.click('复制为文字');
  const text = await navigator.clipboard.readText();
  expect(text).toContain(REASON);
  expect(text).toMatch(/检查时间：\d{4}-\d\d-\d\d \d\d:\d\d\n/);
  expect(pane.button('已复制')).toBeTruthy();
});

test('results that cannot be written are told, and can still be copied', async () => {
  const { pane, officer } = await handingOut();
  const error = new HostError('protected', '工作簿的结构受保护，不能新建工作表。', 'Protected.');
  officer.workbook.refusal = { call: 'apply', error };
  await pane.click('写入“检查结果”表');
  expect(screen.getByText('输出结果没有完成')).toBeTruthy();
  expect(screen.getByText('工作簿的结构受保护，不能新建工作表。')).toBeTruthy();
  expect(pane.button('复制为文字')).toBeTruthy();
});
