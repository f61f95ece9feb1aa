import fc from 'fast-check';
import { parseTyped } from '../../src/core/value/parse-typed';
import { parseCell } from '../../src/core/value/parse-value';
import { typedText } from '../../src/core/value/typed-text';
import type { TypedValue } from '../../src/core/value/typed';

function show(value: TypedValue): string {
  switch (value.kind) {
    case 'number': {
      const parts = [
        value.comparator ?? '',
        value.amount.toFixed(),
        value.percent ? '%' : '',
        value.unit ?? '',
      ];
      return `${parts.join('')} [${value.interval.low.toFixed()}, ${value.interval.high.toFixed()}]`;
    }
    case 'range':
      return `${show(value.low)} … ${show(value.high)}`;
    case 'bare-comparator':
      return `${value.comparator} ?`;
    default:
      return value.kind;
  }
}

test.each([
  ['≥95%', '≥95% [94.5, 95.5]'],
  ['>=95%', '≥95% [94.5, 95.5]'],
  ['≧95％', '≥95% [94.5, 95.5]'],
  ['=100%', '=100% [99.5, 100.5]'],
  ['﹦100%', '=100% [99.5, 100.5]'],
  ['100%', '100% [99.5, 100.5]'],
  ['100', '100 [99.5, 100.5]'],
  ['39.3%', '39.3% [39.25, 39.35]'],
  ['≤3‰', '≤0.3% [0.25, 0.35]'],
  ['2.65‰', '0.265% [0.2645, 0.2655]'],
  ['≤0', '≤0 [-0.5, 0.5]'],
  ['≥', '≥ ?'],
  ['≥ %', '≥ ?'],
  ['537.3万元', '537.3万元 [537.25, 537.35]'],
  ['22,285.52', '22285.52 [22285.515, 22285.525]'],
  ['１００％', '100% [99.5, 100.5]'],
  ['2370人', '2370人 [2369.5, 2370.5]'],
  ['≥160万平方米', '≥160万平方米 [159.5, 160.5]'],
  ['95%以上', '≥95% [94.5, 95.5]'],
  ['不低于90%', '≥90% [89.5, 90.5]'],
  ['不超过5%', '≤5% [4.5, 5.5]'],
  ['控制在5%以内', '≤5% [4.5, 5.5]'],
  ['90%左右', '≈90% [89.5, 90.5]'],
  ['达到95%以上', '≥95% [94.5, 95.5]'],
  ['完成5次', '5次 [4.5, 5.5]'],
  ['-30%', '-30% [-30.5, -29.5]'],
  ['10个工作日', '10个工作日 [9.5, 10.5]'],
  ['90%-95%', '90% [89.5, 90.5] … 95% [94.5, 95.5]'],
  ['10～20次', '10 [9.5, 10.5] … 20次 [19.5, 20.5]'],
  ['健全', 'text'],
  ['按规定公开', 'text'],
  ['完成荣家湾镇棚改90户和麻塘办事处70户.', 'text'],
  ['XX%', 'placeholder'],
  ['××万元', 'placeholder'],
  ['……', 'placeholder'],
  ['...', 'placeholder'],
  ['2021年12月完成', 'date'],
  ['2021年1月-2021年12月', 'date'],
  ['12月底前', 'date'],
  ['95%（达标）', '95% [94.5, 95.5]'],
  ['7个（1个已签约待开工）', '7个 [6.5, 7.5]'],
  ['5（个）', '5个 [4.5, 5.5]'],
  ['零事故', '≤0 [0, 0]'],
  ['零', '0 [0, 0]'],
  ['零距离服务', 'text'],
  ['比上年增长5%', '5% [4.5, 5.5]'],
  ['比上年下降5%', 'text'],
  ['100%按时完成', '100% [99.5, 100.5]'],
  ['≥3次/年', '≥3次 [2.5, 3.5]'],
  ['2021年度', 'date'],
  ['2021.12.31', 'date'],
  ['2021-12', 'date'],
  ['2097.5', '2097.5 [2097.45, 2097.55]'],
  ['/', 'not-applicable'],
  ['—', 'not-applicable'],
  ['无', 'not-applicable'],
  ['  ', 'blank'],
  ['#DIV/0!', 'error'],
  ['1,23', 'text'],
])('%s is read as %s', (text, expected) => {
  expect(show(parseTyped(text))).toBe(expected);
});

test.each([
  [
    { text: '0.39329999999999998', number: '0.39329999999999998', format: '0.00%' },
    '39.33%',
    '39.33% [39.325, 39.335]',
  ],
  [{ text: '0.3933', number: '0.3933', format: '0%' }, '39.33%', '39.33% [38.5, 39.5]'],
  [{ text: '1', number: '1', format: '0.00%' }, '100%', '100% [99.5, 100.5]'],
  [{ text: '0.95', number: '0.95' }, '0.95', '0.95 [0.945, 0.955]'],
  [{ text: '95', number: '95', format: '"≥"0"%"' }, '≥95%', '≥95% [94.5, 95.5]'],
  [{ text: '2.9E+3', number: '2.9E+3' }, '2900', '2900 [2899.5, 2900.5]'],
  [{ text: '0.4', number: '0.4', formula: 'A1/B1' }, '0.4', '0.4 [0.39995, 0.40005]'],
  [{ text: '', formula: 'SUM(A1:A3)' }, '', 'uncalculated'],
  [{ text: '0.39', number: '0.39', formula: 'ROUND(A1/B1,2)' }, '0.39', '0.39 [0.385, 0.395]'],
  [{ text: '2021年12月31日', number: '44561', format: 'yyyy"年"m"月"d"日"' }, '2021年12月31日', 'date'],
])('a number cell %j says %s', (cell, text, value) => {
  expect(typedText(cell)).toBe(text);
  expect(show(parseCell(cell))).toBe(value);
});

test('any text is something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(parseTyped(text).kind).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test('a number typed in any notation is read exactly', () => {
  const amount = fc
    .tuple(fc.nat(10_000_000), fc.nat(99))
    .map(([a, b]) => `${String(a)}.${String(b).padStart(2, '0')}`);
  const dress = fc.constantFrom<(t: string) => string>(
    (t) => t,
    (t) => `≥${t}`,
    (t) => `${t}万元`,
    (t) => ` ${t} %`,
    (t) => `不超过${t}`,
    (t) => t.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  );
  fc.assert(
    fc.property(amount, dress, (text, wear) => {
      const value = parseTyped(wear(text));
      expect(value.kind).toBe('number');
      expect(value.kind === 'number' && value.amount.toFixed(2)).toBe(text);
    }),
  );
});
