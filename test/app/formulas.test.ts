import fc from 'fast-check';
import { followFormulas } from '../../src/app/formulas/follow-formulas';
import { FormulaIndex } from '../../src/app/formulas/formula-index';
import { parseFormula, readReferences } from '../../src/app/formulas/formula-tree';
import { textOf } from '../../src/app/formulas/values';
import { parseAddress } from '../../src/core/grid/address';
import type { Cell, WorkbookSnapshot } from '../../src/core/grid/cell';

/** Cells by address: "=…" a formula, digits a number, else text. A sheet named 数据 has 7 in A1. */
function book(cells: Readonly<Record<string, string>>): WorkbookSnapshot {
  const rows = new Map<number, (Cell & { col: number })[]>();
  for (const [address, text] of Object.entries(cells)) {
    const { row, col } = parseAddress(address)!;
    const cell = text.startsWith('=')
      ? { text: '?', formula: text.slice(1) }
      : /^-?[\d.]+$/.test(text)
        ? { text, number: text }
        : text.startsWith('#')
          ? { text, error: text }
          : { text };
    rows.set(row, [...(rows.get(row) ?? []), { col, ...cell }]);
  }
  const sheet = (name: string, of: typeof rows) => ({
    name,
    hidden: false,
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
    protected: false,
    rows: [...of]
      .sort(([a], [b]) => a - b)
      .map(([row, list]) => ({ row, cells: list.sort((a, b) => a.col - b.col) })),
  });
  const other = new Map([[0, [{ col: 0, text: '7', number: '7' }]]]);
  return { sheets: [sheet('表', rows), sheet("数'据", other)], written: [] };
}

/** What Z1 shows once A1 has changed; null when it is not reckoned. */
function result(formula: string, cells: Readonly<Record<string, string>> = {}): string | null {
  const snapshot = book({ A1: '5', ...cells, Z1: `=${formula}` });
  const index = new FormulaIndex(snapshot);
  const changed = [
    { sheet: '表', row: 0, col: 0 },
    { sheet: "数'据", row: 0, col: 0 },
  ];
  const values = followFormulas(index, snapshot, changed, () => false);
  const z = index.formulas.find(({ col }) => col === 25)!;
  const value = values.get(z);
  if (value === undefined) return 'not asked';
  if (value === null) return null;
  return value.kind === 'error' ? value.code : textOf(value);
}

test.each([
  ['A1', '5'],
  ['$A$1*2', '10'],
  ['A1+2*3', '11'],
  ['(A1+2)*3', '21'],
  ['-A1^2', '25'],
  ['2^-A1', '0.03125'],
  ['A1%', '0.05'],
  ['A1-3-2', '0'],
  ['100/A1/2', '10'],
  ['A1&"分"', '5分'],
  ['A1/0', '#DIV/0!'],
  ['A1=5', 'TRUE'],
  ['A1<>5', 'FALSE'],
  ['A1>=B9', 'TRUE'],
  ['IF(A1=5,"a"="A",1)', 'TRUE'],
  ['IF(A1>=60,"合格","不合格")', '不合格'],
  ['IF(A1>1,A1,1/0)', '5'],
  ['IF(A1>9,1)', 'FALSE'],
  ['IF(B9=0,A1,2)', '5'],
  ['IF(B9="","空",A1)', '空'],
  ['IFERROR(A1/0,0)', '0'],
  ['SUM(A1:A3)', '17.5'],
  ['SUM(A:A,1)', '18.5'],
  ['SUM(1:1)', null],
  ["SUM(A1,'数''据'!A1)", '12'],
  ['AVERAGE(A1:A4)', '8.75'],
  ['MAX(A1:A4)', '12.5'],
  ['MIN(A1:A4,3)', '3'],
  ['PRODUCT(A1,2,3)', '30'],
  ['ROUND(A1/3,2)', '1.67'],
  ['ROUND(-A1/2,0)', '-3'],
  ['ROUND(A1*251,-2)', '1300'],
  ['ROUNDDOWN(A1/3,2)', '1.66'],
  ['ROUNDUP(A1/3,2)', '1.67'],
  ['ROUND(A1*0+1.005,2)', '1.01'],
  ['ROUND(A1*0+1/3*3*0.5,0)', '1'],
  ['ABS(-A1)', '5'],
  ['INT(-A1/2)', '-3'],
  ['A1+A3', '17.5'],
  ['A1+A4', '#VALUE!'],
  ['A1*A5', '4.75'],
  ['A1+A6', '#REF!'],
  ['SUM(A1:A6)', '#REF!'],
  ['0.1+0.2+A1*0', '0.3'],
  ['sum(a1:a3)', '17.5'],
  ['A1:A3*2', null],
  ['SUMPRODUCT(A1:A3)', null],
  ['VLOOKUP(A1,A1:A3,1)', null],
  ['满分+A1', null],
  ['INDIRECT("A1")', null],
  ['没有!A1+A1', null],
  ['A1+', null],
  ['(A1', null],
])('=%s', (formula, expected) => {
  const cells = { A3: '12.5', A4: '文字', A5: '95%', ...(formula.includes('A6') ? { A6: '#REF!' } : {}) };
  expect(result(formula, cells)).toBe(expected);
});

test('a chain is followed to its end, a ring has no value', () => {
  const chain = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`A${i + 2}`, `=A${i + 1}+1`]));
  expect(result('A201', chain)).toBe('205');
  expect(result('B1+A1', { B1: '=C1+A1', C1: '=B1' })).toBeNull();
  expect(result('Z1+A1')).toBeNull();
});

test('only formulas that something leads to are asked', () => {
  const snapshot = book({ A1: '5', B1: '=A1', C1: '=D1', D1: '2', E1: '=C1+B1' });
  const index = new FormulaIndex(snapshot);
  const values = followFormulas(index, snapshot, [{ sheet: '表', row: 0, col: 0 }], () => false);
  expect([...values.keys()].map(({ col }) => col).sort()).toEqual([1, 4]);
  expect(followFormulas(index, snapshot, [], () => false).size).toBe(0);
});

test('parts of array formulas are watched and not reckoned', () => {
  const snapshot = book({ A1: '5', B1: '=A1*2' });
  const changed = [{ sheet: '表', row: 0, col: 0 }];
  const values = followFormulas(new FormulaIndex(snapshot), snapshot, changed, () => true);
  expect([...values.values()]).toEqual([null]);
});

test('any text is read or not, and never throws', () => {
  const piece = fc.constantFrom(
    'A1',
    'SUM(',
    ')',
    '(',
    '+',
    '-',
    '%',
    ',',
    '"',
    "'",
    '!',
    ':',
    '1',
    '.5',
    '表',
    '{',
    '[',
    'IF(',
    'XFE9',
    '^',
    '&',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (formula) => {
        parseFormula(formula);
        readReferences(formula);
        result(formula);
      },
    ),
    { numRuns: 1000 },
  );
  expect(parseFormula('('.repeat(5000)) ?? null).toBeNull();
  expect(parseFormula('-'.repeat(5000) + '1') ?? null).toBeNull();
});
