import { entered, type Scalar } from '../model/entry';

const made = (input: unknown, format = 'General') => entered(input, format, () => 7);

test.each<[string, Scalar, string | null]>([
  ['12.5', 12.5, null],
  ['-3', -3, null],
  ['(5)', -5, null],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['39.33%', 0.3933, '0.00%'],
  ['39%', 0.39, '0%'],
  ['９５％', 0.95, '0%'],
  ['1e3', 1000, '0.00E+00'],
  ['¥12', 12, '"¥"#,##0;"¥"-#,##0'],
  ['true', true, null],
  ['#N/A', { error: '#N/A' }, null],
  ['2024-3-5', 45356, 'yyyy/m/d'],
  ['2024年3月', 45352, 'yyyy"年"m"月"'],
  ['3-5', 45721, 'm"月"d"日"'],
  ['9:30', 0.3958333333333333, 'h:mm'],
])('%s typed into a cell becomes what Excel takes it for', (input, value, format) => {
  expect(made(input)).toEqual(format === null ? { value } : { value, format });
});

test.each(['指标', '≥95%', 'XX%', '12.5.1', '2024-13-1', '1,23', '-', '/', ' a ', '5)', '99年'])(
  '%j stays text',
  (input) => expect(made(input)).toEqual({ value: input }),
);

test.each([
  ['=1+1', '=1+1'],
  ['+A1', '=+A1'],
  ['-x', '=-x'],
  ['@SUM(A1)', '=@SUM(A1)'],
])('%s becomes a formula', (input, formula) => expect(made(input)).toEqual({ value: 7, formula }));

test('an apostrophe and the text format keep what is typed', () => {
  expect(made("'=1+1")).toEqual({ value: '=1+1' });
  expect(made("'39.33%")).toEqual({ value: '39.33%' });
  expect(made('39.33%', '@')).toEqual({ value: '39.33%' });
  expect(made(5, '@')).toEqual({ value: '5' });
});

test('null is no entry, and nothing but a value can be entered', () => {
  expect(made(null)).toBeNull();
  expect(() => made({})).toThrow('The argument is invalid');
});
