import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import type { CheckReport } from '../../src/app/check-report';
import { checkWorkbook } from '../../src/app/check-workbook';
import { HostError } from '../../src/app/host-error';
import type { RecalcReport, SkippedValue } from '../../src/app/recalc-report';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import { tellCheck, tellClearing, tellFailure, tellRecalculation, tellUndo } from '../../src/app/tell-result';
import { languageOf } from '../../src/app/texts/texts';
import { workbook } from '../checks/grid';

const ROWS = [
  ['一级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '培训人次', '≥100', '100', '10', '', ''],
  ['效益指标', '满意度', '≥90%', '95%', '10', '12', ''],
  ['总分', '', '', '', '20', '', ''],
];
const form = workbook({ 自评表: ROWS });
const faulty = checkWorkbook(form);
const clean: CheckReport = {
  ...faulty,
  findings: [],
  gaps: [],
  summary: { ...faulty.summary, errors: 0, warnings: 0, infos: 0, gaps: 0 },
};
const recalc = (parts: Partial<RecalcReport>): RecalcReport => ({
  written: [],
  kept: [],
  skipped: [],
  check: clean,
  ...parts,
});

const value = (cell: string): SkippedValue => ({
  sheet: '自评表',
  cell,
  field: 'score',
  name: '培训人次',
  before: '',
  after: '10',
  why: 'changed',
});

describe('a check', () => {
  const ONLY = { error: '差错标为红底实线框', warning: '提醒标为黄底虚线框' };
  const some = (...severities: ('error' | 'warning')[]): CheckReport => ({
    ...faulty,
    gaps: [],
    findings: severities.map((severity, row) => ({
      ...faulty.findings[0]!,
      severity,
      cell: `F${row + 2}`,
      sheet: severity === 'error' ? '自评表' : '附表',
    })),
    summary: {
      ...faulty.summary,
      errors: severities.filter((one) => one === 'error').length,
      warnings: severities.filter((one) => one === 'warning').length,
      infos: 0,
      gaps: 0,
    },
  });

  test('tells what it found, and how that is marked', () => {
    expect(tellCheck(some('error', 'error', 'warning'), [], 'zh')).toEqual({
      title: '检查',
      tone: 'attention',
      lines: ['差错 2 处，提醒 1 处。', `${ONLY.error}，${ONLY.warning}；原有的底色没有改动。`],
    });
  });

  test('speaks of no mark that was not put', () => {
    const marks = (report: CheckReport, unmarked: string[] | null) =>
      tellCheck(report, unmarked, 'zh').lines.filter((line) => line.includes('标'));
    expect(marks(some('error'), [])).toEqual([`${ONLY.error}；原有的底色没有改动。`]);
    expect(marks(some('warning'), [])).toEqual([`${ONLY.warning}；原有的底色没有改动。`]);
    expect(marks(some('error', 'warning'), ['附表'])[0]).toBe(`${ONLY.error}；原有的底色没有改动。`);
    expect(marks(some('warning'), ['附表'])).toEqual(['下列工作表受保护，没有加上或清除标记：附表。']);
    expect(marks(some('warning'), null)).toEqual([expect.stringContaining('表中没有加标记')]);
    expect(marks(clean, null)).toEqual([]);
    expect(tellCheck(some('warning'), [], 'en').lines[1]).toMatch(
      /^Warnings have a yellow fill and a dashed/,
    );
    expect(tellCheck(some('error', 'warning'), [], 'en').lines[1]).toMatch(
      /^Errors have .+, warnings a yellow/,
    );
  });

  test('tells that nothing is wrong, and speaks of no marks then', () => {
    expect(tellCheck(clean, [], 'zh')).toEqual({
      title: '检查',
      tone: 'good',
      lines: ['没有发现矛盾，也没有缺项。'],
    });
  });

  test('names the sheets it could not mark', () => {
    const { lines, tone } = tellCheck(clean, ['封面', '附表'], 'zh');
    expect([tone, lines.at(-1)]).toEqual(['attention', '下列工作表受保护，没有加上或清除标记：封面、附表。']);
  });

  test('says when no form was recognised', () => {
    const { lines, tone } = tellCheck(checkWorkbook(workbook({ 表: [['你好']] })), [], 'en');
    expect([tone, lines[0]]).toEqual(['attention', expect.stringMatching(/^No performance/)]);
  });
});

describe('a recalculation', () => {
  test('tells what it wrote and how to take it back', async () => {
    const report = await recalculateWorkbook(new MemoryWorkbook(form), { overwrite: false, mark: true });
    const { lines } = tellRecalculation(report, 'zh');
    expect(lines[0]).toBe('写入 2 格。');
    expect(lines[1]).toMatch(/^1 格已填的数与计算结果不同，保留原数/);
    expect(lines.at(-1)).toBe('可点“撤销”恢复原样。');
    expect(lines.join('')).not.toContain('面板');
  });

  test('names the first cells it left alone, and counts them all', () => {
    const cells = ['F2', 'F3', 'F4', 'F5', 'F6', 'F7'].map(value);
    const { lines, tone } = tellRecalculation(recalc({ skipped: cells }), 'zh');
    expect([tone, lines[0]]).toEqual([
      'attention',
      '6 格在此期间已被改动，没有写入：自评表!F2、自评表!F3、自评表!F4、自评表!F5、自评表!F6 等 6 处。',
    ]);
    expect(lines).not.toContain('可点“撤销”恢复原样。');
  });

  test('names the protected sheet that kept all from being written, and no other', async () => {
    const [sheet] = form.sheets;
    const open = { ...sheet!, name: '自评表2' };
    const book = new MemoryWorkbook({ ...form, sheets: [{ ...sheet!, protected: true }, open] });
    const report = await recalculateWorkbook(book, { overwrite: false, mark: false });
    const { lines } = tellRecalculation(report, 'zh');
    expect(report.skipped.map((one) => one.sheet)).toContain('自评表2');
    expect(lines[0]).toMatch(/^工作表受保护：自评表。应写入的 \d 格都没有写入；/);
  });
});

test('a recalculation without anything to write says so', () => {
  expect(tellRecalculation(recalc({}), 'zh').lines).toEqual([
    '没有需要写入的格。',
    '没有发现矛盾，也没有缺项。',
  ]);
});

test('clearing marks tells what it could not clear', () => {
  expect(tellClearing([], 'zh').tone).toBe('good');
  expect(tellClearing(['封面'], 'en').lines).toEqual([
    'Protected, and therefore neither marked nor cleared of marks: 封面.',
  ]);
});

test('taking back tells what stays', () => {
  expect(tellUndo(null, 'zh').lines).toEqual(['没有可以撤销的操作。']);
  const place = { sheet: '自评表', row: 1, col: 5 };
  expect(tellUndo({ restored: [place], left: [], leftSheets: [] }, 'zh')).toEqual({
    title: '撤销',
    tone: 'good',
    lines: ['1 格已恢复原样。'],
  });
  expect(
    tellUndo({ restored: [], left: [{ ...place, found: '9' }], leftSheets: ['基础数据'] }, 'zh'),
  ).toMatchObject({
    tone: 'attention',
    lines: [
      '1 格后来被改动，保留现在的内容：自评表!F2。',
      '新建的工作表已有新内容或无法删除，予以保留：基础数据。',
    ],
  });
});

test('taking back tells of the sheets it took away, and counts no cells where there were none', () => {
  const nothing = { restored: [], left: [], leftSheets: [] };
  expect(tellUndo({ ...nothing, takenSheets: ['检查结果'] }, 'zh')).toEqual({
    title: '撤销',
    tone: 'good',
    lines: ['已删去新建的工作表：检查结果。'],
  });
  expect(tellUndo({ ...nothing, restoredSheets: ['检查结果'] }, 'zh')).toEqual({
    title: '撤销',
    tone: 'good',
    lines: ['已恢复被替换的工作表：检查结果。'],
  });
  expect(tellUndo(nothing, 'zh').lines).toEqual(['没有要恢复的格。']);
});

test('a failure is told in its own words', () => {
  const failure = new HostError('timeout', '没有回应。', 'No answer.');
  expect(tellFailure('重算没有完成', failure, 'zh').lines).toEqual(['没有回应。']);
  expect(tellFailure('Recalculation failed', failure, 'en').lines).toEqual(['No answer.']);
});

test('who does not say otherwise reads Chinese', () => {
  expect(['zh-CN', 'zh-Hans', '', null, undefined, 'en-US', 'de'].map(languageOf)).toEqual([
    'zh',
    'zh',
    'zh',
    'zh',
    'zh',
    'en',
    'en',
  ]);
});
