import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { addDataSheet } from '../../src/app/add-data-sheet';
import { checkWorkbook } from '../../src/app/check-workbook';
import { fillGap } from '../../src/app/gaps/fill-gap';
import { listGaps } from '../../src/app/gaps/find-gaps';
import { nextGap, progress } from '../../src/app/gaps/progress';
import type { FillOutcome, Gap } from '../../src/app/gaps/types';
import type { WorkbookPort } from '../../src/app/workbook-port';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { parseAddress } from '../../src/core/grid/address';
import { cellAt } from '../adapters/plans';
import { workbook, type Book } from '../checks/grid';
import { bytesOf, corpus, seed } from './snapshots';

async function gapsOf(port: WorkbookPort): Promise<Gap[]> {
  return listGaps(analyseWorkbook(await port.read()));
}

const named = (gaps: readonly Gap[], subject: string, kind?: Gap['kind']): Gap => {
  const found = gaps.find((gap) => gap.subject === subject && (kind ?? gap.kind) === gap.kind);
  if (found === undefined) throw new Error(`no gap ${subject}`);
  return found;
};

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
      '#10',
      '',
      '',
    ],
    ['产出', '数量', '培训场次', '≥5场', '按计划', '', '#50', '', ''],
    ['效益', '社会', '能力提升', '提升', '反映', '提升', '#30', '', ''],
    ['满意度', '满意度', '学员满意度', '≥95%', '问卷', '90%', '#10', '#8', ''],
  ],
};
const WITH_DATA: Book = {
  ...FORM,
  基础数据: [
    ['数据项', '数值', '单位', '说明'],
    ['政府采购预算数', '', '万元', '年初批复加追加'],
    ['实际政府采购金额', '#90', '万元', ''],
  ],
};

const open = (book: Book): MemoryWorkbook => new MemoryWorkbook(workbook(book));
const at = async (port: WorkbookPort, sheet: string, address: string) =>
  cellAt(await port.read(), sheet, address);

test('figures come first, then the form as it is read', async () => {
  const gaps = await gapsOf(open(WITH_DATA));
  expect(gaps.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'operand 政府采购预算数',
    'actual 政府采购执行率',
    'score 政府采购执行率',
    'actual 培训场次',
    'score 培训场次',
    'score 能力提升',
    'reason 学员满意度',
  ]);
});

test('a missing figure says its unit, what it means, who needs it and where it goes', async () => {
  const gap = named(await gapsOf(open(WITH_DATA)), '政府采购预算数');
  expect(gap).toMatchObject({
    kind: 'operand',
    unit: '万元',
    gloss: '年初批复加追加',
    neededBy: ['政府采购执行率'],
    destination: { kind: 'cell', cell: { sheet: '基础数据', address: 'B2' } },
  });
});

test('a missing reason comes with the shortfall worked out', async () => {
  expect(named(await gapsOf(open(FORM)), '学员满意度').shortfall?.zh).toBe(
    '分值 10 分，得 8 分，扣 2 分；指标值 ≥95%，实际完成值 90%，完成率 94.74%',
  );
});

test('a gap goes by the form’s own word for its column', async () => {
  const [head = [], ...rows] = FORM['自评表']!.slice(1);
  const own = head.map(
    (word) =>
      ({ 实际完成值: '全年\n实际值', 得分: '自评得分', 分值: '分值（请按评分标准逐项填写并保留两位小数）' })[
        word
      ] ?? word,
  );
  const gaps = await gapsOf(open({ 自评表: [own, ...rows] }));
  expect(named(gaps, '培训场次', 'actual').heading).toBe('全年实际值');
  expect(named(gaps, '培训场次', 'score').heading).toBe('自评得分');
  expect(named(gaps, '学员满意度', 'reason').heading).toBe('偏差原因');
  expect(named(await gapsOf(open(WITH_DATA)), '政府采购预算数').heading).toBeNull();
});

test('an indicator is not said to need itself', async () => {
  const gaps = await gapsOf(open(FORM));
  for (const { subject, neededBy } of gaps) expect(neededBy).not.toContain(subject);
  expect(gaps.some(({ neededBy }) => neededBy.length > 0)).toBe(true);
});

test.each(['95%', '9.5元', '3人'])('%s is refused as points, in words that fit them', async (typed) => {
  const port = open(FORM);
  const outcome = await fillGap(port, named(await gapsOf(port), '培训场次', 'score'), typed);
  expect(outcome).toEqual({
    kind: 'rejected',
    message: {
      zh: `“${typed}”不是分数，这里填得几分，例如 9.5。`,
      en: `“${typed}” is no number of points; please enter one, for example 9.5.`,
    },
  });
});

test('a score that the rules leave open says within what', async () => {
  expect(named(await gapsOf(open(FORM)), '能力提升', 'score').hint?.zh).toBe('达成预期指标：24–30 分都可以');
});

