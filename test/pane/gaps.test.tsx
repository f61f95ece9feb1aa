/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { cellAt } from '../adapters/plans';
import { workbook, type Book } from '../checks/grid';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const FORM: Book = {
  自评表: [
    ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值', '指标说明', '实际完成值', '分值', '得分', '偏差原因'],
    [
      '投入',
      '管理',
      '政府采购执行率',
      '≥90%',
      '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%',
      '',
      '#90',
      '',
      '',
    ],
    ['满意度', '满意度', '学员满意度', '≥95%', '问卷', '90%', '#10', '#8', ''],
  ],
};

/** Scored in full it would be wrong: 90 % are not 95 %. */
const UNSCORED: Book = {
  自评表: FORM['自评表']!.map((row) =>
    row[2] === '学员满意度' ? row.map((text, col) => (col === 7 ? '' : text)) : row,
  ),
};

interface Walk {
  readonly pane: OpenPane;
  readonly officer: Officer;
}

async function walking(snapshot: WorkbookSnapshot): Promise<Walk> {
  const officer = officerWith(snapshot);
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click(await screen.findByRole('button', { name: '逐项补填' }));
  await screen.findByRole('progressbar');
  return { pane, officer };
}

const field = (): HTMLElement => screen.getByRole('textbox');
const subject = (): string =>
  within(screen.getByRole('main')).getAllByRole('heading', { level: 3 })[0]!.textContent;
const stands = (): string => screen.getByRole('progressbar').getAttribute('aria-label')!;

async function fill({ pane }: Walk, text: string, button = '写入'): Promise<void> {
  await pane.user.clear(field());
  await pane.user.type(field(), text);
  await pane.click(button);
}

test('the walk begins at the first gap: what is missing, its unit, what it means, and its cell is selected', async () => {
  const { officer } = await walking(await seed('000'));
  expect(subject()).toBe('已细化资金数');
  expect(stands()).toBe('已补 0 / 9');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '计算要用的数据（万元）' })),
  );
  expect(screen.getByText('口径：已细化到具体县市区和承担单位的资金')).toBeTruthy();
  expect(screen.getByText('用于计算：专项资金细化率')).toBeTruthy();
  expect(officer.workbook.shown.at(-1)).toEqual({ sheet: '绩效目标申报表', row: 16, col: 3 });
});

test('what is typed is written, and the walk goes on to the next gap and its cell', async () => {
  const walk = await walking(await seed('000'));
  await fill(walk, '125,000.5元');
  expect(stands()).toBe('已补 1 / 9');
  expect(subject()).toBe('参与分配资金总数');
  expect(field()).toBe(document.activeElement);
  expect(screen.getByText('已在基础数据表写入“12.50005”。')).toBeTruthy();
  const { sheets } = await walk.officer.workbook.read();
  const cells = sheets.find((sheet) => sheet.name === '基础数据')!.rows.flatMap((row) => row.cells);
  expect(cells.map((cell) => cell.number)).toContain('12.50005');
  expect(walk.officer.workbook.shown.at(-1)).toMatchObject({ sheet: '基础数据' });
});

test('what is no answer is refused at the field, and nothing is written', async () => {
  const walk = await walking(await seed('000'));
  await fill(walk, '很多');
  expect(screen.getByRole('alert').textContent).toContain('“很多”不是数');
  expect(stands()).toBe('已补 0 / 9');
  expect(walk.officer.workbook.undoable).toBe(false);
  await walk.pane.user.type(field(), '1');
  expect(screen.queryByText(/不是数/)).toBeNull();
});

test('a protected sheet is told at the field', async () => {
  const { sheets, written } = workbook(FORM);
  const walk = await walking({ sheets: sheets.map((sheet) => ({ ...sheet, protected: true })), written });
  await walk.pane.click('学员满意度');
  await fill(walk, '回收偏少');
  expect(screen.getByRole('alert').textContent).toContain('工作表“自评表”受保护，没有写入');
});

