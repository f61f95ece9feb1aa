import { dateText, isoDateText } from '../../src/adapters/cell-rules/date-text';
import { formatKind } from '../../src/adapters/cell-rules/format-kind';
import { freeSheetName } from '../../src/adapters/cell-rules/sheet-name';
import { shownNumber } from '../../src/adapters/cell-rules/shown-text';
import { RunList } from '../../src/adapters/xlsx/read/run-list';
import { shiftFormula } from '../../src/adapters/xlsx/read/shift-formula';

test.each<[string, string, string]>([
  ['0.95', '0%', '95%'],
  ['0.95', '"≥"0%', '95%'],
  ['-0.12345', '0.0%;[Red]-0.0%', '-12.3%'],
  ['0.925', '#,##0.000%', '92.500%'],
  ['0.39329999999999998', '0.00%', '39.33%'],
  ['1234.5', '#,##0.00', '1234.5'],
  ['1234.5', '0.00"年"', '1234.5'],
  ['5', '[Red]0"月"', '5'],
  ['5', 'General', '5'],
  ['5', 'G/通用格式', '5'],
  ['5', 'G/通用格式"日"', '5'],
  ['5', '@', '5'],
  ['1.5', '0.0E+00', '1.5'],
  ['44561', 'yyyy-mm-dd', '2021年12月31日'],
  ['44561', '[$-804]yyyy"年"m"月"', '2021年12月'],
  ['44561', 'm"月"d"日";@', '12月31日'],
  ['44561.354166666664', 'yyyy/m/d h:mm', '2021年12月31日 08:30'],
  ['44561.3545138889', 'yyyy/m/d h:mm:ss', '2021年12月31日 08:30:30'],
  ['0.354166666666667', 'h:mm AM/PM', '08:30'],
  ['0.5', '上午/下午h"时"mm"分"', '12:00'],
  ['44561.999999', 'yyyy/m/d', '2021年12月31日'],
  ['44561.999999', 'yyyy/m/d h:mm', '2022年1月1日 00:00'],
  ['-1', 'yyyy/m/d', '-1'],
  ['1E300', 'yyyy/m/d', '1E300'],
])('%s as %s shows %s', (stored, format, shown) => {
  expect(shownNumber(stored, format, false)).toBe(shown);
});

test.each<[number, boolean, string]>([
  [1, false, '1900年1月1日'],
  [59, false, '1900年2月28日'],
  [60, false, '1900年2月29日'],
  [61, false, '1900年3月1日'],
  [2958465, false, '9999年12月31日'],
  [0, true, '1904年1月1日'],
  [60, true, '1904年3月1日'],
  [366, true, '1905年1月1日'],
])('day %d (1904: %s) is %s', (serial, date1904, text) => {
  const kind = formatKind('yyyy-m-d');
  expect(kind.kind === 'date' && dateText(serial, kind.fields, date1904)).toBe(text);
});

test.each([
  ['2021-12-31', '2021年12月31日'],
  ['2021-01-05T08:30:00', '2021年1月5日 08:30'],
  ['x', 'x'],
])('%s is %s', (iso, text) => {
  expect(isoDateText(iso)).toBe(text);
});

test.each([
  ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
  ['SUM(A1:B2)*LOG10(A1)', 'SUM(C3:D4)*LOG10(C3)'],
  ['"A1"&A1&"x""A1"', '"A1"&C3&"x""A1"'],
  ["'A1 表'!A1+表1!A1+Q1!B2", "'A1 表'!C3+表1!C3+Q1!D4"],
  ['SUM(A:A)+SUM($B:C)+SUM(1:2)+SUM($1:2)', 'SUM(C:C)+SUM($B:E)+SUM(3:4)+SUM($1:4)'],
  ['Table1[[#This Row],[A1]]+[1]Sheet1!A1', 'Table1[[#This Row],[A1]]+[1]Sheet1!C3'],
  ['名称A1+A1B+A1.x+TRUE+1E5', '名称A1+A1B+A1.x+TRUE+1E5'],
  ['XFD1048576', '#REF!'],
])('%s, two down and two right, is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 2)).toBe(shifted);
});

test('a formula shifted beyond the sheet refers to nothing', () => {
  expect(shiftFormula('A1+B$2+$C3', -1, -1)).toBe('#REF!+A$2+$C2');
});

test.each<[string, string[], string]>([
  ['基础数据', [], '基础数据'],
  ['基础数据', ['基础数据', '基础数据（2）'], '基础数据（3）'],
  ['Data', ['DATA'], 'Data（2）'],
  ['a/b:c[d]', [], 'a b c d'],
  ["'", [], '新工作表'],
  ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(28)}（2）`],
])('%s beside %j becomes %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('runs in any order, and the gaps between them', () => {
  const list = new RunList();
  for (const [from, to] of [
    [5, 6],
    [7, 7],
    [1, 2],
    [2, 3],
    [9, 9],
  ] as const)
    list.add(from, to);
  expect(list.runs()).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 7 },
    { from: 9, to: 9 },
  ]);
  expect(list.gaps(12)).toEqual([
    { from: 0, to: 0 },
    { from: 4, to: 4 },
    { from: 8, to: 8 },
    { from: 10, to: 12 },
  ]);
});
