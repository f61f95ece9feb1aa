/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { parseAddress } from '../../src/core/grid/address';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

async function cell(officer: Officer, address: string): Promise<string> {
  const { row, col } = parseAddress(address)!;
  const { sheets } = await officer.workbook.read();
  const cells = sheets[0]!.rows.find((one) => one.row === row)?.cells ?? [];
  return cells.find((one) => one.col === col)?.text ?? '';
}

async function previewed(): Promise<{ pane: OpenPane; officer: Officer }> {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('重算');
  return { pane, officer };
}

async function overwriting(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole('switch', { name: '覆盖填写值' }));
}

test('a preview writes nothing', async () => {
  const { officer } = await previewed();
  expect(screen.getByText('没有可以写入的空白格。')).toBeTruthy();
  expect(screen.getByText('2 格填写的数与计算结果不同，保留不动：')).toBeTruthy();
  expect(await officer.workbook.read()).toEqual(await seed('001'));
  expect(officer.workbook.undoable).toBe(false);
});

test('keyboard and screen reader go on in the preview', async () => {
  await previewed();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '重算' }));
});

test('overwriting shows each value before and after, on the same reading of the workbook', async () => {
  const { pane, officer } = await previewed();
  const { reads } = officer.workbook;
  await overwriting(pane);
  expect(pane.cards()).toEqual(['G15资金使用规范性1→1.9', 'G17资产管理规范性4→4.75', 'F31合计98→99.65']);
  expect(officer.workbook.reads).toBe(reads);
});

test('asking again reads the workbook anew and overwrites nothing unasked', async () => {
  const { pane, officer } = await previewed();
  await overwriting(pane);
  const { reads } = officer.workbook;
  await pane.click('返回');
  await pane.click('重算');
  expect(officer.workbook.reads).toBe(reads + 1);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: '覆盖填写值' }).checked).toBe(false);
});

test('writing writes what was shown, checks again, and can be taken back', async () => {
  const { pane, officer } = await previewed();
  expect(pane.button('撤销').getAttribute('aria-disabled')).toBe('true');
  await overwriting(pane);
  await pane.click('写入 3 格');
  expect(await cell(officer, 'G15')).toBe('1.9');
  expect(screen.getByText('已写入 3 格：')).toBeTruthy();
  await pane.click('看检查结果');
  expect(within(screen.getByRole('region', { name: '检查结果' })).getByText('99.65')).toBeTruthy();
  expect(pane.cards().join()).not.toContain('差错');
  await pane.click('撤销');
  expect(await officer.workbook.read()).toEqual(await seed('001'));
  expect(screen.getByText('3 格已恢复原样。')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '检查结果' })).getByText('98')).toBeTruthy();
  expect(pane.button('撤销').getAttribute('aria-disabled')).toBe('true');
});

test('blank cells are filled without overwriting', async () => {
  const officer = officerWith(await seed('001'));
  await officer.workbook.type(SHEET, 'G15', '');
  await officer.workbook.type(SHEET, 'F31', '');
  const pane = await openPane(officer.load);
  await pane.click('重算');
  expect(pane.cards()).toEqual(['G15资金使用规范性空白→1.9', 'F31合计空白→98.9', 'G17资产管理规范性4→4.75']);
  await pane.click('写入 2 格');
  expect(await cell(officer, 'G15')).toBe('1.9');
  expect(await cell(officer, 'G17')).toBe('4');
});

test('a protected sheet is named, and nothing is written', async () => {
  const officer = officerWith(await seed('001'));
  const { sheets, written } = await seed('001');
  const locked = { sheets: sheets.map((sheet) => ({ ...sheet, protected: true })), written };
  officer.workbook.replace(locked);
  const pane = await openPane(officer.load);
  await pane.click('重算');
  await overwriting(pane);
  await pane.click('写入 3 格');
  expect(screen.getByText(/^工作表受保护：整体支出绩效自评表/)).toBeTruthy();
  expect(screen.getByText('3 格没有写入：')).toBeTruthy();
  expect(await officer.workbook.read()).toEqual(locked);
});

test('a host that fails while writing is told in its own words', async () => {
  const { pane, officer } = await previewed();
  await overwriting(pane);
  const error = new HostError('timeout', '写入时 Excel 没有回应，已全部恢复原样。', 'Put back.', {
    after: 'restored',
  });
  officer.workbook.refusal = { call: 'apply', error };
  await pane.click('写入 3 格');
  expect(screen.getByText('写入时 Excel 没有回应，已全部恢复原样。')).toBeTruthy();
  expect(screen.getByText('将写入 3 格：')).toBeTruthy();
});

test('a fault of the program while writing claims nothing', async () => {
  const { pane, officer } = await previewed();
  await overwriting(pane);
  officer.workbook.refusal = { call: 'apply', error: new TypeError('x is undefined') };
  await pane.click('写入 3 格');
  expect(screen.getByText(/^程序出现意外错误，不能确定是否已经写入/)).toBeTruthy();
});

test('what was taken back counts as taken back, even when it cannot be looked at again', async () => {
  const { pane, officer } = await previewed();
  await overwriting(pane);
  await pane.click('写入 3 格');
  const error = new HostError('timeout', '读取时 Excel 没有回应。', 'No answer.');
  officer.workbook.refusal = { call: 'read', error };
  await pane.click('撤销');
  expect(await screen.findByText('检查没有完成')).toBeTruthy();
  expect(screen.queryByText('撤销没有完成')).toBeNull();
  expect(await officer.workbook.read()).toEqual(await seed('001'));
});

test('a row of the preview leads to its cell', async () => {
  const { pane, officer } = await previewed();
  await pane.click(`定位 G17（${SHEET}）`);
  expect(officer.workbook.shown).toEqual([{ sheet: SHEET, row: 16, col: 6 }]);
});

test('while it writes nothing else can be begun, and it cannot be given up', async () => {
  const { pane, officer } = await previewed();
  await overwriting(pane);
  const { opened, release } = officer.holdReading();
  await pane.user.click(pane.button('写入 3 格'));
  await opened;
  expect(pane.said()).toBe('正在写入…');
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  for (const name of ['重算', '检查', '撤销', '清除标记'])
    expect(pane.button(name).getAttribute('aria-disabled')).toBe('true');
  await pane.user.click(pane.button('检查'));
  release();
  expect(await screen.findByText('已写入 3 格：')).toBeTruthy();
});

test('the switch keeps the keyboard, and says that nothing at all can be written', async () => {
  const officer = officerWith(await seed('003'));
  const pane = await openPane(officer.load);
  await pane.click('重算');
  expect(screen.getByText('没有可以写入的空白格。')).toBeTruthy();
  await overwriting(pane);
  expect(await screen.findByText('没有可以写入的格。')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('switch', { name: '覆盖填写值' }));
});

test('what was ignored is left out, told as kept, and not counted', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click(screen.getAllByRole('button', { name: '忽略' })[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), '按会议纪要核减');
  await pane.click('确定');
  await pane.click('重算');
  await overwriting(pane);
  expect(screen.getByText('1 格的条目已忽略，保留原样：')).toBeTruthy();
  await pane.click('写入 2 格');
  expect(await cell(officer, 'G15')).toBe('1');
  expect(await cell(officer, 'F31')).toBe('98.75');
  expect(screen.getByText('1 格的条目已忽略，保留原样：')).toBeTruthy();
  expect(screen.getByText('1 格的条目已忽略，保留原样。')).toBeTruthy();
  expect(screen.queryByText(/差错 1 处/)).toBeNull();
});
