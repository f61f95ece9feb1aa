import fc from 'fast-check';
import { paintCell } from '../../src/app/number-display/show-cell';
import { NUMBER_CASES } from './number-cases';

test.each(NUMBER_CASES)('%s as %s', (stored, code, shown) => {
  expect(paintCell({ text: stored, number: stored, format: code }).text).toBe(shown);
});

test('a format gives its colour and the place that fills the column', () => {
  const format = '_ * #,##0.00_ ;[Red]_ * -#,##0.00_ ';
  const painted = paintCell({ text: '', number: '-1234.5', format });
  expect(painted).toEqual({
    text: ' -1,234.50 ',
    colour: '#FF0000',
    fill: { at: 1, character: ' ' },
    numeric: true,
  });
});

test('text goes through the section for text', () => {
  expect(paintCell({ text: '甲', format: '0;-0;0;"单位："@' }).text).toBe('单位：甲');
  expect(paintCell({ text: '甲', format: '0;@"（无）"' }).text).toBe('甲（无）');
  expect(paintCell({ text: '甲', format: '0.00' }).text).toBe('甲');
  expect(paintCell({ text: '甲', format: ';;;' }).text).toBe('');
  expect(paintCell({ text: '#DIV/0!', error: '#DIV/0!', format: '0.00' }).text).toBe('#DIV/0!');
  expect(paintCell(null).text).toBe('');
});

test('a number without a format is rounded to a narrow column', () => {
  const inWidth = (number: string, width: number): string => paintCell({ text: '', number }, { width }).text;
  expect(inWidth('66.66666667', 5)).toBe('66.67');
  expect(inWidth('0.3933', 4)).toBe('0.39');
  expect(inWidth('1234567', 5)).toBe('1E+06');
  expect(inWidth('1234567', 3)).toBe('########');
});

test('days are counted from 1904 where the workbook says so', () => {
  const cell = { text: '', number: '0', format: 'yyyy/m/d' };
  expect(paintCell(cell, { date1904: true }).text).toBe('1904/1/1');
});

test('any code and any number show something', () => {
  const code = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0#?.,%E+-/;[]<>=$"\\_*@ymdhsa年!Gener'), maxLength: 24 }),
    fc.string({ maxLength: 300 }),
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.integer().map(String),
    fc.constantFrom('1E+300', '1e-300', '-0'),
  );
  fc.assert(
    fc.property(number, code, (stored, format) => {
      const painted = paintCell({ text: stored, number: stored, format });
      expect(typeof painted.text).toBe('string');
      if (painted.fill !== null) expect(painted.fill.at).toBeLessThanOrEqual(painted.text.length);
    }),
    { numRuns: 2000 },
  );
});
