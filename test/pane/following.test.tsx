/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

async function checked(): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  return { pane, officer };
}

test('findings follow what the officer types, without reading again or writing', async () => {
  const { pane, officer } = await checked();
  const { reads, marks } = officer.workbook;
  const focus = document.activeElement;
  await act(() => officer.workbook.type(SHEET, 'H15', '年中调整'));
  expect(await screen.findByRole('button', { name: '1 差错' })).toBeTruthy();
  expect(pane.cards().join()).not.toContain('定位 H15');
  expect(officer.workbook.reads).toBe(reads);
  expect(officer.workbook.undoable).toBe(false);
  expect(marks.length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(focus);
});

test('before a check nothing is shown unasked', async () => {
  const officer = officerWith(await seed('001'));
  await openPane(officer.load);
  await act(() => officer.workbook.type(SHEET, 'G15', '7'));
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('a narrowed list stays narrowed', async () => {
  const { pane, officer } = await checked();
  await pane.click('2 差错');
  await act(() => officer.workbook.type(SHEET, 'H15', '年中调整'));
  await screen.findByRole('button', { name: '1 差错' });
  expect(pane.cards()).toHaveLength(1);
});

test('sheets whose merged cells may have moved are named until the next check', async () => {
  const { pane, officer } = await checked();
  await act(() => officer.workbook.type(SHEET, 'H15', '年中调整', [SHEET]));
  expect(await screen.findByText(/的行列或合并单元格有变动，请再点“检查”/)).toBeTruthy();
  await pane.click('检查');
  expect(screen.queryByText(/的行列或合并单元格有变动/)).toBeNull();
});

test('following can be switched off and on', async () => {
  const { pane, officer } = await checked();
  expect(officer.workbook.followers).toBe(1);
  await pane.click('设置');
  const live = screen.getByRole('switch', { name: '边填边核' });
  await pane.user.click(live);
  expect(officer.workbook.followers).toBe(0);
  await pane.user.click(live);
  expect(officer.workbook.followers).toBe(1);
});

test('news during a command wait for its end', async () => {
  const { pane, officer } = await checked();
  const { opened, release } = officer.holdReading();
  await pane.user.click(pane.button('重算'));
  await opened;
  await act(() => officer.workbook.type(SHEET, 'H15', '年中调整'));
  expect(pane.button('2 差错')).toBeTruthy();
  await act(async () => {
    release();
    await Promise.resolve();
  });
  await pane.click('返回');
  expect(await screen.findByRole('button', { name: '1 差错' })).toBeTruthy();
});

test('a host that cannot be followed is told, and everything else works', async () => {
  const officer = officerWith(await seed('001'));
  const error = new HostError('unsupported', '不支持', 'unsupported');
  officer.workbook.refusal = { call: 'follow', error };
  const pane = await openPane(officer.load);
  expect(await screen.findByText('不能跟随改动自动更新，改动后请再点“检查”。')).toBeTruthy();
  await pane.click('检查');
  expect(pane.cards()).toHaveLength(8);
});