test('what the figures give already is said with the gap', async () => {
  const port = open(WITH_DATA);
  await fillGap(port, named(await gapsOf(port), '政府采购预算数'), '100');
  expect(named(await gapsOf(port), '政府采购执行率', 'actual').computed).toBe('90%');
});

test.each([
  ['100', '100'],
  ['1,025.51', '1025.51'],
  ['１００万元', '100'],
  ['1000000元', '100'],
  ['0.01亿元', '100'],
  ['1.2亿', '12000'],
  ['123456789012.345678元', '12345678.9012345678'],
])('%s typed under 万元 is written as %s', async (typed, number) => {
  const port = open(WITH_DATA);
  const outcome = await fillGap(port, named(await gapsOf(port), '政府采购预算数'), typed);
  expect(outcome).toMatchObject({ kind: 'filled', text: number, cell: { sheet: '基础数据', address: 'B2' } });
  expect((await at(port, '基础数据', 'B2'))?.number).toBe(number);
});

test.each([
  ['', '请填写'],
  ['很多', '不是数'],
  ['≥100', '是范围'],
  ['100-200', '是范围'],
  ['/', '没有发生的请填 0'],
  ['XX万元', '占位'],
  ['90%', '单位是“万元”'],
  ['17人', '单位是“万元”'],
  ['-5', '不能是负数'],
  ['2023年', '不是数'],
])('%j is no amount and nothing is written', async (typed, why) => {
  const port = open(WITH_DATA);
  const before = await port.read();
  const outcome = await fillGap(port, named(await gapsOf(port), '政府采购预算数'), typed);
  expect(outcome.kind === 'rejected' && outcome.message.zh).toContain(why);
  expect(await port.read()).toBe(before);
});

const kinds: [
  string,
  Gap['kind'],
  string,
  string,
  Partial<Record<'number' | 'format' | 'text', string>> | string,
][] = [
  ['政府采购执行率', 'actual', '92.5%', 'F3', { text: '92.5%' }],
  ['政府采购执行率', 'actual', '≥92%', 'F3', '是范围'],
  ['培训场次', 'actual', '6场', 'F4', { text: '6场' }],
  ['培训场次', 'actual', '6', 'F4', { text: '6' }],
  ['培训场次', 'actual', '不少', 'F4', '不是数'],
  ['培训场次', 'score', '50', 'H4', { number: '50' }],
  ['培训场次', 'score', '50.5', 'H4', '不能超过分值 50 分'],
  ['培训场次', 'score', '-1', 'H4', '不能是负数'],
  ['学员满意度', 'reason', '问卷回收偏少，已延长回收时间', 'I6', { text: '问卷回收偏少，已延长回收时间' }],
  ['学员满意度', 'reason', '无', 'I6', '说明不了原因'],
  ['学员满意度', 'reason', '=1+1', 'I6', { text: '=1+1' }],
];
test.each(kinds)('%s (%s): %s', async (subject, kind, typed, address, expected) => {
  const port = open(FORM);
  const before = await at(port, '自评表', address);
  const outcome = await fillGap(port, named(await gapsOf(port), subject, kind), typed);
  if (typeof expected === 'string') {
    expect(outcome.kind === 'rejected' && outcome.message.zh).toContain(expected);
    expect(await at(port, '自评表', address)).toEqual(before);
  } else {
    expect(outcome.kind).toBe('filled');
    expect(await at(port, '自评表', address)).toMatchObject(expected);
  }
});

test('a rate is written as its column writes rates, with every digit typed', async () => {
  const form = FORM['自评表']!.map((row) => row.map((text) => (text === '90%' ? '#0.9|0%' : text)));
  const port = open({ 自评表: form });
  await fillGap(port, named(await gapsOf(port), '政府采购执行率', 'actual'), '92.545%');
  expect(await at(port, '自评表', 'F3')).toEqual({ text: '92.545%', number: '0.92545', format: '0.000%' });
});

test('without a data sheet the officer is asked first, then sheet and value are made in one go', async () => {
  const blank = { 自评表: FORM['自评表']! };
  const port = open(blank);
  const gap = named(await gapsOf(port), '政府采购预算数');
  expect(gap.destination.kind).toBe('new-data-sheet');
  expect((await fillGap(port, gap, '100')).kind).toBe('needs-data-sheet');
  expect((await port.read()).sheets).toHaveLength(1);
  expect((await fillGap(port, gap, '100', { makeDataSheet: true })).kind).toBe('filled');
  expect((await port.read()).sheets.map((sheet) => sheet.name)).toEqual(['自评表', '基础数据']);
  const left = await gapsOf(port);
  expect(left.map((one) => one.subject)).not.toContain('政府采购预算数');
  expect(named(left, '实际政府采购金额').destination).toMatchObject({ kind: 'cell' });
  expect(named(left, '实际政府采购金额').id).toBe(named(await gapsOf(open(blank)), '实际政府采购金额').id);
});

