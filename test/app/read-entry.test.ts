import { dayNumber } from '../../src/app/editing/calendar';
import { entryText } from '../../src/app/editing/entry-text';
import { readEntry, type Entry } from '../../src/app/editing/read-entry';
import { paintCell } from '../../src/app/number-display/show-cell';

const read = (typed: string, format?: string, textPercents = false): Entry =>
  readEntry(typed, { format, textPercents, date1904: false });
const number = (value: string, format?: string): Entry => ({
  kind: 'value',
  value: { kind: 'number', value },
  ...(format === undefined ? {} : { format }),
});
const text = (value: string): Entry => ({ kind: 'value', value: { kind: 'text', value } });

test.each([
  ['5', number('5')],
  [' 12.50 ', number('12.5')],
  ['-3', number('-3')],
  ['+3', number('3')],
  ['.5', number('0.5')],
  ['5.', number('5')],
  ['007', number('7')],
  ['1,025.51', number('1025.51', '#,##0.00')],
  ['12,345', number('12345', '#,##0')],
  ['１２．５', number('12.5')],
  ['95%', number('0.95', '0%')],
  ['39.33%', number('0.3933', '0.00%')],
  ['９５％', number('0.95', '0%')],
  ['¥100', number('100', '"¥"#,##0')],
  ['￥1,000.5', number('1000.5', '"¥"#,##0.00')],
  ['1.5e3', number('1500', '0.00E+00')],
  ['2021-12-31', number('44561', 'yyyy/m/d')],
  ['2021/1/5', number('44201', 'yyyy/m/d')],
  ['2021年12月31日', number('44561', 'yyyy"年"m"月"d"日"')],
  ['2021年12月', number('44531', 'yyyy"年"m"月"')],
])('%s in a cell without a format', (typed, expected) => {
  expect(read(typed)).toEqual(expected);
});

test.each([
  ['≥95%'],
  ['12万元'],
  ['12,34'],
  ['1,2345'],
  ['-'],
  ['——'],
  ['/'],
  ['%'],
  ['.'],
  ['-%'],
  ['1/2'],
  ['3-5'],
  ['(1)'],
  ['（1）'],
  ['TRUE'],
  ['2021-13-01'],
  ['2021-02-29'],
  ['1899-12-31'],
  ['2021年'],
  ['+abc'],
  ['@甲'],
  ['1E400'],
  ['第一行\n第二行'],
  [' 前后有空格 '],
])('%j stays text, as it was typed', (typed) => {
  expect(read(typed)).toEqual(text(typed));
});

test('a number longer than spreadsheets can hold stays text, every digit of it', () => {
  expect(read('410105199001011234')).toEqual(text('410105199001011234'));
  expect(read('123456789012345')).toEqual(number('123456789012345'));
});

test('the format a cell has is kept', () => {
  expect(read('1,234.5', '0.00')).toEqual(number('1234.5'));
  expect(read('95%', '0.0%')).toEqual(number('0.95'));
  expect(read('95%', '0.00')).toEqual(number('0.95'));
  expect(read('2021-12-31', 'yyyy"年"')).toEqual(number('44561'));
  expect(read('2021-12-31', '0.00')).toEqual(number('44561', 'yyyy/m/d'));
});

test('in a cell for percentages a number is one', () => {
  expect(read('95', '0.00%')).toEqual(number('0.95'));
  expect(read('1', '0%')).toEqual(number('0.01'));
  expect(read('-20', '0%')).toEqual(number('-0.2'));
  expect(read('0.5', '0%')).toEqual(number('0.5'));
});

test('in a column that writes percentages as text, one is text', () => {
  expect(read('95%', undefined, true)).toEqual(text('95%'));
  expect(read('95', undefined, true)).toEqual(number('95'));
});

test('in a cell for text, and behind an apostrophe, everything is text', () => {
  expect(read('5', '@')).toEqual(text('5'));
  expect(read('=1+1', '@')).toEqual(text('=1+1'));
  expect(read("'=1+1")).toEqual(text('=1+1'));
  expect(read("'5")).toEqual(text('5'));
  expect(read("'")).toEqual({ kind: 'value', value: { kind: 'blank' } });
});

test('formulas and overlong texts are refused', () => {
  expect(read('=SUM(A1:A3)')).toEqual({ kind: 'refused', why: 'formula' });
  expect(read(' =1')).toEqual({ kind: 'refused', why: 'formula' });
  expect(read('长'.repeat(32768))).toEqual({ kind: 'refused', why: 'too-long' });
  expect(read('长'.repeat(32767)).kind).toBe('value');
});

test('days are counted as spreadsheets count them', () => {
  expect(dayNumber(1900, 1, 1, false)).toBe(1);
  expect(dayNumber(1900, 2, 28, false)).toBe(59);
  expect(dayNumber(1900, 3, 1, false)).toBe(61);
  expect(dayNumber(1900, 2, 29, false)).toBeNull();
  expect(dayNumber(9999, 12, 31, false)).toBe(2958465);
  expect(dayNumber(1904, 1, 1, true)).toBe(0);
  expect(dayNumber(1903, 12, 31, true)).toBeNull();
});

test('what is edited has every digit, and typed again it is the same', () => {
  expect(entryText({ text: '39%', number: '0.39329999999999998', format: '0%' }, false)).toBe('39.33%');
  expect(entryText({ text: '', number: '1025.505', format: '#,##0' }, false)).toBe('1025.505');
  expect(entryText({ text: '', number: '44561', format: 'yyyy"年"' }, false)).toBe('2021/12/31');
  expect(entryText({ text: '', number: '44561.5', format: 'h:mm' }, false)).toBe('2021/12/31 12:00:00');
  expect(entryText({ text: '25', number: '25', formula: 'SUM(A1)' }, false)).toBe('=SUM(A1)');
  expect(entryText({ text: '甲' }, false)).toBe('甲');
  for (const serial of ['1', '61', '44561']) {
    const cell = { text: '', number: serial, format: 'yyyy/m/d' };
    expect(read(entryText(cell, false), cell.format)).toEqual(number(serial));
    expect(paintCell(cell).text).toBe(entryText(cell, false));
  }
});
