/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { newXlsx } from '../../src/adapters/xlsx/new-workbook';
import type { NewSheetCell } from '../../src/core/planning/types';
import { makeXlsx } from '../adapters/xlsx-maker';
import { openSheet, seedBytes } from './on-a-sheet';

const FORM = '整体支出绩效自评表';
const textCell = (text: string): Pick<NewSheetCell, 'value' | 'style'> => ({
  value: { kind: 'text', value: text },
  style: 'label',
});
const seed001 = seedBytes('001.xlsx');

describe('a sheet on the page', () => {
  test('shows merged cells once, as spans, and numbers as their format has them', async () => {
    const { cell } = await openSheet(seed001);
    expect([cell('A1').getAttribute('colspan'), cell('A1').textContent]).toEqual([
      '8',
      '2023年度部门（单位）整体支出绩效自评表',
    ]);
    expect(document.querySelector('[data-cell="B1"]')).toBeNull();
    expect(cell('F4').textContent).toBe('100%');
    expect(screen.getAllByRole('grid')[0]?.getAttribute('aria-rowcount')).toMatch(/^\d+$/);
    expect(screen.getByRole('rowheader', { name: '第 4 行' }).getAttribute('aria-colindex')).toBe('1');
  });

  test('arrows walk over a merged cell as over one, and Ctrl with an arrow goes to the edge', async () => {
    const { press, selected } = await openSheet(seed001);
    await press('{ArrowDown}{ArrowRight}');
    expect(selected()).toBe('B2:H2');
    await press('{ArrowDown}{ArrowRight}');
    expect(selected()).toBe('C3');
    await press('{Home}');
    expect(selected()).toBe('A3:A6');
    await press('{Control>}{Home}{/Control}');
    expect(selected()).toBe('A1:H1');
    await press('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{Control>}{ArrowRight}{/Control}');
    expect(selected()).toBe('H3');
  });

  test('Shift selects more, and never half of a merged cell', async () => {
    const { press, selected, user, cell } = await openSheet(seed001);
    await user.click(cell('C4'));
    await press('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(selected()).toBe('A3:C6');
    expect(cell('B5').getAttribute('aria-selected')).toBe('true');
    expect(cell('D5').getAttribute('aria-selected')).toBe('false');
    await user.click(cell('C13'));
    await press('{Shift>}{ArrowLeft}{ArrowDown}{/Shift}');
    expect(selected()).toBe('B10:C15');
  });

  test('only the selected cell can be reached with Tab', async () => {
    const { user, cell } = await openSheet(seed001);
    await user.click(cell('G15'));
    const fields = screen.getByRole('grid').querySelectorAll('textarea, [tabindex="0"]');
    expect([...fields].map((field) => field.getAttribute('aria-label'))).toEqual(['G15 1']);
    expect(document.activeElement).toBe(fields[0]);
  });

  test('the pane leads to a cell, and hears where the officer is', async () => {
    const { workbook, selection, selected } = await openSheet(seed001);
    act(() => (document.activeElement as HTMLElement).blur());
    await act(() => workbook.goTo({ sheet: FORM, row: 14, col: 6 }));
    expect(selected()).toBe('G15');
    expect(selection.now).toEqual({ sheet: FORM, row: 14, col: 6 });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('G15 1');
  });

  test('marks are told to a screen reader, too', async () => {
    const { workbook, cell } = await openSheet(seed001);
    const marks = [{ sheet: FORM, row: 14, col: 6, severity: 'error', check: 'score-rule' }] as const;
    await act(() => workbook.apply({ edits: [], newSheets: [], marks, written: null }));
    const described = cell('G15').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('绩核标记：差错');
    expect(cell('G14').getAttribute('aria-describedby')).toBeNull();
  });

  test.each([
    ['protected', '<sheetProtection sheet="1"/>', 'true'],
    ['not protected', '', 'false'],
  ])('says whether it can be written in: %s', async (_, protection, readonly) => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${protection}`;
    await openSheet(new Uint8Array(makeXlsx({ sheets: [{ name: '表', xml }] })));
    expect(screen.getByRole('grid').getAttribute('aria-readonly')).toBe(readonly);
  });

  test('of two thousand rows only those in sight are in the page, and every row can be gone to', async () => {
    const cells = Array.from({ length: 2000 }, (_, row) => ({ ...textCell(`第${row + 1}行`), row, col: 0 }));
    const bytes = await newXlsx([{ name: '长表', cells, columnWidths: [20] }]);
    const { press, selected, workbook } = await openSheet(bytes);
    expect(screen.getByRole('grid').querySelectorAll('td[data-cell]').length).toBeLessThan(1000);
    await press('{Control>}{End}{/Control}');
    expect(selected()).toBe('A2000');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('A2000 第2000行');
    await act(() => workbook.goTo({ sheet: '长表', row: 999, col: 0 }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('A1000 第1000行');
  });
});

test('a text that fits but for the edges of its cell runs into the blank one beside it', async () => {
  const cells = ['单位：万元', '单位：元'].map((value, row) => ({
    row,
    col: 0,
    value: { kind: 'text', value } as const,
    style: 'text' as const,
  }));
  const corner = { row: 2, col: 2, value: { kind: 'text', value: '末' } as const, style: 'text' as const };
  const bytes = await newXlsx([{ name: '表', columnWidths: [9.4, 10, 10], cells: [...cells, corner] }]);
  const { cell } = await openSheet(bytes);
  const widths = ['A1', 'A2'].map((address) => (cell(address).firstElementChild as HTMLElement).style.width);
  expect(widths).toEqual([expect.stringMatching(/^\d{3}px$/), '']);
});

test('Ctrl and a click, or Enter, follows a link to its cell on another sheet', async () => {
  const link = { sheet: '数据', row: 4, col: 2 };
  const bytes = await newXlsx([
    { name: '清单', columnWidths: [], cells: [{ row: 0, col: 0, ...textCell('C5'), link }] },
    { name: '数据', columnWidths: [], cells: [{ row: 4, col: 2, ...textCell('这里') }] },
  ]);
  const { user, cell, press, selected } = await openSheet(bytes);
  const chosenTab = (): string | undefined =>
    document.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
  await press('{Control>}{Enter}{/Control}');
  expect([chosenTab(), selected()]).toEqual(['数据', 'C5']);
  await user.click(screen.getByRole('tab', { name: '清单' }));
  await user.click(cell('A1'));
  expect(chosenTab()).toBe('清单');
  await user.keyboard('{Control>}');
  await user.click(cell('A1'));
  expect([chosenTab(), selected()]).toEqual(['数据', 'C5']);
});

test('going from tab to tab leaves the keyboard on the tabs', async () => {
  const cells = [{ ...textCell('一'), row: 0, col: 0 }];
  const sheets = ['甲', '乙'].map((name) => ({ name, cells, columnWidths: [20] }));
  const { user } = await openSheet(await newXlsx([sheets[0]!, sheets[1]!]));
  await user.click(screen.getByRole('tab', { name: '甲' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('grid').getAttribute('aria-label')).toBe('工作表“乙”');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '乙' }));
});

describe('writing into the sheet', () => {
  test('typing begins a new content, Enter takes it and goes down, Escape leaves the old one', async () => {
    const { user, cell, press, selected, workbook } = await openSheet(seed001);
    await user.click(cell('G15'));
    await press('1.9{Enter}');
    expect([cell('G15').textContent.trim(), selected()]).toEqual(['1.9', 'G16']);
    await press('7{Escape}');
    expect(workbook.changes().cells.map(({ address, after }) => `${address} ${after}`)).toEqual(['G15 1.9']);
  });

  test('F2 opens what stands there, Delete empties it, Ctrl+Z and Ctrl+Y go back and forth', async () => {
    const { user, cell, press, workbook } = await openSheet(seed001);
    const text = (): string => workbook.entryText({ sheet: FORM, row: 13, col: 2 });
    await user.click(cell('C14'));
    await press('{F2}好{Enter}');
    expect(text()).toBe('财务管理制度健全性好');
    await press('{ArrowUp}{Delete}');
    expect(text()).toBe('');
    await press('{Control>}z{/Control}');
    expect(text()).toBe('财务管理制度健全性好');
    await press('{Control>}zy{/Control}');
    expect(text()).toBe('财务管理制度健全性好');
  });

  test('a block is copied and pasted', async () => {
    const { user, cell, press, workbook } = await openSheet(seed001);
    await user.click(cell('D10'));
    await press('{Shift>}{ArrowRight}{/Shift}');
    const clipboard = new Map<string, string>();
    const clipboardData = {
      setData: (type: string, text: string) => void clipboard.set(type, text),
      getData: (type: string) => clipboard.get(type) ?? '',
    };
    fireEvent.copy(document.activeElement!, { clipboardData });
    expect(clipboard.get('text/plain')).toBe('100%\t100');
    await user.click(cell('D12'));
    fireEvent.paste(document.activeElement!, { clipboardData });
    expect(workbook.changes().cells.map(({ address, after }) => `${address} ${after}`)).toEqual([
      'D12 100%',
      'E12 100',
    ]);
  });

  test('the bar above shows and takes the content of the selected cell', async () => {
    const { user, cell, workbook } = await openSheet(seed001);
    await user.click(cell('G15'));
    const bar = screen.getByLabelText('单元格内容');
    expect((bar as HTMLTextAreaElement).value).toBe('1');
    await user.click(bar);
    await user.keyboard('.5{Enter}');
    expect(workbook.entryText({ sheet: FORM, row: 14, col: 6 })).toBe('1.5');
  });

  test('what is refused stays open and says why', async () => {
    const { user, cell, press, workbook } = await openSheet(seed001);
    await user.click(cell('G15'));
    await press('=1+1{Enter}');
    expect(screen.getByText(/这里不计算公式/)).toBeTruthy();
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('=1+1');
    expect(workbook.changes().cells).toEqual([]);
  });
});
