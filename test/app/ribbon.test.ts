import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { HostError } from '../../src/app/host-error';
import { ignoring } from '../../src/app/ignored';
import { NOTHING_REMEMBERED, type Remembered, type Remembrance } from '../../src/app/remembered';
import { runRibbonCommand, type RibbonHost } from '../../src/app/ribbon';
import { fromHash, toHash } from '../../src/app/told-link';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { WorkbookPort } from '../../src/app/workbook-port';
import { workbook } from '../checks/grid';

const form = workbook({
  自评表: [
    ['一级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '培训人次', '≥100', '100', '10', '', ''],
    ['效益指标', '满意度', '≥90%', '95%', '10', '12', ''],
    ['总分', '', '', '', '20', '', ''],
  ],
});

function memory(remembered: Remembered): Remembrance {
  return {
    where: () => Promise.resolve('machine'),
    load: () => Promise.resolve(remembered),
    save: () => Promise.resolve(),
  };
}

function host(book: WorkbookPort, remembered = NOTHING_REMEMBERED): RibbonHost {
  return { workbook: book, remembrance: memory(remembered), language: 'zh', highlight: true };
}

const broken = (fault: Error): WorkbookPort => ({
  read: () => Promise.reject(fault),
  apply: () => Promise.reject(fault),
});

test('检查 marks the sheet and tells the counts', async () => {
  const book = new MemoryWorkbook(form);
  const told = await runRibbonCommand('check', host(book));
  expect([told.title, told.tone, book.marks.length > 0]).toEqual(['检查', 'attention', true]);
});

test('重算 fills blanks, never replaces what was entered, and marks what is wrong', async () => {
  const book = new MemoryWorkbook(form);
  const told = await runRibbonCommand('recalculate', host(book));
  const scores = (await book.read()).sheets[0]!.rows.map(
    (row) => row.cells.find((cell) => cell.col === 5)?.text,
  );
  expect(scores).toEqual(['得分', '10', '12', '22']);
  expect([told.lines[0], book.marks.length > 0]).toEqual(['写入 2 格。', true]);
});

test('whoever has switched the marks off gets none, and is told why', async () => {
  const book = new MemoryWorkbook(form);
  const plain = { ...host(book), highlight: false };
  const checked = await runRibbonCommand('check', plain);
  expect(checked.lines.at(-1)).toBe('表中没有加标记：面板“设置”里的“在表中标出差错和提醒”是关着的。');
  await runRibbonCommand('recalculate', plain);
  expect(book.marks).toEqual([]);
});

test('a button says where in the pane to go on', async () => {
  const { lines } = await runRibbonCommand('recalculate', host(new MemoryWorkbook(form)));
  expect(lines).toContain('可在面板中点“撤销”恢复原样。');
  expect(lines).toContain(
    '1 格已填的数与计算结果不同，保留原数；要改写，请在面板的“重算”里打开“覆盖填写值”。',
  );
});

test('清除标记 takes the marks away', async () => {
  const book = new MemoryWorkbook(form);
  await runRibbonCommand('check', host(book));
  const told = await runRibbonCommand('clearMarks', host(book));
  expect([told.tone, book.marks]).toEqual(['good', []]);
});

test('what the officer set aside is neither told nor marked', async () => {
  const report = checkWorkbook(form);
  const over = report.findings.filter((one) => one.cell === 'F3');
  const ignored = over.map((one) => ignoring(one, '附加分', report));
  const told = async (remembered: Remembered) => {
    const book = new MemoryWorkbook(form);
    const { lines } = await runRibbonCommand('check', host(book, remembered));
    return { line: lines[0], marked: book.marks.filter((mark) => mark.row === 2).length };
  };
  expect(over.length).toBeGreaterThan(0);
  const before = await told(NOTHING_REMEMBERED);
  const after = await told({ ...NOTHING_REMEMBERED, ignored });
  expect([before.marked, after.marked]).toEqual([1, 0]);
  expect(after.line).not.toBe(before.line);
});

test('settings that cannot be read keep nobody from checking', async () => {
  const book = new MemoryWorkbook(form);
  const load = () => Promise.reject(new HostError('timeout', '', ''));
  const told = await runRibbonCommand('check', {
    ...host(book),
    remembrance: { ...memory(NOTHING_REMEMBERED), load },
  });
  expect(told.tone).toBe('attention');
});

test('a failure of the host is told in its own words, with what helps to find it', async () => {
  const fault = new HostError('protected', '受保护。', 'Protected.', {
    technical: 'AccessDenied at Range.values',
  });
  expect(await runRibbonCommand('recalculate', host(broken(fault)))).toEqual({
    title: '重算没有完成',
    tone: 'failed',
    lines: ['受保护。', '技术信息：protected/untouched AccessDenied at Range.values'],
  });
});

test('a fault of the program is told as well', async () => {
  const told = await runRibbonCommand('check', host(broken(new TypeError('x is undefined'))));
  expect([told.tone, told.lines.at(-1)]).toEqual(['failed', '技术信息：TypeError: x is undefined']);
});

describe('a result in an address', () => {
  const told = { title: '检查', tone: 'attention', lines: ['差错 2 处，缺项 1 项。', '“附表”'] } as const;

  test('comes out as it went in', () => {
    expect(fromHash(`#${toHash({ told, language: 'zh' })}`)).toEqual({ told, language: 'zh' });
  });

  test('has only letters that no host changes, and is never long', () => {
    const long = { ...told, lines: Array.from({ length: 40 }, () => '长'.repeat(2000)) };
    const hash = toHash({ told: long, language: 'zh' });
    expect(hash).toMatch(/^[\w-]+$/);
    expect(hash.length).toBeLessThan(8000);
    expect(fromHash(hash)?.told.lines[0]).toMatch(/^长{239}…$/);
  });

  test.each(['', '#', '#%%', '#e30', '#W10', '#WzEsMl0', `#${btoa('["de","good","x"]')}`])(
    '%s is none',
    (hash) => {
      expect(fromHash(hash)).toBeNull();
    },
  );
});
