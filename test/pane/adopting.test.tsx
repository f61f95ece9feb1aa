/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { cellAt } from '../adapters/plans';
import { workbook } from '../checks/grid';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

async function checked(name = '001'): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed(name));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await screen.findAllByRole('listitem');
  return { pane, officer };
}

test('the computed value is written into that cell and no other, and the result is brought up to date', async () => {
  const { pane, officer } = await checked();
  const before = await officer.workbook.read();
  await pane.click('采用计算值 1.9（G15）');
  const after = await officer.workbook.read();
  expect(cellAt(after, SHEET, 'G15')?.number).toBe('1.9');
  expect(cellAt(after, SHEET, 'G17')).toEqual(cellAt(before, SHEET, 'G17'));
  expect(screen.getByText('G15 已由 1 改为 1.9。可点“撤销”恢复原样。')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: '采用计算值 1.9（G15）' })).toBeNull());
  expect(officer.workbook.marks.filter((mark) => mark.row === 14 && mark.col === 6)).toEqual([]);
});

test('points above their weight give way to the computed ones', async () => {
  const form = workbook({
    自评表: [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出', '数量', '培训场次', '≥12场', '6场', '#60', '#61', '经费下达较晚'],
      ['满意度', '满意度', '学员满意度', '≥90%', '95%', '#40', '#40', ''],
    ],
  });
  const officer = officerWith(form);
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.click('采用计算值 30（G3）');
  expect(cellAt(await officer.workbook.read(), '自评表', 'G3')?.number).toBe('30');
  expect(screen.getByRole('button', { name: '0 差错' })).toBeTruthy();
});

test('a narrowed list stays narrowed', async () => {
  const { pane } = await checked();
  await pane.click('2 差错');
  await pane.click('采用计算值 1.9（G15）');
  expect(screen.getByRole('button', { name: /差错$/ }).getAttribute('aria-pressed')).toBe('true');
});

test('it can be taken back', async () => {
  const { pane, officer } = await checked();
  await pane.click('采用计算值 1.9（G15）');
  await pane.click('撤销');
  expect(cellAt(await officer.workbook.read(), SHEET, 'G15')?.number).toBe('1');
  expect(await screen.findByRole('button', { name: '采用计算值 1.9（G15）' })).toBeTruthy();
});

test('a value that no rule gives is not offered', async () => {
  await checked('003');
  expect(screen.getAllByText('应为').length).toBeGreaterThan(0);
  expect(screen.queryAllByRole('button', { name: /^采用计算值/ })).toEqual([]);
});

test('on a protected sheet nothing is written, and the officer learns what to do', async () => {
  const { pane, officer } = await checked();
  const { sheets, written } = await officer.workbook.read();
  officer.workbook.replace({ sheets: sheets.map((sheet) => ({ ...sheet, protected: true })), written });
  await pane.click('采用计算值 1.9（G15）');
  expect(screen.getByText(/^工作表受保护：整体支出绩效自评表。没有写入；/)).toBeTruthy();
  expect(cellAt(await officer.workbook.read(), SHEET, 'G15')?.number).toBe('1');
});

test('a cell that was put right meanwhile is left alone', async () => {
  const { pane, officer } = await checked();
  const snapshot = await officer.workbook.read();
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        row.row === 14 && cell.col === 6 ? { ...cell, text: '1.9', number: '1.9' } : cell,
      ),
    })),
  }));
  officer.workbook.replace({ ...snapshot, sheets });
  await pane.click('采用计算值 1.9（G15）');
  expect(screen.getByText('这一格现在与计算结果一致，没有写入。')).toBeTruthy();
  expect(officer.workbook.undoable).toBe(false);
});

test('the keyboard goes on at the card that takes the place of the one dealt with', async () => {
  // jsdom knows no window that has the focus while nothing in it has.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { pane } = await checked();
  await pane.click('采用计算值 1.9（G15）');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
  expect(document.activeElement?.textContent).toContain('定位 H15');
});

test('while the officer is in the sheet, the pane does not call the keyboard back', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { pane } = await checked();
  await pane.click('采用计算值 1.9（G15）');
  await waitFor(() => expect(screen.queryByRole('button', { name: '采用计算值 1.9（G15）' })).toBeNull());
  expect(document.activeElement).toBe(document.body);
});

test('what follows from the new value is said, and listed by itself', async () => {
  const { pane } = await checked();
  expect(pane.cards().join()).not.toContain('定位 F31');
  await pane.click('采用计算值 1.9（G15）');
  expect(screen.getByText('合计（F31）填写 98，现在应为 98.9；没有一并改写，请接着核对。')).toBeTruthy();
  expect(await screen.findByRole('button', { name: '采用计算值 98.9（F31）' })).toBeTruthy();
  await pane.click('采用计算值 98.9（F31）');
  expect(screen.queryByText(/没有一并改写/)).toBeNull();
});

test('a cause that no longer holds is gone with its finding', async () => {
  const { pane } = await checked();
  const cause = /乘|×/;
  const card = () => pane.cards().filter((text) => text.includes('定位 G15'));
  expect(card().join()).toMatch(cause);
  await pane.click('采用计算值 1.9（G15）');
  await waitFor(() => expect(card()).toEqual([]));
});

test('a total left behind is not said to be cut off', async () => {
  const { pane } = await checked();
  await pane.click('采用计算值 1.9（G15）');
  const total = () => pane.cards().filter((text) => text.includes('定位 F31'));
  await waitFor(() => expect(total()).toHaveLength(1));
  expect(total()[0]).not.toContain('截断');
  await pane.click('检查');
  await waitFor(() => expect(total()).toHaveLength(1));
  expect(total()[0]).not.toContain('截断');
});
