import fc from 'fast-check';
import type { Area, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../src/core/grid/cell';
import { BUDGET_HEADERS, DEFINED, HEADERS, HIGHER, NOTES, TITLES, TOTALS } from './form/wordings';

/** Words of forms, strewn about: what tempts a detector most. */
const WORDS: readonly string[] = [
  ...Object.values(HEADERS).flat(),
  ...Object.values(BUDGET_HEADERS).flat(),
  ...TITLES,
  ...TOTALS,
  ...NOTES,
  ...Object.values(HIGHER)
    .flat()
    .map((one) => one.name),
  ...DEFINED.flatMap((one) => [
    one.name,
    one.over,
    one.under,
    `${one.name}=（${one.over}/${one.under}）×100%`,
  ]),
  '数据项',
  '数值',
  '单位',
  '说明',
  '指标',
  '得分率',
  '等级',
  '优',
  '差',
  '小计',
  '其中：',
  '部门预算总额',
  '预算（万元）',
  '单位名称',
  '收入合计',
  '支出合计',
  '资金来源',
  '三公经费合计',
  '产出指标',
  '产出指标（50分）',
  '数量指标',
  '预算执行',
  '年度',
  '自评得分：98分',
  '绩效指标',
  '指标1：',
  '……',
  '/',
  '—',
  '≥',
  'XX%',
];

const VALUES: readonly string[] = [
  '≥95%',
  '100%',
  '95',
  '≤0',
  '537.3万元',
  '22,285.52',
  '１００％',
  '10-20',
  '2021年12月完成',
  '不低于90%',
  '0',
  '-1',
  '1e5',
  '(1)',
  '=',
  '%',
  '分',
  '10分',
  '0.00%',
  '≥',
  '９９９９９９９９９９９９９９９９',
  '1/0',
  '...',
  ' ',
  '\n',
  '📈',
  '\u200b',
  '́',
];

const NUMBERS: readonly string[] = [
  '0',
  '1',
  '-1',
  '0.1',
  '95',
  '100',
  '0.95',
  '1e308',
  '-1e-308',
  '1E+20',
  '12345678901234567890',
  '0.1234567890123456789',
  '44561',
  'NaN',
  '',
  '1,5',
  'x',
];
const FORMATS: readonly string[] = [
  '0%',
  '0.00%',
  'General',
  '#,##0.00',
  'yyyy-mm-dd',
  '0.00_ ;[Red]-0.00',
  '"≥"0%',
  '0"分"',
  '@',
  '[',
  '"',
  '\\',
  ';;;',
  '0E+00',
];
const ERRORS: readonly string[] = ['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?'];

const cellContent: fc.Arbitrary<Omit<SnapshotCell, 'col'>> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS).map((text) => ({ text })) },
  { weight: 4, arbitrary: fc.constantFrom(...VALUES).map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => ({ text })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...NUMBERS),
        fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
        fc.boolean(),
      )
      .map(([number, format, formula]) => ({
        text: number,
        number,
        ...(format === undefined ? {} : { format }),
        ...(formula ? { formula: 'SUM(A1:A9)' } : {}),
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ERRORS).map((error) => ({ text: error, error })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 100, max: 5000 }))
      .map(([word, times]) => ({ text: word.repeat(times).slice(0, 32767) })),
  },
);

/** Mostly a small sheet; now and then a cell at the far end of the largest one. */
const rowIndex = fc.oneof(
  { weight: 30, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.constantFrom(1048575, 65535, 5000) },
);
const colIndex = fc.oneof(
  { weight: 30, arbitrary: fc.nat(11) },
  { weight: 1, arbitrary: fc.constantFrom(16383, 255) },
);

const arbitraryArea: fc.Arbitrary<Area> = fc
  .tuple(
    rowIndex,
    colIndex,
    fc.oneof({ weight: 8, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.constant(1048575) }),
    fc.oneof({ weight: 8, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.constant(16383) }),
  )
  .map(([top, left, down, across]) => ({
    top,
    left,
    bottom: Math.min(1048575, top + down),
    right: Math.min(16383, left + across),
  }));

interface Strewn {
  readonly row: number;
  readonly col: number;
  readonly content: Omit<SnapshotCell, 'col'>;
}

/** A header row somewhere, so that more than noise is read under it. */
const headerRow: fc.Arbitrary<Strewn[]> = fc
  .tuple(
    fc.nat(12),
    fc.shuffledSubarray(
      Object.values(HEADERS).map((words) => words[0]),
      { minLength: 3 },
    ),
  )
  .map(([row, heads]) => heads.map((text, col) => ({ row, col, content: { text } })));

function sheetOf(name: string, strewn: readonly Strewn[], merges: readonly Area[]): SheetSnapshot {
  const rows = new Map<number, Map<number, SnapshotCell>>();
  for (const { row, col, content } of strewn) {
    let cells = rows.get(row);
    if (cells === undefined) rows.set(row, (cells = new Map()));
    cells.set(col, { col, ...content });
  }
  const ordered = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
  return { name, hidden: false, rows: ordered, merges, hiddenRows: [], hiddenCols: [], protected: false };
}

const arbitrarySheet = (name: string): fc.Arbitrary<SheetSnapshot> =>
  fc
    .tuple(
      fc.array(fc.record({ row: rowIndex, col: colIndex, content: cellContent }), { maxLength: 120 }),
      fc.option(headerRow, { nil: [] }),
      fc.array(arbitraryArea, { maxLength: 10 }),
    )
    .map(([strewn, header, merges]) => sheetOf(name, [...strewn, ...header], merges));

/** Any workbook whatsoever: nothing in it has to make sense. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(arbitrarySheet('Sheet1'), fc.option(arbitrarySheet('Sheet2'), { nil: null }))
  .map(([first, second]) => ({ sheets: second === null ? [first] : [first, second], written: [] }));
