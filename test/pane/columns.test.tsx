/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { workbook } from '../checks/grid';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

/** A form whose 实际完成值 nobody could name, and whose other columns are plain. */
function unnamed(head = '落实结果'): WorkbookSnapshot {
  return workbook({
    自评表: [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', head, '分值', '得分', '备注'],
      ['产出指标', '数量指标', '培训场次', '≥12场', '6场', '#60', '#60', ''],
      ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', '#40', '#40', ''],
    ],
  });
}

interface Asked {
  readonly pane: OpenPane;
  readonly officer: Officer;
}

async function asked(snapshot = unnamed()): Promise<Asked> {
  const officer = officerWith(snapshot);
  const pane = await openPane(officer.load);
  await screen.findByRole('heading', { name: '请核对各列' });
  return { pane, officer };
}

const column = (role: string): HTMLSelectElement =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `${role}在哪一列` });

const isAsked = (): boolean => screen.queryByRole('heading', { name: '请核对各列' }) !== null;

test('what is uncertain is asked, with its letter, its words and its values', async () => {
  const { pane } = await asked();
  expect(screen.getByText('没有认出“实际完成值”列，E 列“落实结果”不知是什么。')).toBeTruthy();
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
  await pane.user.selectOptions(column('实际完成值'), 'E 落实结果');
  expect(screen.getByText('如：6场、95%')).toBeTruthy();
});

test('a confirmed answer is remembered, told, and not asked for again', async () => {
  const { pane, officer } = await asked();
  await pane.user.selectOptions(column('实际完成值'), 'E 落实结果');
  await pane.click('确认');
  expect(officer.remembrance.kept.remembered.mappings).toMatchObject([
    { sheet: '自评表', headerRow: 1, columns: { actual: 4, score: 6 } },
  ]);
  expect(screen.getByText('已记住工作表“自评表”的各列，结果已按此更新。')).toBeTruthy();
  expect(isAsked()).toBe(false);
  await pane.click('检查');
  expect(isAsked()).toBe(false);
  await screen.findAllByRole('listitem');
  expect(pane.cards().join()).toContain('填写60');
});

test('an answer whose header is not found any more is asked for again, and no longer said to apply', async () => {
  const { pane, officer } = await asked();
  await pane.user.selectOptions(column('实际完成值'), 'E 落实结果');
  await pane.click('确认');
  officer.workbook.replace(unnamed('实际完成值'));
  await pane.click('检查');
  expect(isAsked()).toBe(true);
  expect(screen.getByText('表头改过，原来指定的各列找不到了，请再核对一次。')).toBeTruthy();
  await pane.click('设置');
  await pane.click('各列是什么');
  expect(screen.getByText('按表头自动识别。')).toBeTruthy();
});

test('findings and marks that stand already follow the answer', async () => {
  const { pane, officer } = await asked();
  await pane.click('检查');
  expect([screen.queryAllByRole('listitem'), officer.workbook.marks]).toEqual([[], []]);
  await pane.user.selectOptions(column('实际完成值'), 'E 落实结果');
  await pane.click('确认');
  await screen.findAllByRole('listitem');
  expect(pane.cards().length).toBeGreaterThan(0);
  expect(officer.workbook.marks.length).toBeGreaterThan(0);
});

test('one column cannot be two things, and the row in question is shown', async () => {
  const { pane, officer } = await asked();
  await pane.user.selectOptions(column('实际完成值'), 'D 指标值');
  await pane.click('确认');
  const alerts = screen.getAllByRole('alert').map((alert) => alert.textContent);
  expect(alerts.join()).toContain('同一列不能既是“指标值（目标值）”又是“实际完成值”。');
  expect(column('指标值（目标值）').value).toBe('3');
  expect(officer.remembrance.kept.remembered.mappings).toEqual([]);
});

test('no answer is no answer: the officer is asked to say it, even that there is none', async () => {
  const { pane, officer } = await asked();
  await pane.click('确认');
  expect(screen.getByText('请指明“实际完成值”在哪一列；没有的，选“没有这一列”。')).toBeTruthy();
  expect(officer.remembrance.kept.remembered.mappings).toEqual([]);
  await pane.user.selectOptions(column('实际完成值'), '没有这一列');
  await pane.click('确认');
  expect(officer.remembrance.kept.remembered.mappings).toHaveLength(1);
  expect(isAsked()).toBe(false);
});

test('a question can be put off', async () => {
  const { pane, officer } = await asked();
  await pane.click('以后再说');
  expect(isAsked()).toBe(false);
  await pane.click('检查');
  expect(isAsked()).toBe(false);
  expect(officer.remembrance.kept.remembered.mappings).toEqual([]);
});

test('a form that is read with certainty is not asked about', async () => {
  await openPane(officerWith(await seed('001')).load);
  expect(isAsked()).toBe(false);
});

test('an answer that cannot be saved leaves the question', async () => {
  const { pane, officer } = await asked();
  officer.remembrance.isBroken = true;
  await pane.user.selectOptions(column('实际完成值'), 'E 落实结果');
  await pane.click('确认');
  expect(screen.getByText('保存没有完成')).toBeTruthy();
  expect(isAsked()).toBe(true);
});

async function inSettings(officer: Officer): Promise<OpenPane> {
  const pane = await openPane(officer.load);
  await pane.click('设置');
  await screen.findByRole('heading', { name: '设置' });
  await pane.click('各列是什么');
  await screen.findByRole('heading', { name: '各列是什么' });
  return pane;
}

test('the columns can be changed later, and go back to what the header says', async () => {
  const officer = officerWith(unnamed('实际完成值'));
  const pane = await inSettings(officer);
  expect(screen.getByText('按表头自动识别。')).toBeTruthy();
  expect(column('实际完成值').value).toBe('4');
  await pane.user.selectOptions(column('实际完成值'), '没有这一列');
  await pane.click('确认');
  expect(screen.getByText('按您的指定读取。')).toBeTruthy();
  expect(column('实际完成值').value).toBe('null');
  await pane.click('恢复自动识别');
  expect(column('实际完成值').value).toBe('4');
  expect(officer.remembrance.kept.remembered.mappings).toEqual([]);
});

test('of several forms each has its columns', async () => {
  const [one] = unnamed('实际完成值').sheets;
  const [two] = unnamed('完成情况').sheets;
  const pane = await inSettings(
    officerWith({ sheets: [one!, { ...two!, name: '附表', rows: two!.rows }], written: [] }),
  );
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '附表');
  const chosen = column('实际完成值');
  expect(within(chosen).getByRole<HTMLOptionElement>('option', { selected: true }).textContent).toBe(
    'E 完成情况',
  );
});