test('a figure that the data list has no row for gets one', async () => {
  const port = open({ ...FORM, 基础数据: [WITH_DATA['基础数据']![0]!, WITH_DATA['基础数据']![2]!] });
  const gap = named(await gapsOf(port), '政府采购预算数');
  expect(gap.destination).toEqual({ kind: 'data-list', sheet: '基础数据' });
  expect((await fillGap(port, gap, '100')).kind).toBe('filled');
  expect(named(await gapsOf(port), '政府采购执行率', 'actual').computed).toBe('90%');
});

test('where several forms share a workbook a new data sheet would belong to none', async () => {
  const second = FORM['自评表']!;
  const port = open({ 甲: second, 乙: second });
  const gap = named(await gapsOf(port), '政府采购预算数');
  expect(gap.destination.kind).toBe('nowhere');
  expect((await fillGap(port, gap, '100', { makeDataSheet: true })).kind).toBe('rejected');
});

test('a gap that was filled meanwhile is closed, and a protected sheet is reported', async () => {
  const port = open(WITH_DATA);
  const gap = named(await gapsOf(port), '政府采购预算数');
  await fillGap(port, gap, '100');
  expect(await fillGap(port, gap, '200')).toEqual<FillOutcome>({ kind: 'closed' });
  const snapshot = workbook(WITH_DATA);
  const locked = new MemoryWorkbook({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: true })),
  });
  expect(await fillGap(locked, gap, '100')).toMatchObject({ kind: 'skipped', why: 'protected' });
});

test('progress counts what was filled, and what filling has opened', async () => {
  const port = open(WITH_DATA);
  const before = await gapsOf(port);
  expect(progress(before, before).text).toEqual({ zh: '已补 0 / 7', en: '0 of 7 filled in' });
  await fillGap(port, named(before, '政府采购预算数'), '100');
  await fillGap(port, named(before, '培训场次', 'score'), '20');
  const now = await gapsOf(port);
  expect(now.map((gap) => `${gap.kind} ${gap.subject}`)).toContain('reason 培训场次');
  expect(progress(before, now).text.zh).toBe('已补 2 / 8');
  expect(nextGap(before, before.at(-1)?.id ?? null)?.id).toBe(before[0]?.id);
  expect(nextGap([], null)).toBeNull();
});

test('every gap of 000 is filled in through a real file until none is left', async () => {
  const port = openXlsx(bytesOf('test/fixtures/seeds/000.xlsx'));
  const before = await gapsOf(port);
  expect(before).toHaveLength(9);
  for (const [i, gap] of before.entries())
    expect([gap.subject, (await fillGap(port, gap, String(100 + i))).kind]).toEqual([gap.subject, 'filled']);
  const now = await gapsOf(port);
  expect(now).toEqual([]);
  expect(progress(before, now).text.zh).toBe('已补 9 / 9');
});

test('a new row goes under a data list that was made, also the second time', async () => {
  const port = openXlsx(bytesOf('test/fixtures/seeds/002.xlsx'));
  const before = await gapsOf(port);
  await addDataSheet(port);
  const now = await gapsOf(port);
  expect(now.map((gap) => gap.id)).toEqual(before.map((gap) => gap.id));
  expect(new Set(now.map((gap) => gap.destination.kind))).toEqual(new Set(['cell']));
});

test('a blank cell that several formulas wait for stays one gap while the form is filled in', async () => {
  const port = openXlsx(bytesOf('assets/templates/zhengning-self-evaluation.xlsx'));
  const before = await gapsOf(port);
  const filled = named(before, '基本支出全年预算数');
  await fillGap(port, filled, '800');
  const now = await gapsOf(port);
  expect(now.map((gap) => gap.id)).toEqual(before.filter((gap) => gap !== filled).map((gap) => gap.id));
  expect(named(now, '基本支出实际支出数').neededBy).toEqual(['基本支出执行率', '基本支出预算执行率']);
});

test('a blank form asks for its budget as a whole, as it has points', async () => {
  const before = await gapsOf(openXlsx(bytesOf('assets/templates/zhengning-self-evaluation.xlsx')));
  expect(before.slice(0, 2).map((gap) => gap.at.address)).toEqual(['D5', 'E5']);
});

test('every gap of the report is in the walk, and every one of the walk has a cell to show', async () => {
  const all = [{ id: '003', snapshot: await seed('003') }, ...(await corpus())];
  for (const { id, snapshot } of all) {
    const gaps = listGaps(analyseWorkbook(snapshot));
    const shown = new Set(gaps.map((gap) => `${gap.at.sheet}!${gap.at.address}`));
    for (const gap of checkWorkbook(snapshot).gaps)
      expect([id, shown.has(`${gap.sheet}!${gap.cell}`)]).toEqual([id, true]);
    for (const { at: cell } of gaps)
      expect(parseAddress(cell.address)).toEqual({ row: cell.row, col: cell.col });
    expect(new Set(gaps.map((gap) => gap.id)).size).toBe(gaps.length);
  }
});
