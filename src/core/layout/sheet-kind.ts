import { matchKey } from '../text/match-key';
import type { Evidence, SheetKind, TableReading } from './types';

export interface KindReading {
  readonly kind: SheetKind;
  readonly evidence: Evidence;
}

/** What a sheet is, by the tables found on it; the title decides only between readings that both fit. */
export function sheetKind(title: string, tables: readonly TableReading[]): KindReading {
  const key = matchKey(title);
  const indicators = tables.filter((table) => table.kind === 'indicators');
  const scored = indicators.some((table) => 'score' in table.columns || 'actual' in table.columns);
  if (indicators.length > 0) return indicatorSheet(key, title, scored, tables);
  if (tables.some((table) => table.kind === 'score-summary'))
    return say('score-summary', '有得分情况表', 'holds a score summary');
  if (tables.some((table) => table.kind === 'data')) return say('data', '有数据项与数值', 'holds data items');
  if (tables.length > 0) return moneySheet(key, title);
  if (/绩效.*报告/.test(key)) return say('report', `标题“${title}”`, 'a report by its title');
  return say('other', '没有可识别的表', 'no table recognised');
}

function indicatorSheet(
  key: string,
  title: string,
  scored: boolean,
  tables: readonly TableReading[],
): KindReading {
  const matrix = tables.some((table) => table.kind === 'amounts' && table.headerRows.length > 0);
  if (/报告/.test(key) && (matrix || !/表/.test(key)))
    return say('report', `标题“${title}”`, 'a report form by its title');
  if (/申报/.test(key) && !hasScores(tables))
    return say('declaration', `标题“${title}”`, 'a declaration by its title');
  return scored
    ? say('self-evaluation', '指标表有完成值或得分', 'the indicator table has actuals or scores')
    : say('declaration', '指标表只有指标值，没有完成值和得分', 'targets only: a declaration');
}

/** A declaration may have an empty 得分 column printed on it; entries in it make it a self-evaluation. */
function hasScores(tables: readonly TableReading[]): boolean {
  return tables.some(
    (table) =>
      table.kind === 'indicators' && table.rows.some((row) => row.cells.score?.value.kind === 'number'),
  );
}

function moneySheet(key: string, title: string): KindReading {
  if (/申报/.test(key)) return say('declaration', `标题“${title}”`, 'a declaration by its title');
  if (/报告/.test(key)) return say('report', `标题“${title}”`, 'a report by its title');
  if (/自评|绩效/.test(key))
    return say('self-evaluation', `标题“${title}”`, 'a self-evaluation by its title');
  return say('data', '只有金额表', 'amounts only');
}

function say(kind: SheetKind, zh: string, en: string): KindReading {
  return { kind, evidence: { zh, en } };
}