test('the next gap can be looked at without filling this one, and any other too', async () => {
  const { pane, officer } = await walking(await seed('000'));
  await pane.click('下一项');
  expect(subject()).toBe('参与分配资金总数');
  await pane.click('意见建议总数');
  expect(subject()).toBe('意见建议总数');
  expect(officer.workbook.shown.at(-1)).toEqual({ sheet: '绩效目标申报表', row: 30, col: 3 });
  expect(stands()).toBe('已补 0 / 9');
});

test('a data sheet is made on request, with the value in it, and taken back with it', async () => {
  const walk = await walking(workbook(FORM));
  expect(subject()).toBe('实际政府采购金额');
  await fill(walk, '90', '建基础数据表并写入');
  const names = async (): Promise<string[]> =>
    (await walk.officer.workbook.read()).sheets.map((sheet) => sheet.name);
  expect(await names()).toEqual(['自评表', '基础数据']);
  expect(stands()).toMatch(/^已补 1 \//);
  await walk.pane.click('撤销');
  expect(await names()).toEqual(['自评表']);
  expect(stands()).toMatch(/^已补 0 \//);
  expect(screen.getByRole('heading', { name: '补缺项' })).toBeTruthy();
});

test('a gap that filling in has opened stands in the list where the walk comes to it', async () => {
  const row = (name: string): string[] => ['满意度', '满意度', name, '≥95%', '', '90%', '#50', '', ''];
  const { 自评表: [title, head] = [] } = FORM;
  const walk = await walking(workbook({ 自评表: [title!, head!, row('学员满意度'), row('家长满意度')] }));
  const list = (): string[] =>
    within(screen.getByRole('region', { name: '全部缺项' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  expect(list()).toEqual(['正在补学员满意度得分', '未补家长满意度得分']);
  await fill(walk, '47');
  expect(list()).toEqual(['已补学员满意度得分', '正在补学员满意度偏差原因', '未补家长满意度得分']);
});

test('撤销 leads back to the gap that it has opened again', async () => {
  const walk = await walking(workbook(FORM));
  await walk.pane.click('建基础数据表');
  await fill(walk, '90');
  expect(subject()).not.toBe('实际政府采购金额');
  await fill(walk, '很多');
  await walk.pane.click('撤销');
  expect(subject()).toBe('实际政府采购金额');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(walk.officer.workbook.shown.at(-1)).toMatchObject({ sheet: '基础数据', col: 1 });
});

test('a data sheet can be made before anything is typed, and filled in from here or there', async () => {
  const walk = await walking(workbook(FORM));
  await walk.pane.click('建基础数据表');
  const { sheets } = await walk.officer.workbook.read();
  expect(sheets.map((sheet) => sheet.name)).toEqual(['自评表', '基础数据']);
  expect(screen.getByText(/^已建基础数据表/)).toBeTruthy();
  expect(stands()).toMatch(/^已补 0 \//);
  expect(subject()).toBe('实际政府采购金额');
  expect(document.activeElement).toBe(field());
  expect(walk.officer.workbook.shown.at(-1)).toMatchObject({ sheet: '基础数据', col: 1 });
  expect(screen.queryByRole('button', { name: '建基础数据表' })).toBeNull();
  await fill(walk, '90');
  expect(stands()).toMatch(/^已补 1 \//);
  await walk.pane.click('撤销');
  await walk.pane.click('撤销');
  expect((await walk.officer.workbook.read()).sheets).toHaveLength(1);
});

test('a data sheet that cannot be made is told', async () => {
  const walk = await walking(workbook(FORM));
  const error = new HostError('protected', '工作簿的结构受保护，不能新建工作表。', 'Protected.');
  walk.officer.workbook.refusal = { call: 'apply', error };
  await walk.pane.click('建基础数据表');
  expect(screen.getByText('建基础数据表没有完成')).toBeTruthy();
  expect(screen.getByText('工作簿的结构受保护，不能新建工作表。')).toBeTruthy();
});

test('the marks follow what the walk writes, and only where they have changed', async () => {
  const walk = await walking(workbook(UNSCORED));
  const { workbook: book } = walk.officer;
  const marked = (): string[] => book.marks.map(({ row, severity }) => `${severity} ${String(row + 1)}`);
  expect(marked()).toEqual([]);
  await walk.pane.click('学员满意度');
  const { applies } = book;
  await fill(walk, '10');
  expect(marked()).toEqual(['error 4']);
  expect(book.applies).toBe(applies + 2);
  await walk.pane.click('清除标记');
  const cleared = book.applies;
  await fill(walk, '90', '建基础数据表并写入');
  expect(marked()).toEqual([]);
  expect(book.applies).toBe(cleared + 1);
});

test('a missing reason comes with the shortfall worked out, and is written as typed', async () => {
  const walk = await walking(workbook(FORM));
  await walk.pane.click('学员满意度');
  expect(
    screen.getByText('分值 10 分，得 8 分，扣 2 分；指标值 ≥95%，实际完成值 90%，完成率 94.74%'),
  ).toBeTruthy();
  await fill(walk, '问卷回收偏少，已延长回收时间');
  expect(cellAt(await walk.officer.workbook.read(), '自评表', 'I4')?.text).toBe(
    '问卷回收偏少，已延长回收时间',
  );
  expect(screen.getByText('I4 已写入“问卷回收偏少，已延长回收时间”。')).toBeTruthy();
});

test('what the figures give is filled in beforehand and only has to be confirmed', async () => {
  const walk = await walking(workbook(FORM));
  await fill(walk, '90', '建基础数据表并写入');
  await fill(walk, '100');
  expect(subject()).toBe('政府采购执行率');
  expect(field()).toHaveProperty('value', '90%');
  await walk.pane.click('写入');
  expect(cellAt(await walk.officer.workbook.read(), '自评表', 'F3')?.text).toBe('90%');
});

test('all gaps can be walked through to the end', async () => {
  const walk = await walking(await seed('000'));
  for (let i = 0; i < 9; i++) await fill(walk, String(10 + i));
  expect(stands()).toBe('已补 9 / 9');
  expect(screen.getByText(/^缺项已全部补上。/)).toBeTruthy();
  await walk.pane.click('检查');
  expect(screen.getByRole('button', { name: '0 缺项' })).toBeTruthy();
});

test('what the officer fills in the sheet is ticked off without moving the selection', async () => {
  const { officer } = await walking(workbook(FORM));
  const { length } = officer.workbook.shown;
  await act(() => officer.workbook.type('自评表', 'I4', '问卷回收偏少'));
  await screen.findByText(/^已补 1 \//);
  expect(officer.workbook.shown).toHaveLength(length);
});

test('a name that bears quotes of its own is not quoted again', async () => {
  const rows = FORM['自评表']!.map((row) =>
    row[2] === '学员满意度' ? ['社会效益', '成本', '“三公经费”控制率', '≤100%', '', '', '#10', '', ''] : row,
  );
  const pane = await openPane(officerWith(workbook({ 自评表: rows })).load);
  await pane.click('检查');
  expect(await screen.findAllByRole('button', { name: '补填“三公经费”控制率' })).not.toEqual([]);
});

test('what was set aside is not asked for', async () => {
  const officer = officerWith(await seed('000'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click((await screen.findAllByRole('button', { name: '忽略' }))[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), '本年度没有专项资金');
  await pane.click('确定');
  await pane.click('逐项补填');
  await screen.findByRole('progressbar');
  expect(stands()).toBe('已补 0 / 8');
  expect(subject()).toBe('参与分配资金总数');
});

test('a gap can be filled right from its card', async () => {
  const officer = officerWith(await seed('000'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click(await screen.findByRole('button', { name: '补填“意见建议采纳数”' }));
  await screen.findByRole('progressbar');
  expect(subject()).toBe('意见建议采纳数');
});
