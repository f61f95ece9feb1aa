import type { Area } from '../../src/core/grid/cell';
import { parseArea } from '../../src/core/grid/address';
import { Merges } from '../../src/core/grid/merges';

function area(text: string): Area {
  const found = parseArea(text);
  if (found === null) throw new Error(text);
  return found;
}

function merges(...texts: string[]): Merges {
  return new Merges(texts.map(area), { rows: [0, 1, 2, 9], bottom: 9, right: 9 });
}

test.each([
  ['the first cell of a merge', 0, 1],
  ['its last', 1, 3],
])('%s lies in it', (_what, row, col) => {
  expect(merges('F1:G1', 'B1:D2').at(row, col)).toEqual(area('B1:D2'));
});

test.each([
  ['left of it', 0, 0],
  ['right of it', 0, 4],
  ['under it', 2, 1],
])('a cell %s lies in none', (_what, row, col) => {
  expect(merges('F1:G1', 'B1:D2').at(row, col)).toBeNull();
});

test('a merge over the whole sheet covers the rows that hold something', () => {
  const whole = merges('A1:XFD1048576');
  expect(whole.at(9, 9)).toEqual(area('A1:XFD1048576'));
  expect(whole.touch(9)).toBe(true);
  expect(whole.touch(10)).toBe(false);
});

test('of two merges over each other the first counts, from either side', () => {
  expect(merges('B1:D1', 'C1:F1').at(0, 4)).toBeNull();
  expect(merges('C1:F1', 'A1:D1').inRow(0)).toEqual([area('C1:F1')]);
});
