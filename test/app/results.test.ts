import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { openXlsx, type XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { ignoring } from '../../src/app/ignored';
import { lookAtForm } from '../../src/app/look-at-form';
import { composeResults, type Results, type ResultsChoices } from '../../src/app/results/compose';
import { resultsText } from '../../src/app/results/to-text';
import { writeResults } from '../../src/app/results/write-results';
import { RULES_VERSION } from '../../src/core/rules-version';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { complaints } from '../adapters/package-check';
import { cellAt, edit, plan, text } from '../adapters/plans';
import { openWithLibreOffice } from '../adapters/soffice';
import { bytesOf, seed } from './snapshots';

const FORM = '整体支出绩效自评表';
const CHOICES: ResultsChoices = { ignored: [], language: 'zh', checkedAt: '2024年3月1日 9:30' };

function composed(snapshot: WorkbookSnapshot, more: Partial<ResultsChoices> = {}): Results {
  return composeResults(lookAtForm(snapshot), { ...CHOICES, ...more });
}

test('the version of the rules is the package’s', () => {
  const file = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  expect((JSON.parse(file) as { version: string }).version).toBe(RULES_VERSION);
});

test('the results say whose form it is, by which rules, and how it stands', async () => {
  expect(composed(await seed('001')).facts.map(({ label, text: words }) => `${label}：${words}`)).toEqual([
    '填报单位：正宁县房产服务中心',
    expect.stringMatching(/^表：.*整体支出绩效自评表$/),
    expect.stringMatching(/^口径：甘肃（正宁）口径（.+）$/),
    `规则版本：${RULES_VERSION}`,
    '检查时间：2024年3月1日 9:30',
    '总分：98 分（满分 100 分）',
    '结果：差错 2 处，提醒 4 处，提示 2 条，缺项 0 项',
  ]);
});

test('findings stand by indicator in the order of the sheet, with figures, cause and clause', async () => {
  const [section] = composed(await seed('001')).sections;
  expect(section?.title).toBe(`${FORM}（8 条）`);
  expect(section?.rows.slice(0, 2).map((row) => row.texts.slice(0, 3))).toEqual([
    ['差错', 'G15', '资金使用规范性'],
    ['提醒', 'H15', '资金使用规范性'],
  ]);
  expect(section?.rows[0]?.texts[4]).toBe('填写 1，应为 1.9');
});

test('what was set aside stands apart with its reason, and counts no more', async () => {
  const snapshot = await seed('001');
  const report = checkWorkbook(snapshot);
  const aside = [ignoring(report.findings[0]!, '已与财政部门沟通', report)];
  const results = composed(snapshot, { ignored: aside });
  expect(results.facts.at(-1)?.text).toBe('差错 1 处，提醒 4 处，提示 2 条，缺项 0 项，已忽略 1 条');
  expect(results.sections[0]?.rows.map((row) => row.texts[1])).not.toContain('G15');
  expect(results.sections.at(-1)?.title).toBe('已忽略（1 条）');
  expect(results.sections.at(-1)?.rows[0]?.texts.at(-1)).toBe('已与财政部门沟通');
});

test('the text holds every finding, gap and reason', async () => {
  const snapshot = await seed('000');
  const report = checkWorkbook(snapshot);
  const words = resultsText(
    composed(snapshot, { ignored: [ignoring(report.findings[0]!, '已核实', report)] }),
  );
  for (const one of [...report.findings, ...report.gaps]) expect(words).toContain(one.message);
  expect(words).toContain('忽略的理由：已核实');
  expect(words).toContain('“三公经费”控制率\n  差错 B10：');
  expect(words).not.toMatch(/undefined|null|\{/);
});

test('in English nothing Chinese is added', async () => {
  const results = composed(await seed('001'), { language: 'en', checkedAt: null });
  expect(results.title).toBe('Jihe check results');
  expect(results.facts.at(-1)?.text).toBe('2 errors, 4 warnings, 2 notes, 0 gaps');
  expect(results.sections[0]?.columns).toEqual([
    'Kind',
    'Cell',
    'About',
    'What',
    'Entered and computed',
    'Likely cause',
    'Rests on',
  ]);
});

const open = async (): Promise<MemoryWorkbook> => new MemoryWorkbook(await seed('001'));

test('every row of the sheet leads to its cell', async () => {
  const port = await open();
  expect(await writeResults(port, CHOICES)).toEqual({ sheet: '检查结果', replaced: false });
  const book = await port.read();
  const sheet = book.sheets[1];
  expect(port.links).toHaveLength(8);
  for (const { row, to } of port.links) {
    const shown = sheet?.rows.find((one) => one.row === row)?.cells.find((cell) => cell.col === 1)?.text;
    expect([to.sheet, shown]).toEqual([FORM, expect.stringMatching(/^[A-H]\d+$/)]);
  }
});

test('our own sheet is not read as a form', async () => {
  const port = await open();
  const before = checkWorkbook(await port.read());
  await writeResults(port, CHOICES);
  const after = checkWorkbook(await port.read());
  expect({ ...after, sheets: after.sheets.slice(0, 1) }).toEqual(before);
  expect(after.sheets[1]).toMatchObject({ name: '检查结果', kind: 'other', tables: [] });
});

test('written again, an untouched sheet is replaced, also after a save', async () => {
  const memory = await open();
  await writeResults(memory, CHOICES);
  await memory.apply(plan({ edits: [edit(FORM, 'G15', { kind: 'number', value: '1.9' }, '1')] }));
  expect(await writeResults(memory, CHOICES)).toEqual({ sheet: '检查结果', replaced: true });
  expect((await memory.read()).sheets).toHaveLength(2);
  const file = openXlsx(bytesOf('test/fixtures/seeds/001.xlsx'));
  await writeResults(file, CHOICES);
  const again = openXlsx(file.toBytes());
  expect(await writeResults(again, { ...CHOICES, language: 'en' })).toEqual({
    sheet: '检查结果',
    replaced: true,
  });
  expect(complaints(again.toBytes())).toEqual([]);
});

test.each([
  ['a word added', edit('检查结果', 'B30', text('已整改'), '')],
  ['a fact changed', edit('检查结果', 'A2', text('填报单位：别的'), '填报单位：正宁县房产服务中心')],
  ['its seal gone', null],
])('a sheet that was touched stays: %s', async (_, change) => {
  const port = await open();
  await writeResults(port, CHOICES);
  const book = await port.read();
  const seal = book.sheets[1]!.rows.at(-1)!;
  const address = `A${seal.row + 1}`;
  const found = cellAt(book, '检查结果', address)!.text;
  await port.apply(plan({ edits: [change ?? edit('检查结果', address, { kind: 'blank' }, found)] }));
  expect(await writeResults(port, CHOICES)).toEqual({ sheet: '检查结果（2）', replaced: false });
});

test('somebody else’s sheet of that name stays', async () => {
  const port = await open();
  const sheet = {
    name: '检查结果',
    columnWidths: [],
    cells: [{ row: 0, col: 0, value: text('检查结果'), style: 'title' as const }],
  };
  await port.apply(plan({ newSheets: [sheet] }));
  expect((await writeResults(port, CHOICES)).sheet).toBe('检查结果（2）');
});

test('LibreOffice opens a file with the results', async () => {
  const port: XlsxWorkbook = openXlsx(bytesOf('test/fixtures/seeds/000.xlsx'));
  await writeResults(port, CHOICES);
  expect(complaints(port.toBytes())).toEqual([]);
  const opened = openWithLibreOffice([port.toBytes()]);
  if (opened !== null) expect(opened[0]).toContain('绩效目标申报表');
}, 120_000);
