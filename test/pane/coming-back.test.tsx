/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { copies } from '../excel/workbooks';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

async function checked(snapshot?: WorkbookSnapshot): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(snapshot ?? (await seed('001')));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await screen.findAllByRole('listitem');
  return { pane, officer };
}

/** Presses it with the keyboard. */
async function enter(pane: OpenPane, button: HTMLElement): Promise<void> {
  act(() => button.focus());
  await pane.user.keyboard('{Enter}');
}

async function back(pane: OpenPane): Promise<void> {
  await enter(pane, await screen.findByRole('button', { name: '返回' }));
}

test('from 解释 the keyboard comes back to the button it was on', async () => {
  const { pane } = await checked();
  await enter(pane, pane.button('解释 G17'));
  await screen.findByRole('heading', { name: '解释' });
  await back(pane);
  expect(document.activeElement).toBe(pane.button('解释 G17'));
});

test('of several buttons of one name it is the one in the same card, also far down the list', async () => {
  const { pane } = await checked(copies(await seed('001'), 8));
  await enter(pane, pane.button(/^再显示/));
  const wanted = (): HTMLElement => screen.getAllByRole('button', { name: '解释 G17' })[6]!;
  const card = wanted().closest('li')!.getAttribute('data-card');
  expect(card).toContain('整体支出绩效自评表7!G17');
  await enter(pane, wanted());
  await screen.findByRole('heading', { name: '解释' });
  await back(pane);
  expect(document.activeElement).toBe(wanted());
  expect(document.activeElement!.closest('li')!.getAttribute('data-card')).toBe(card);
});

test('where the card was dealt with, the next one is gone on with', async () => {
  const { pane } = await checked(await seed('000'));
  await enter(pane, pane.button('补填“已细化资金数”'));
  await pane.user.type(await screen.findByRole('textbox'), '100');
  await pane.click('写入');
  await back(pane);
  expect(screen.queryByRole('button', { name: '补填“已细化资金数”' })).toBeNull();
  expect(document.activeElement).toBe(pane.button('补填“参与分配资金总数”').closest('li'));
});

test.each([['概览'], ['输出结果']])(
  'from %s the keyboard comes back to the button it was on',
  async (name) => {
    const { pane } = await checked();
    await enter(pane, pane.button(name));
    await screen.findByRole('heading', { name });
    await back(pane);
    expect(document.activeElement).toBe(pane.button(name));
  },
);

test('from 设置 it comes back to its button, though that stayed where it was', async () => {
  const { pane } = await checked();
  await enter(pane, pane.button('设置'));
  await screen.findByRole('heading', { name: '设置' });
  await back(pane);
  expect(document.activeElement).toBe(pane.button('设置'));
});

test('from the columns one comes back to 设置, where they were opened', async () => {
  const { pane } = await checked();
  await pane.click('设置');
  await pane.user.click(await screen.findByRole('button', { name: '各列是什么' }));
  await screen.findByText('按表头自动识别。');
  await back(pane);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('设置');
});

test('how a click went is told in the view it was made in, and not carried into another', async () => {
  const { pane } = await checked();
  await pane.click('输出结果');
  await pane.user.click(await screen.findByRole('button', { name: '写入“检查结果”表' }));
  expect(await screen.findByText('已写入工作表“检查结果”。')).toBeTruthy();
  await pane.click('设置');
  expect(screen.queryByText('已写入工作表“检查结果”。')).toBeNull();
});

test('解释 is another click, and clears what was told of the last', async () => {
  const { pane } = await checked();
  await pane.click('清除标记');
  expect(screen.getByText(/^绩核的标记已清除/)).toBeTruthy();
  await pane.click('解释 G17');
  expect(screen.queryByText(/^绩核的标记已清除/)).toBeNull();
});
