import { checkWorkbook } from '../../src/app/check-workbook';
import { broughtBack, ignoring, notIgnored, setAside } from '../../src/app/ignored';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { runChecks } from '../../src/core/checks/run-checks';
import { workbook } from '../checks/grid';

const form = (rate: string) =>
  workbook({
    自评表: [
      ['一级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '培训人次', '≥100', rate, '10', '12', ''],
      ['效益指标', '满意度', '≥90%', '80%', '10', '', ''],
      ['总分', '', '', '', '20', '12', ''],
    ],
  });

const report = checkWorkbook(form('90'));
const finding = report.findings.find((one) => one.check === 'score-over-weight')!;
const gap = report.gaps[0]!;

test('the form of these tests has an error and a gap', () => {
  expect([finding.severity, report.gaps.length > 0]).toEqual(['error', true]);
});

test('what was set aside is listed apart with its reason, and no longer counted', () => {
  const sorted = setAside(report, [ignoring(finding, '附加分', report), ignoring(gap, '无需填写', report)]);
  expect(sorted.aside).toEqual([
    { item: finding, reason: '附加分', entry: ignoring(finding, '附加分', report) },
    { item: gap, reason: '无需填写', entry: ignoring(gap, '无需填写', report) },
  ]);
  expect(sorted.report.findings).not.toContain(finding);
  expect(sorted.report.gaps).not.toContain(gap);
  expect(sorted.report.summary).toEqual({
    ...report.summary,
    errors: report.summary.errors - 1,
    gaps: report.summary.gaps - 1,
  });
});

test.each([
  ['entered value', { entered: '11' }],
  ['row', { row: '产出指标\n\n培训次数' }],
  ['sheet', { sheet: '自评表2' }],
  ['wording', { message: '得分超过分值' }],
  ['check', { check: 'another' }],
])('a finding comes back when its %s is another', (_, change) => {
  const { aside, report: shown } = setAside(report, [{ ...ignoring(finding, '附加分', report), ...change }]);
  expect([aside, shown.findings]).toEqual([[], report.findings]);
});

test('what was set aside is not marked either', () => {
  const findings = runChecks(analyseWorkbook(form('90')));
  const aside = [ignoring(finding, '附加分', report), ignoring(gap, '', report)];
  const left = notIgnored(findings, aside, report);
  expect(findings.length - left.length).toBe(2);
  expect(left.some((one) => one.check === 'score-over-weight')).toBe(false);
});

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];
const FIRST = ['产出指标', '数量指标', '完成率', '≥100', '90', '10', '12', ''];
const SECOND = ['产出指标', '时效指标', '完成率', '≥100', '90', '10', '12', ''];
const TITLE = ['部门整体支出绩效自评表', '', '', '', '', '', '', ''];
const OTHER = ['产出指标', '质量指标', '合格率', '≥90%', '95%', '10', '10', ''];

const reportOf = (...rows: string[][]) => checkWorkbook(workbook({ 自评表: rows }));
const over = (of: typeof report) => of.findings.filter((one) => one.check === 'score-over-weight');
const cells = (items: readonly { cell: string }[]) => items.map(({ cell }) => cell);

test('what was set aside moves along when a row is inserted above', () => {
  const before = reportOf(HEAD, FIRST, SECOND);
  const ignored = [ignoring(over(before)[1]!, '附加分', before)];
  const after = setAside(reportOf(TITLE, HEAD, OTHER, FIRST, SECOND), ignored);
  expect(cells(over(before))).toEqual(['G2', 'G3']);
  expect(cells(over(after.report))).toEqual(['G4']);
  expect(cells(after.aside.map(({ item }) => item))).toEqual(['G5']);
});

test('another indicator of the same name that comes into its place is not set aside', () => {
  const before = reportOf(HEAD, FIRST, SECOND);
  const ignored = [ignoring(over(before)[0]!, '附加分', before)];
  const after = reportOf(HEAD, SECOND);
  expect(setAside(after, ignored).report).toBe(after);
});

test('one entry sets one finding aside, of two rows that are the same the one in its cell', () => {
  const before = reportOf(HEAD, FIRST, FIRST);
  const ignored = [ignoring(over(before)[1]!, '附加分', before)];
  expect(cells(over(setAside(before, ignored).report))).toEqual(['G2']);
});

test('words that name other cells move along with them', () => {
  const rows = (more: string[][]) => [HEAD, ...more, OTHER, OTHER];
  const twice = (of: typeof report) => of.findings.filter((one) => one.check === 'duplicate-indicator');
  const before = reportOf(...rows([]));
  const ignored = [ignoring(twice(before)[0]!, '两个单位', before)];
  const after = reportOf(...rows([FIRST]));
  expect(twice(after)[0]?.message).not.toBe(twice(before)[0]?.message);
  expect(twice(setAside(after, ignored).report)).toEqual([]);
});

test('what an earlier version remembered is known by its cell', () => {
  const { row, ...former } = ignoring(finding, '附加分', report);
  expect(row).toBe('产出指标\n\n培训人次');
  expect(setAside(report, [former]).aside.map(({ item }) => item)).toEqual([finding]);
  expect(setAside(report, [{ ...former, cell: 'F3' }]).aside).toEqual([]);
});

test('what has moved can be brought back', () => {
  const before = reportOf(HEAD, FIRST, SECOND);
  const ignored = over(before).map((one) => ignoring(one, one.cell, before));
  const after = reportOf(TITLE, HEAD, FIRST, SECOND);
  const left = broughtBack(over(after)[0]!, ignored, after);
  expect(left).toEqual([ignored[1]]);
});
