/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { workbook } from '../checks/grid';
import { copies } from '../excel/workbooks';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

async function checked(name = '001'): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed(name));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  return { pane, officer };
}

const marked = (officer: Officer): string[] =>
  officer.workbook.marks.map((mark) => `${mark.severity} ${mark.row + 1}`);

test('a check shows the score and how many there are of each kind', async () => {
  const { pane } = await checked();
  const result = within(screen.getByRole('region', { name: '检查结果' }));
  expect(result.getByText('98')).toBeTruthy();
  const counts = within(result.getByRole('group', { name: '按类别筛选' }));
  expect(counts.getAllByRole('button').map((button) => button.textContent)).toEqual([
    '2差错',
    '4提醒',
    '2提示',
    '0缺项',
  ]);
  expect(pane.said()).toBe('差错 2，提醒 4，提示 2，缺项 0');
});

test('a declaration, which has neither total nor grade, is not said to lack them', async () => {
  const officer = officerWith(
    workbook({
      申报表: [
        ['部门整体支出绩效目标申报表', '<', '<', '<'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训场次', '≥12场'],
        ['满意度指标', '满意度', '学员满意度', ''],
      ],
    }),
  );
  const pane = await openPane(officer.load);
  await pane.click('检查');
  expect(screen.getByRole('button', { name: '1 缺项' })).toBeTruthy();
  expect(screen.queryByText('总分')).toBeNull();
  expect(screen.queryByText('等级')).toBeNull();
});

test('a card says what is wrong, what was entered, what is expected, and what that rests on', async () => {
  const { pane } = await checked();
  expect(pane.cards()[0]).toBe(
    '差错定位 G15“资金使用规范性”得分应为 2 × 95% ÷ 100% = 1.9，填写1。填写1应为1.9依据：甘肃（正宁）口径采用计算值解释忽略',
  );
});

test('a likely cause is told', async () => {
  const { pane } = await checked('000');
  expect(pane.cards().join()).toContain('可能的原因：1 − 39.33% = 60.67%，舍去小数为 60%');
});

test('findings stand under the indicator they are about, in the order of the sheet', async () => {
  await checked();
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    '资金使用规范性',
    '资产管理规范性',
    '重点工作管理制度健全性',
    '职工对岗位的熟悉度（%）',
    '群众对旧改满意度',
    '低收入家庭对租赁补贴满意度',
  ]);
});

test('gaps come first, and sheets are named where there are several', async () => {
  await checked('000');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    '缺项',
    '差错、提醒和提示',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    '绩效目标申报表',
    '绩效目标申报表',
    '各项指标得分情况表',
    '基础数据',
  ]);
});

test('errors and warnings are marked in the sheet, and the marks can be cleared', async () => {
  const { pane, officer } = await checked();
  expect(marked(officer)).toEqual([
    'error 15',
    'error 17',
    'warning 15',
    'warning 17',
    'warning 29',
    'warning 30',
  ]);
  await pane.click('清除标记');
  expect(marked(officer)).toEqual([]);
  expect(screen.getByText('绩核的标记已清除；单元格的内容和原有格式没有改动。')).toBeTruthy();
});

test('with highlighting switched off nothing is marked', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('设置');
  await pane.user.click(screen.getByRole('switch', { name: '在表中标出差错和提醒' }));
  await pane.click('检查');
  expect(officer.workbook.marks).toEqual([]);
  expect(pane.cards()).toHaveLength(8);
});

test('the counts narrow the list, and a new check shows everything again', async () => {
  const { pane } = await checked();
  await pane.click('2 差错');
  expect(pane.cards()).toHaveLength(2);
  expect(screen.getByText('2 条，共 8 条')).toBeTruthy();
  await pane.click('2 提示');
  expect(pane.cards()).toHaveLength(4);
  await pane.click('2 差错');
  expect(pane.cards()).toHaveLength(2);
  await pane.click('检查');
  expect(pane.cards()).toHaveLength(8);
});

test('the list can be searched by words and cells', async () => {
  const { pane } = await checked();
  const search = screen.getByRole('searchbox', { name: '搜索指标、单元格或文字' });
  await pane.user.type(search, 'h17');
  expect(pane.cards()).toHaveLength(1);
  await pane.user.clear(search);
  await pane.user.type(search, '满意度');
  expect(pane.cards()).toHaveLength(2);
  await pane.user.type(search, '没有这个词');
  expect(screen.getByText('没有符合筛选条件的条目。')).toBeTruthy();
  await pane.click('全部显示');
  expect(pane.cards()).toHaveLength(8);
});

