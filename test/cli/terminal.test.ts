import { padded, painter, shown, textWidth, wrapped } from '../../src/cli/terminal';

test.each([
  ['', 0],
  ['abc', 3],
  ['得分', 4],
  ['得分98', 6],
  ['（）', 4],
  ['％', 2],
  ['≥95%', 4],
  ['39.33%', 6],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['あ', 2],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(padded('得分', 6)).toBe('得分  ');
  expect(padded('自评得分', 6)).toBe('自评得分');
});

describe('wrapping', () => {
  test('keeps within the width and loses nothing', () => {
    const text =
      '三公经费控制率应为 39.33%（0.59÷1.5×100%），填写的是 60%，相差较大，请核对实际支出与预算安排。';
    const lines = wrapped(text, 24);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(26);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('breaks no number apart and begins no line with a stop', () => {
    expect(wrapped('共计支出 22285.52 万元', 12)).toEqual(['共计支出', '22285.52 万', '元']);
    expect(wrapped('应为九十八分。', 12)).toEqual(['应为九十八分。']);
  });

  test('leaves a line alone when there is no width', () => {
    expect(wrapped('得分'.repeat(200), Infinity)).toEqual(['得分'.repeat(200)]);
    expect(wrapped('', 20)).toEqual(['']);
  });
});

describe('text of a workbook', () => {
  test('is shown on one line', () => {
    expect(shown(' 一级\n指标\t值 ')).toBe('一级 指标 值');
  });

  test('cannot steer the terminal', () => {
    expect(shown('\u001b[2J\u001b]0;x\u0007得分\u009b31m\u202e98')).toBe('[2J]0;x得分31m98');
  });
});

test('colours are there when wanted, and only then', () => {
  expect(painter(true)('red', '差错')).toBe('\u001b[31m差错\u001b[39m');
  expect(painter(false)('red', '差错')).toBe('差错');
});
