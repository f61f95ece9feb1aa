import { isTotalLabel } from '../layout/row-words';
import type { IndicatorTable, LabelledValue, SheetReading, TableReading } from '../layout/types';

/** 自评得分 outside the tables, where forms have it in their header block. 得分率 is a rate, 评分专家人数 a count. */
export function statedTotals(sheet: SheetReading): LabelledValue[] {
  return sheet.labelled.filter(({ label }) => /得分|总分|评分/.test(label) && isTotalLabel(label));
}

export function isScored(table: TableReading): table is IndicatorTable {
  return table.kind === 'indicators' && table.columns.score !== undefined;
}

/** True when the sheet has one scored table: what the sheet states as its total is that table's. */
export function isScoredOnce(sheet: SheetReading): boolean {
  const first = sheet.tables.findIndex(isScored);
  return first >= 0 && !sheet.tables.some((table, i) => i > first && isScored(table));
}
