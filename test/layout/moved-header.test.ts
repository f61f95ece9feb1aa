import { headsToKeep } from '../../src/core/layout/find-heads';
import type { ColumnHead, ColumnMapping } from '../../src/core/layout/mapping';
import type { Rows } from '../checks/grid';
import { columns, indicators, read } from './reading';

const HEAD = ['一级指标', '三级指标', '甲', '乙', '分值', '得分'];
const BODY: Rows = [
  ['产出指标', '培训场次', '≥12场', '12场', '#60', '#60'],
  ['满意度指标', '群众满意度', '≥90%', '95%', '#40', '#40'],
];
const COLUMNS = { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 };

function mapped(head: readonly string[], row = 0, cols: ColumnMapping['columns'] = COLUMNS): ColumnMapping {
  const all = head.map((text, col): ColumnHead => ({ col, text: text.replace(/\s/g, '') }));
  return { sheet: 'Sheet1', headerRow: row, columns: cols, heads: headsToKeep(all, Object.values(cols)) };
}

/** A column put before the one at this place. */
const widened = (rows: Rows, at: number, words: string): Rows =>
  rows.map((row, i) => [...row.slice(0, at), i === 0 ? words : '', ...row.slice(at)]);

const readBy = (rows: Rows, mapping: ColumnMapping): string => columns(indicators(rows, [mapping]));
const ALL = 'level1=A name=B target=C actual=D weight=E score=F';

test('what the officer said moves along with rows that were inserted above', () => {
  const rows = [['附件3'], ['某某单位填报'], HEAD, ...BODY];
  expect(readBy(rows, mapped(HEAD))).toBe(ALL);
  expect(indicators(rows, [mapped(HEAD)]).headerRows).toEqual([2]);
  expect(readBy([HEAD, ...BODY], mapped(HEAD, 4))).toBe(ALL);
});

test('the header is known again in other widths and spacings', () => {
  const spaced = HEAD.map((text) => `${[...text].join(' ')}：`);
  expect(readBy([['附件3'], spaced, ...BODY], mapped(HEAD))).toBe(ALL);
});

test('of two headers with these words the nearest is meant', () => {
  const rows = [HEAD, ...BODY, [''], HEAD, ...BODY];
  const tops = (row: number): number[] =>
    read(rows, [mapped(HEAD, row)])
      .tables.filter((table) => table.kind === 'indicators' && table.columns.target !== undefined)
      .map((table) => table.area.top);
  expect([tops(1), tops(3)]).toEqual([[0], [4]]);
});

test('columns that were inserted before the table move all of them, those without words too', () => {
  const head = ['一级指标', '三级指标', '甲', '', '分值', '分值'];
  const rows = widened([head, ...BODY], 0, '序号');
  expect(readBy(rows, mapped(head))).toBe('level1=B name=C target=D actual=E weight=F score=G');
});

test('columns that were inserted between are stepped over', () => {
  expect(readBy(widened([HEAD, ...BODY], 2, '单位'), mapped(HEAD))).toContain(
    'target=D actual=E weight=F score=G',
  );
});

test.each([
  ['a head that was reworded', ['一级指标', '三级指标', '甲', '丙', '分值', '得分']],
  ['a head that stands there twice now', ['一级指标', '三级指标', '乙', '甲', '乙', '分值', '得分']],
])('%s is not guessed at', (_, head) => {
  const rows = [head, ...BODY];
  expect(readBy(rows, mapped(HEAD))).toBe(readBy(rows, { ...mapped(HEAD), sheet: 'Sheet2' }));
});

test('of two columns with the same words neither is guessed at once something stands between', () => {
  const head = ['一级指标', '三级指标', '甲', '乙', '得分', '得分'];
  const rows = [['一级指标', '三级指标', '单位', '甲', '乙', '得分'], ...BODY];
  expect(readBy(rows, mapped(head))).toBe(readBy(rows, { ...mapped(head), sheet: 'Sheet2' }));
});

test('what was remembered without words applies where it says', () => {
  const old: ColumnMapping = { sheet: 'Sheet1', headerRow: 0, columns: COLUMNS };
  expect(readBy([HEAD, ...BODY], old)).toBe(ALL);
  expect(readBy([['附件3'], HEAD, ...BODY], old)).not.toContain('target');
});

test('of a header as long as a page a part is kept', () => {
  const long = '很'.repeat(30_000);
  const kept = headsToKeep(
    Array.from({ length: 5000 }, (_, col) => ({ col, text: long })),
    [7],
  );
  expect([kept.length, kept[0]!.text.length]).toEqual([200, 200]);
});
