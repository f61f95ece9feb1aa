/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/app/host-error';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';
const REASON = '按会议纪要核减';

async function ignoring(officer: Officer): Promise<OpenPane> {
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click(screen.getAllByRole('button', { name: '忽略' })[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), REASON);
  await pane.click('确定');
  return pane;
}

test('ignoring asks for a reason', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  await pane.user.click(screen.getAllByRole('button', { name: '忽略' })[0]!);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '忽略的理由' }));
  await pane.click('确定');
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), '   {Enter}');
  expect(officer.remembrance.kept.remembered.ignored).toEqual([]);
  expect(pane.cards()).toHaveLength(8);
});

test('what is ignored is counted and marked no more, but still listed with its reason', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await ignoring(officer);
  expect(pane.button('1 差错')).toBeTruthy();
  expect(pane.said()).toBe('差错 1，提醒 4，提示 2，缺项 0');
  expect(officer.workbook.marks.filter((mark) => mark.severity === 'error')).toHaveLength(1);
  expect(officer.remembrance.kept.remembered.ignored).toMatchObject([{ cell: 'G15', reason: REASON }]);
  await pane.click('已忽略 1 条');
  expect(screen.getByText(`理由：${REASON}`)).toBeTruthy();
});

test('what was ignored can be brought back', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await ignoring(officer);
  await pane.click('已忽略 1 条');
  await pane.click('恢复');
  expect(pane.button('2 差错')).toBeTruthy();
  expect(officer.workbook.marks.filter((mark) => mark.severity === 'error')).toHaveLength(2);
  expect(officer.remembrance.kept.remembered.ignored).toEqual([]);
});

test('it is still ignored when the pane is opened again', async () => {
  const officer = officerWith(await seed('001'));
  await ignoring(officer);
  document.body.innerHTML = '';
  const pane = await openPane(officer.load);
  await pane.click('检查');
  expect(pane.button('1 差错')).toBeTruthy();
});

test('it comes back as soon as the cell reads otherwise', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await ignoring(officer);
  await act(() => officer.workbook.type(SHEET, 'G15', '0.5'));
  expect(await screen.findByRole('button', { name: '2 差错' })).toBeTruthy();
  expect(pane.cards()[0]).toContain('填写0.5');
});

test('what cannot be saved is not taken for ignored', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  officer.remembrance.isBroken = true;
  await pane.user.click(screen.getAllByRole('button', { name: '忽略' })[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), REASON);
  await pane.click('确定');
  expect(screen.getByText('保存没有完成')).toBeTruthy();
  expect(pane.button('2 差错')).toBeTruthy();
});

test('what is saved counts as ignored, even when the marks could not be taken away', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await openPane(officer.load);
  await pane.click('检查');
  const error = new HostError('timeout', '标记没有更新。', 'Not marked.');
  officer.workbook.refusal = { call: 'apply', error };
  await pane.user.click(screen.getAllByRole('button', { name: '忽略' })[0]!);
  await pane.user.type(screen.getByRole('textbox', { name: '忽略的理由' }), REASON);
  await pane.click('确定');
  expect(screen.getByText('更新标记没有完成')).toBeTruthy();
  expect(pane.button('1 差错')).toBeTruthy();
});

test('it is kept on this machine, and in the workbook on request', async () => {
  const officer = officerWith(await seed('001'));
  const pane = await ignoring(officer);
  expect(officer.remembrance.kept.where).toBe('machine');
  await pane.click('设置');
  await pane.user.click(screen.getByRole('switch', { name: '随工作簿保存' }));
  expect(officer.remembrance.kept).toMatchObject({
    where: 'workbook',
    remembered: { ignored: [{ reason: REASON }] },
  });
});
