import { parseAddress } from '../grid/address';
import type { IndicatorColumn, IndicatorTable } from '../layout/types';

const HEADER = /^表头“(.*)”$/;

/** The header over a column in the form's own words; null when the column was mapped by hand. */
export function headerWording(table: IndicatorTable, role: IndicatorColumn): string | null {
  const col = table.columns[role];
  for (const { zh, address } of table.evidence) {
    if (address === undefined || parseAddress(address)?.col !== col) continue;
    const words = HEADER.exec(zh)?.[1];
    if (words !== undefined && words !== '') return words;
  }
  return null;
}

/** 备注 and 得分说明 may hold reasons and anything else; a column headed 偏差原因 holds reasons only. */
export function isRemark(header: string): boolean {
  return header.startsWith('备注') || /^(?:得分|评分|打分|自评|评价|完成情况|情况)?说明$/.test(header);
}