test('a card leads to its cell', async () => {
  const { pane, officer } = await checked();
  await pane.click(`定位 G15（${SHEET}）`);
  expect(officer.workbook.shown).toEqual([{ sheet: SHEET, row: 14, col: 6 }]);
});

test('a cell on a hidden sheet is not shown, and the officer learns why', async () => {
  const { pane, officer } = await checked();
  const { sheets, written } = await seed('001');
  officer.workbook.replace({ sheets: sheets.map((sheet) => ({ ...sheet, hidden: true })), written });
  await pane.click(`定位 G15（${SHEET}）`);
  expect(screen.getByText(`工作表“${SHEET}”是隐藏的，请先取消隐藏。`)).toBeTruthy();
  officer.workbook.replace({ sheets: [], written });
  await pane.click(`定位 G15（${SHEET}）`);
  expect(screen.getByText(`工作表“${SHEET}”已不在。`)).toBeTruthy();
});

test('the card of the selected cell is marked as such', async () => {
  const { officer } = await checked();
  act(() => officer.select({ sheet: SHEET, row: 14, col: 6 }));
  const [card] = screen.getAllByRole('listitem');
  expect(card!.getAttribute('aria-current')).toBe('location');
  act(() => officer.select(null));
  expect(card!.getAttribute('aria-current')).toBeNull();
});

test('a check that fails leaves what was shown, and says what happened', async () => {
  const { pane, officer } = await checked();
  const error = new HostError('editing', '正在编辑单元格，没有检查。', 'A cell is being edited.');
  officer.workbook.refusal = { call: 'read', error };
  await pane.click('检查');
  expect(screen.getByText('检查没有完成')).toBeTruthy();
  expect(screen.getByText('正在编辑单元格，没有检查。')).toBeTruthy();
  expect(pane.cards()).toHaveLength(8);
  await pane.click('关闭提示');
  expect(screen.queryByText('检查没有完成')).toBeNull();
});

test('a check can be given up, and what it finds later is not shown', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  const { opened, release } = officer.holdReading();
  await pane.user.click(pane.button('检查'));
  await opened;
  expect(pane.said()).toBe('正在检查…');
  await pane.click('取消');
  await act(async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  await pane.click('检查');
  expect(pane.cards()).toHaveLength(8);
});

test('in English the findings are English', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load, { language: 'en' });
  await pane.click('Check');
  expect(pane.cards()[0]).toContain('should score 2 × 95% ÷ 100% = 1.9; 1 was entered.');
});

async function listed(forms: number): Promise<OpenPane> {
  const officer = officerWith(copies(await seed('001'), forms));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await screen.findAllByRole('listitem');
  return pane;
}

test('hundreds of findings are drawn a part at a time, and the keyboard goes on in the new part', async () => {
  const pane = await listed(12);
  const first = pane.cards().length;
  expect(first).toBeGreaterThanOrEqual(20);
  expect(first).toBeLessThan(28);
  const more = pane.button(/^再显示/);
  expect(more.textContent).toMatch(/^再显示 4\d 条（还有 \d+ 条）$/);
  const next = Number(/\d+/.exec(more.textContent)![0]);
  act(() => more.focus());
  await pane.user.keyboard('{Enter}');
  expect(pane.cards()).toHaveLength(first + next);
  expect(document.activeElement).toBe(screen.getAllByRole('listitem')[first]);
  await pane.user.click(pane.button(/^再显示 \d+ 条$/));
  expect(screen.queryByRole('button', { name: /^再显示/ })).toBeNull();
  expect(document.activeElement?.matches('[data-card]')).toBe(true);
});

test('a search looks through what is not drawn yet, and gives the list back as it was', async () => {
  const pane = await listed(30);
  await pane.click(/^再显示/);
  const { length } = pane.cards();
  const search = screen.getByRole('searchbox', { name: '搜索指标、单元格或文字' });
  await pane.user.click(search);
  await pane.user.paste('资金使用规范性');
  expect(screen.getByText('60 条，共 240 条')).toBeTruthy();
  expect(pane.cards()).toHaveLength(60);
  await pane.user.clear(search);
  expect(pane.cards()).toHaveLength(length);
  await pane.click('检查');
  expect(pane.cards().length).toBeLessThan(28);
});
