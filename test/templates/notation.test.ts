import { BOOKS } from '../../assets/make/books';
import {
  body,
  column,
  FANGSONG,
  head,
  indicatorRows,
  title,
  type Row,
  type Sheet,
} from '../../assets/make/form';
import { rowHeights } from '../../assets/make/heights';
import { blocks } from '../../assets/make/merges';

const sheet = (...rows: Row[]): Sheet => ({
  name: 'S',
  look: FANGSONG,
  columns: [column(10), column(10), column(10)],
  rows,
});

test('the notation becomes blocks', () => {
  expect(blocks(sheet(title('T'), head('a', 'b', '<'), body('^', 'c', 'd'), body('^', '', 'e')))).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 3, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 2, left: 1, bottom: 2, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 2 },
    { top: 3, left: 1, bottom: 3, right: 1 },
    { top: 3, left: 2, bottom: 3, right: 2 },
  ]);
});

test.each([
  ['a cell too few', [body('a', 'b')]],
  ['nothing on the left', [body('<', 'b', 'c')]],
  ['nothing above', [body('^', 'b', 'c')]],
  ['an L', [body('a', '<', 'c'), body('^', 'x', 'y')]],
])('%s is refused', (_, rows) => {
  expect(() => blocks(sheet(...rows))).toThrow(/row \d/);
});

test('levels merge over their rows', () => {
  expect(indicatorRows(['一', ['甲', ['x'], ['y']], ['乙', ['z']]]).map(({ cells }) => cells)).toEqual([
    ['一', '甲', 'x'],
    ['^', '^', 'y'],
    ['^', '乙', 'z'],
  ]);
});

test('a text has room: in its row, or shared by the rows of its merge', () => {
  const long = '绩'.repeat(40);
  const one = sheet(body(long, '', ''), body('', '', ''));
  const merged = sheet(body(long, '', ''), body('^', '', ''));
  const [alone = 0, below = 0] = rowHeights(one, blocks(one));
  const shared = rowHeights(merged, blocks(merged));
  expect(alone).toBeGreaterThan(10 * 11);
  expect(below).toBeLessThan(30);
  expect((shared[0] ?? 0) + (shared[1] ?? 0)).toBeCloseTo(alone, 0);
});

test('a row taller than Excel allows is refused', () => {
  const tooLong = sheet(body('绩'.repeat(400), '', ''));
  expect(() => rowHeights(tooLong, blocks(tooLong))).toThrow(/widen/);
});

describe.each(BOOKS.flatMap(({ path, sheets }) => sheets.map((each) => [path, each.name, each] as const)))(
  '%s %s',
  (_, name, each) => {
    test('is a well-formed sheet', () => {
      expect(blocks(each).length).toBeGreaterThan(0);
      expect(rowHeights(each, blocks(each))).toHaveLength(each.rows.length);
      expect(name.length).toBeLessThanOrEqual(31);
    });
  },
);
