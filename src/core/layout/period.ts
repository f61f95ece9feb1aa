import type { GridCell } from '../grid/grid';
import type { HeaderRole } from './header-roles';

/** What the periods of a header's columns are told by: the cells over each, and what they claim. */
interface Headed {
  readonly stack: readonly GridCell[];
  readonly claims: readonly { readonly role: HeaderRole; readonly strength: number }[];
}

/** "上年", "2022年" before or over a header word; what is left names the column. */
const PERIOD = /^(20\d\d)年度?|^(上一?年度?|去年|上期|前一年度?|以前年度)|^(本年度?|当年度?|今年|本期)/;
const EARLIER = /^(上一?年度?|去年|上期|前一年度?|以前年度)/;

/** The header word without its period; the word itself when nothing or too little would be left. */
export function withoutPeriod(key: string): string {
  const rest = key.replace(PERIOD, '').replace(/^的/, '');
  return rest.length >= 2 ? rest : key;
}

type Period = 'earlier' | 'other' | number;

function periodOf(column: Headed): Period {
  for (const { cell } of column.stack) {
    const text = cell.text.normalize('NFKC').replace(/\s+/g, '');
    if (EARLIER.test(text)) return 'earlier';
    const year = /^(20\d\d)年/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return 'other';
}

/**
 * Last year's figures beside this year's ("上年实际值 | 本年实际值", "2022年决算数 | 2023年决算数"): a column
 * of the earlier period says nothing where a later one of the same role stands beside it.
 */
export function forgetEarlierPeriods<Column extends Headed>(columns: readonly Column[]): Column[] {
  const periods = new Map<Headed, Period>(columns.map((column) => [column, periodOf(column)]));
  const years = [...periods.values()].filter((period): period is number => typeof period === 'number');
  const latest = Math.max(...years);
  return columns.map((column) => {
    const period = periods.get(column);
    const past = period === 'earlier' || (typeof period === 'number' && period < latest);
    return past && hasLaterTwin(column, columns, periods, latest) ? { ...column, claims: [] } : column;
  });
}

function hasLaterTwin(
  column: Headed,
  columns: readonly Headed[],
  periods: ReadonlyMap<Headed, Period>,
  latest: number,
): boolean {
  const roles = new Set(column.claims.map((claim) => claim.role));
  return columns.some((other) => {
    const period = periods.get(other);
    const later = period === 'other' || (typeof period === 'number' && period === latest);
    return other !== column && later && other.claims.some((claim) => roles.has(claim.role));
  });
}
