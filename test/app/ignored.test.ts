import { checkWorkbook } from '../../src/app/check-workbook';
import { ignoring, notIgnored, setAside } from '../../src/app/ignored';
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
  const sorted = setAside(report, [ignoring(finding, '附加分'), ignoring(gap, '无需填写')]);
  expect(sorted.aside).toEqual([
    { item: finding, reason: '附加分' },
    { item: gap, reason: '无需填写' },
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
  ['cell', { cell: 'F3' }],
  ['sheet', { sheet: '自评表2' }],
  ['wording', { message: '得分超过分值' }],
  ['check', { check: 'another' }],
])('a finding comes back when its %s is another', (_, change) => {
  const { aside, report: shown } = setAside(report, [{ ...ignoring(finding, '附加分'), ...change }]);
  expect([aside, shown.findings]).toEqual([[], report.findings]);
});

test('what was set aside is not marked either', () => {
  const findings = runChecks(analyseWorkbook(form('90')));
  const left = notIgnored(findings, [ignoring(finding, '附加分'), ignoring(gap, '')]);
  expect(findings.length - left.length).toBe(2);
  expect(left.some((one) => one.check === 'score-over-weight')).toBe(false);
});
