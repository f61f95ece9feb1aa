import type { Analysis } from '../../compute/types';
import type { IndicatorRow, IndicatorTable } from '../../layout/types';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { clause, lacking, title, type Dimension } from './messages';

/** A table built of 产出, 效益 and 满意度 that lacks one of the three. */
export const check: Check = {
  id: 'dimension-missing',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => formsOf(analysis).flatMap((tables) => tables.flatMap((table) => judge(table, tables))),
};

/**
 * Tables of one kind and one unit may be one form on several pages. With a total of its own each is
 * a form of its own.
 */
function formsOf(analysis: Analysis): readonly (readonly IndicatorTable[])[] {
  const groups = new Map<string, IndicatorTable[]>();
  for (const sheet of analysis.sheets) {
    const key = `${sheet.kind}|${analysis.scopes.get(sheet.name) ?? sheet.name}`;
    const group = groups.get(key) ?? [];
    group.push(...sheet.tables.filter((table) => table.kind === 'indicators'));
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((tables) =>
    tables.every(hasTotal) ? tables.map((table) => [table]) : [tables],
  );
}

function hasTotal(table: IndicatorTable): boolean {
  return table.rows.some((row) => row.role === 'total');
}

/** Fewer rows than this are an extract, not a form. */
const SMALLEST_FORM = 4;

const AS_LEVEL: readonly (readonly [Dimension, RegExp])[] = [
  ['产出', /产出/],
  ['效益', /效益/],
  ['满意度', /满意/],
];
/** What stands for a dimension below the first level. */
const WITHIN: Readonly<Record<Dimension, RegExp>> = {
  产出: /产出|(?:数量|质量|时效)指标|^(?:数量|质量|时效)$/,
  效益: /效益|效果|可持续影响/,
  满意度: /满意|认可度|好评/,
};

function judge(table: IndicatorTable, tables: readonly IndicatorTable[]): Finding[] {
  const rows = bodyOf(table);
  if (rows.filter((row) => row.role === 'indicator').length < SMALLEST_FORM) return [];
  const levels = [...new Set(rows.map((row) => matchKey(row.level1)))];
  const present = AS_LEVEL.filter(([, words]) => levels.some((level) => words.test(level))).map(
    ([dimension]) => dimension,
  );
  if (present.length !== 2) return [];
  const absent = AS_LEVEL.map(([dimension]) => dimension).find((dimension) => !present.includes(dimension));
  if (absent === undefined || tables.some((one) => bodyOf(one).some((row) => standsFor(row, absent))))
    return [];
  const at = rows.find((row) => row.role === 'indicator')?.cells;
  const anchor = at?.level1 ?? at?.name;
  if (anchor === undefined) return [];
  return [
    finding(check, {
      at: anchor,
      message: lacking(present, absent),
      subject: '',
      clause: clause.zh,
      entered: null,
    }),
  ];
}

/** Rows that nobody used yet count: the form has the dimension, and the gap is in its cells. */
function bodyOf(table: IndicatorTable): readonly IndicatorRow[] {
  return table.rows.filter(
    (row) => row.role === 'indicator' || row.role === 'placeholder' || row.role === 'not-applicable',
  );
}

function standsFor(row: IndicatorRow, dimension: Dimension): boolean {
  return [row.level1, row.level2, row.name].some((label) => WITHIN[dimension].test(matchKey(label)));
}
