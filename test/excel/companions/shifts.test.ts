import fc from 'fast-check';
import { changedAreas, hasOtherChanges } from '../../../src/adapters/excel/follow/differences';
import { knownBook } from '../../../src/adapters/excel/follow/known-book';
import { shiftAreas, type Shift } from '../../../src/adapters/excel/follow/shift-areas';
import { Turns } from '../../../src/adapters/excel/turns';
import { areaAddress } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/cell';
import { workbook } from '../../checks/grid';

const line = fc.nat(12);
const run = fc.tuple(line, line).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const area = fc
  .tuple(run, run)
  .map(([rows, cols]): Area => ({ top: rows.from, bottom: rows.to, left: cols.from, right: cols.to }));
const shift = fc.record<Shift>({
  along: fc.constantFrom('rows', 'columns'),
  kind: fc.constantFrom('inserted', 'deleted'),
  run,
});

/** A merged area as its lines, each followed one by one. */
function shiftedLines(from: number, to: number, { kind, run: { from: first, to: last } }: Shift): number[] {
  const count = last - first + 1;
  const lines = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (kind === 'deleted')
    return lines.filter((at) => at < first || at > last).map((at) => (at > last ? at - count : at));
  const moved = lines.map((at) => (at >= first ? at + count : at));
  const isWithin = from < first && to >= first;
  return isWithin ? [...moved, ...Array.from({ length: count }, (_, at) => first + at)] : moved;
}

test('areas move as their lines do', () => {
  fc.assert(
    fc.property(area, shift, (before, moved) => {
      const rows = moved.along === 'rows';
      const [from, to] = rows ? [before.top, before.bottom] : [before.left, before.right];
      const lines = shiftedLines(from, to, moved);
      const [first, last] = [Math.min(...lines), Math.max(...lines)];
      const after = rows ? { ...before, top: first, bottom: last } : { ...before, left: first, right: last };
      const isMerge = lines.length > 0 && (after.top < after.bottom || after.left < after.right);
      expect(shiftAreas([before], [moved])).toEqual(isMerge ? [after] : []);
    }),
  );
});

test('areas move in the order in which lines came and went', () => {
  const inserted: Shift = { along: 'rows', kind: 'inserted', run: { from: 0, to: 1 } };
  const deleted: Shift = { along: 'rows', kind: 'deleted', run: { from: 3, to: 3 } };
  const merge = { top: 1, left: 0, bottom: 2, right: 0 };
  expect(shiftAreas([merge], [inserted, deleted])).toEqual([]);
  expect(shiftAreas([merge], [deleted, inserted]).map(areaAddress)).toEqual(['A4:A5']);
});

describe('what differs', () => {
  const seen = (...rows: string[][]) => knownBook(workbook({ 表: rows }), ['{1}']);
  const areas = (before: string[][], after: string[][]): string[] =>
    changedAreas(seen(...before), seen(...after)).map(areaAddress);

  test('are cells side by side, blank ones as well', () => {
    expect(areas([['a', 'b', '', 'd'], ['e']], [['a', 'x', 'y', 'd'], ['']])).toEqual(['B1:C1', 'A2']);
  });

  test('is not how a number looks', () => {
    expect(areas([['#0.3933|0%']], [['#0.3933|0.00%']])).toEqual([]);
    expect(areas([['#0.3933|0%']], [['#0.3934|0%']])).toEqual(['A1']);
  });

  test('is a formula, too, though its value is the same', () => {
    expect(areas([['#5']], [['#5{A2}']])).toEqual(['A1']);
  });

  test('is told as one rectangle when it is very much', () => {
    const rows = (sign: string) => Array.from({ length: 300 }, () => ['a', sign]);
    expect(areas(rows('x'), rows('y'))).toEqual(['B1:B300']);
  });

  test('is also where merged areas and protection do', () => {
    const before = seen(['a']);
    const [sheet] = before.sheets;
    const now = (change: object) => ({
      ...before,
      sheets: [{ id: '{1}', snapshot: { ...sheet!.snapshot, ...change } }],
    });
    expect(hasOtherChanges(before, now({}))).toBe(false);
    expect(hasOtherChanges(before, now({ protected: true }))).toBe(true);
    expect(hasOtherChanges(before, now({ merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }))).toBe(true);
  });
});

test('turns are taken one after the other, and a failed one holds nobody up', async () => {
  const turns = new Turns();
  const told: string[] = [];
  const unwatch = turns.watch(() => {
    told.push('begins');
    return () => told.push('over');
  });
  const failed = turns.take(() => Promise.reject(new Error('no')));
  const second = turns.take(() => Promise.resolve(told.push('second')));
  await expect(failed).rejects.toThrow('no');
  await second;
  unwatch();
  await turns.take(() => Promise.resolve());
  expect(told).toEqual(['begins', 'over', 'begins', 'second', 'over']);
});
