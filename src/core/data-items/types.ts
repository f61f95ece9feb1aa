import type { Decimal } from '../number/decimal';
import type { FormCell } from '../layout/types';

/** One named number of the workbook: a budget figure, a count in the 基础数据 sheet. */
export interface DataItem {
  /** As the form names it, with what its row or block adds: "基本支出年初预算数", "财政性资金". */
  readonly name: string;
  /** Null when the form has the item but nobody has filled it in (or filled in no number). */
  readonly value: Decimal | null;
  /** "元", "万元", "亿元", "人", "%"…; null when nowhere said. */
  readonly unit: string | null;
  readonly cell: FormCell;
  /** The note beside it in a 基础数据 sheet. */
  readonly note: string;
  /** Where it was found; data sheets are what the officer was asked to fill. */
  readonly origin: 'budget' | 'amounts' | 'data' | 'labelled';
}
