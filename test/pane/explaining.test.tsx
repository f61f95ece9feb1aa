/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { parseAddress } from '../../src/core/grid/address';
import type { Place } from '../../src/core/grid/cell';
import { workbook } from '../checks/grid';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const FORM = '整体支出绩效自评表';
const DATA = '基础数据';

const at = (sheet: string, address: string): Place => ({ sheet, ...parseAddress(address)! });

interface Explaining {
  readonly pane: OpenPane;
  readonly officer: Officer;
}

/** The explanation of a finding, opened from its card. */
async function explaining(name: string, cell: string): Promise<Explaining> {
  const officer = officerWith(await seed(name));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click((await screen.findAllByRole('button', { name: `解释 ${cell}` }))[0]!);
  await screen.findByRole('article');
  return { pane, officer };
}

const explained = (): HTMLElement => screen.getByRole('article');
const title = (): string => explained().getAttribute('aria-label')!;
const picker = (): HTMLSelectElement => screen.getByRole('combobox', { name: '指标' });

test('a rate shows its definition, each figure with its unit and cell, the sum, and what was entered', async () => {
  await explaining('000', 'B10');
  expect(title()).toBe('“三公经费”控制率');
  const shown = within(explained());
  expect(shown.getByText('0.59 ÷ 1.5 × 100% = 39.33%')).toBeTruthy();
  expect(shown.getByRole('list', { name: '各项数据' }).textContent).toContain('0.59万元B9');
  expect(shown.getByText('表内原文').textContent).toContain('绩效目标申报表!E21');
  expect(shown.getByText('与计算结果不一致')).toBeTruthy();
  expect(explained().textContent).toContain('填写60%计算结果39.33%');
});

test('a score shows its rule and the reasoning step by step', async () => {
  await explaining('001', 'G15');
  const steps = within(screen.getByRole('list', { name: '推算步骤' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    '分值 2 分。',
    '指标值 100%，实际完成值 95。',
    '得分 = 2 × 95% ÷ 100% = 1.9',
    '填写 1 分，相差 0.9 分。',
  ]);
});

test('a rule that is the clause itself stands there once', async () => {
  const officer = officerWith(
    workbook({
      自评表: [
        ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
        ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', ''],
        ['年度资金总额', '#420', '#500', '#450', '#10', '90%', '#9.5', ''],
        ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
        ['产出', '数量', '培训场次', '≥12场', '12场', '#90', '#90', ''],
      ],
    }),
  );
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click((await screen.findAllByRole('button', { name: '解释 G3' }))[0]!);
  await screen.findByRole('article');
  expect(within(explained()).getAllByText(/最高不超过分值/)).toHaveLength(1);
});

test('what is missing is said, with what it means', async () => {
  await explaining('000', 'D30');
  expect(screen.getByRole('list', { name: '各项数据' }).textContent).toContain(
    '已完成评价项目数量缺即“已完成重点绩效评价项目数”部门已完成的重点绩效评价项目数',
  );
});

test('after 撤销 the results that are come back to are those of the cells as they are again', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  const adopt = '采用计算值 1.9（G15）';
  await pane.click(adopt);
  await pane.user.click((await screen.findAllByRole('button', { name: '解释 G17' }))[0]!);
  await screen.findByRole('article');
  await pane.click('撤销');
  expect(title()).toBe('资产管理规范性');
  await pane.click('返回');
  expect(pane.button(adopt)).toBeTruthy();
  expect(officer.workbook.marks.map(({ row, col }) => [row, col])).toContainEqual([14, 6]);
});

test('a figure leads to its cell, and what is explained stays', async () => {
  const { pane, officer } = await explaining('000', 'B10');
  await pane.click(`定位 B9（${DATA}）`);
  expect(officer.workbook.shown.at(-1)).toEqual(at(DATA, 'B9'));
  await act(async () => {
    officer.select(at(DATA, 'B9'));
    await Promise.resolve();
  });
  expect(title()).toBe('“三公经费”控制率');
});

test('the explanation follows the cell that is selected, and says where there is nothing to explain', async () => {
  const { officer } = await explaining('001', 'G15');
  act(() => officer.select(at(FORM, 'G17')));
  expect(await screen.findByRole('article', { name: '资产管理规范性' })).toBeTruthy();
  act(() => officer.select(at(FORM, 'J99')));
  expect(await screen.findByText(/^J99 里没有可以解释的数。/)).toBeTruthy();
});

test('outside of the view the selection explains nothing', async () => {
  const { pane, officer } = await explaining('001', 'G15');
  await pane.click('返回');
  act(() => officer.select(at(FORM, 'G17')));
  expect(screen.queryByRole('article')).toBeNull();
});

test('any indicator can be picked from the list, on the same reading of the workbook', async () => {
  const { pane, officer } = await explaining('001', 'G15');
  const { reads } = officer.workbook;
  expect(picker().selectedOptions[0]!.textContent).toBe('资金使用规范性');
  await pane.user.selectOptions(picker(), '资产管理规范性');
  expect(await screen.findByRole('article', { name: '资产管理规范性' })).toBeTruthy();
  expect(officer.workbook.reads).toBe(reads);
});

test('what the officer types is explained anew', async () => {
  const { officer } = await explaining('001', 'G15');
  await act(() => officer.workbook.type(FORM, 'G15', '1.9'));
  expect(await within(explained()).findByText('与计算结果一致')).toBeTruthy();
});

test('opened from the menu of a cell the pane explains that cell', async () => {
  const officer = officerWith(await seed('001'));
  await officer.workbook.goTo(at(FORM, 'G15'));
  await openPane(() => Promise.resolve({ ...officer.host, opensWith: 'explanation' }));
  expect(await screen.findByRole('article', { name: '资金使用规范性' })).toBeTruthy();
});

test('opened without a cell it asks for one', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('解释');
  expect(await screen.findByText('请点表中的一格，或在上面选一个指标。')).toBeTruthy();
  expect(picker().selectedOptions[0]!.textContent).toBe('请选择指标');
});
