import { checkWorkbook } from '../../src/app/check-workbook';
import type { CheckReport } from '../../src/app/check-report';
import { workbook, type Rows } from '../checks/grid';

function check(rows: Rows): CheckReport {
  return checkWorkbook(workbook({ 自评表: rows }));
}
const said = (report: CheckReport): string[] =>
  [...report.findings, ...report.gaps].map(({ check: id, cell }) => `${cell} ${id}`);

const LEVELS = ['一级指标', '二级指标', '三级指标'];
const ROWS: Rows = [
  ['产出指标', '数量指标', '培训人次', '≥100人', '100人', '40', '40', ''],
  ['效益指标', '社会效益', '群众知晓率', '≥80%', '76%', '40', '38', '宣传覆盖不足。'],
  ['满意度指标', '满意度', '学员满意度', '≥90%', '95%', '20', '20', ''],
];
const HEAD = [...LEVELS, '指标值', '完成值', '分值', '得分', '偏差原因'];

test('weights as shares of 1 beside scores in points are percents of the full mark', () => {
  const shares = ROWS.map((row) => row.map((text, i) => (i === 5 ? `#${String(Number(text) / 100)}` : text)));
  expect(said(check([['自评表'], HEAD, ...shares, ['合计', '', '', '', '', '#1', '#98', '']]))).toEqual([]);
  const wrong = shares.map((row, i) => row.map((text, k) => (i === 0 && k === 6 ? '41' : text)));
  expect(said(check([['自评表'], HEAD, ...wrong, ['合计', '', '', '', '', '#1', '#99', '']]))).toEqual([
    'G3 score-over-weight',
  ]);
});

test('last year’s values beside this year’s are not this year’s', () => {
  const head = [...LEVELS, '上年实际值', '本年目标值', '本年实际值', '分值', '得分', '偏差原因'];
  const rows = ROWS.map((row) => [...row.slice(0, 3), '50%', ...row.slice(3)]);
  const report = check([['自评表'], head, ...rows, ['合计', '', '', '', '', '', '100', '98', '']]);
  expect(report.sheets[0]?.tables[0]?.columns).toMatchObject({ target: 'E', actual: 'F' });
  expect(said(report)).toEqual([]);
});

test('a bonus and a deduction count in the total below them only', () => {
  const extra = (last: string): Rows => [
    ['自评表'],
    HEAD,
    ...ROWS,
    ['合计', '', '', '', '', '100', '98', ''],
    ['加分项', '受到表彰', '', '', '', '', '2', ''],
    ['扣分项', '被通报', '', '', '', '', '#-1', '已整改。'],
    ['最终得分', '', '', '', '', '', last, ''],
  ];
  expect(said(check(extra('99')))).toEqual([]);
  expect(said(check(extra('98')))).toEqual(['G9 total-contradicts-sum']);
});

test.each(['得分*', '得分①', '自评得分2'])('a footnote mark is no part of a header: %s', (score) => {
  const head = HEAD.map((text) => (text === '得分' ? score : text));
  expect(check([['自评表'], head, ...ROWS]).sheets[0]?.tables[0]?.columns).toMatchObject({ score: 'G' });
});

test('得分率 behind the scores leaves the table an indicator table', () => {
  const rows = ROWS.map((row) => [...row.slice(0, 7), '100%', row[7] ?? '']);
  const head = [...HEAD.slice(0, 7), '得分率', '偏差原因'];
  const [table] = check([['自评表'], head, ...rows]).sheets[0]?.tables ?? [];
  expect(table?.kind).toBe('indicators');
});
