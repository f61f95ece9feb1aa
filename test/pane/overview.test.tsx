/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

async function overview(name: string): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed(name));
  const pane = await openPane(officer.load);
  await pane.click('概览');
  await screen.findByRole('heading', { name: '概览' });
  return { pane, officer };
}

const lines = (name: string | RegExp): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent)
    .filter((text) => text !== '');

test('the share of points is shown for each level, and the whole', async () => {
  await overview('001');
  expect(lines('得分率')).toEqual([
    '一级指标得分 / 分值得分率',
    '预算执行 H4 1个指标10 / 10100%',
    '部门管理 A10 7个指标18 / 2090%',
    '部门履职 A20 5个指标50 / 50100%',
    '能力建设 A25 4个指标10 / 10100%',
    '服务对象满意度 A29 2个指标10 / 10100%',
    '合计98 / 10098%',
    '表中填写 98，与各项之和一致 F31',
  ]);
});

test('a total that differs from the sum of its scores says by how much', async () => {
  const { officer } = await overview('001');
  await act(() => officer.workbook.type(SHEET, 'G15', '1.9'));
  expect(await screen.findByText(/^表中填写 98，各项之和 98.9，相差 0.9/)).toBeTruthy();
});

test('a form without scores is no dead end', async () => {
  const { pane } = await overview('003');
  expect(lines('指标填写情况')).toEqual([
    '一级指标已填',
    '产出目标 B387 / 7',
    '效益目标（预期实现的效益） B453 / 4',
  ]);
  expect(lines('表中填写')).toEqual(['项目表中填写', '综合得分 C50100 · 等级 优秀']);
  expect(lines('合计核对')).toContain('支出合计（万元） B24相差 285.194479.654194.46');
  expect(screen.getByText('还有 1 项没有填。')).toBeTruthy();
  await pane.click('逐项补填');
  expect(await screen.findByRole('heading', { name: '补缺项' })).toBeTruthy();
});

test('the budget is shown in figures, with the rate worked out', async () => {
  await overview('001');
  expect(lines(/^预算执行/)).toEqual([
    '年初预算数1025.51C4',
    '全年预算数2976.37D4',
    '实际支出数2976.37E4',
    '预算执行率2976.37 ÷ 2976.37 × 100%100%填写 100%F4',
  ]);
});

test('each figure leads to its cell', async () => {
  const { pane, officer } = await overview('001');
  const [first] = within(screen.getByRole('table', { name: /^预算执行/ })).getAllByRole('button');
  await pane.user.click(first!);
  expect(officer.workbook.shown).toEqual([{ sheet: SHEET, row: 3, col: 2 }]);
});

test('a bar is as long as the share of points', async () => {
  await overview('001');
  const bars = [...document.querySelectorAll('svg rect[fill="currentColor"]')];
  expect(bars.map((bar) => bar.getAttribute('width'))).toEqual(['100', '90', '100', '100', '100', '98']);
});

test('the overview follows what the officer types', async () => {
  const { officer } = await overview('001');
  const before = lines('得分率');
  await act(() => officer.workbook.type(SHEET, 'G15', ''));
  expect(await screen.findAllByText('未评完')).toHaveLength(2);
  expect(lines('得分率')).not.toEqual(before);
});

test('several forms are told apart by their sheets', async () => {
  const officer = officerWith(await seed('001'));
  const { sheets, written } = await seed('001');
  officer.workbook.replace({ sheets: [...sheets, { ...sheets[0]!, name: '下属单位' }], written });
  const pane = await openPane(officer.load);
  await pane.click('概览');
  await screen.findByRole('heading', { level: 3, name: '下属单位' });
  expect(screen.getByRole('heading', { level: 3, name: SHEET })).toBeTruthy();
});
