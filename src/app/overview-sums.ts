import { amountShown, pointsShown } from '../core/checks/notation';
import { agrees, amountParts } from '../core/checks/sum-verdict';
import type { Analysis, SumEntry } from '../core/compute/types';
import { within } from '../core/grid/area';
import type { BudgetTable, IndicatorTable } from '../core/layout/types';
import type { Decimal } from '../core/number/decimal';
import { linkTo, type CellLink } from './cell-link';

/** A total as it stands in the form, beside what its parts make. */
export interface ComparedSum {
  readonly name: string;
  readonly at: CellLink;
  readonly unit: string | null;
  /** As typed; "" when blank. */
  readonly entered: string;
  /** Null while a part is open. */
  readonly computed: string | null;
  /** "0.9", without a sign; null when the two agree, or one is missing. */
  readonly difference: string | null;
}

/** The 合计 of the scores of these tables; of 合计 and 最终得分 the one that differs. `alone`: no other form stands on the sheet. */
export function statedTotal(
  tables: readonly IndicatorTable[],
  { sheet, alone }: { readonly sheet: string; readonly alone: boolean },
  { sums }: Analysis,
): ComparedSum | null {
  const totals = sums.filter((sum) => sum.kind === 'score-total' && sum.at.sheet === sheet);
  const own = totals.filter((sum) => tables.some((table) => within(table.area, sum.at.row, sum.at.col)));
  const near = own.length > 0 || !alone ? own : totals;
  // One cell may be the total of two readings of the form: it is wrong only when it fits none.
  const right = new Set(near.filter(agrees).map((sum) => sum.at.place));
  const total = near.find((sum) => !right.has(sum.at.place)) ?? near.find(agrees);
  if (total === undefined) return null;
  const computed = total.complete && total.parts.length > 0 ? (total.normalised ?? total.sum) : null;
  return compared(total, computed, agrees(total), pointsShown);
}

/** 收入合计, 支出合计 …: totals of amounts outside the budget block, which shows its own. */
export function amountTotals(
  sheet: string,
  blocks: readonly BudgetTable[],
  { sums }: Analysis,
): ComparedSum[] {
  const told = new Set<string>();
  return sums.flatMap((sum) => {
    const { at } = sum;
    if (sum.kind !== 'amount' || at.sheet !== sheet || told.has(at.place)) return [];
    if (blocks.some((block) => within(block.area, at.row, at.col))) return [];
    told.add(at.place);
    const computed = amountParts(sum)?.sum ?? null;
    return [compared(sum, computed, computed === null || isAmount(sum, computed), amountShown)];
  });
}

function isAmount(sum: SumEntry, computed: Decimal): boolean {
  return agrees({ ...sum, sum: computed });
}

function compared(
  { name, at, unit, entered }: SumEntry,
  computed: Decimal | null,
  same: boolean,
  show: (value: Decimal) => string,
): ComparedSum {
  const differs = !same && entered !== null && computed !== null;
  return {
    name,
    at: linkTo(at),
    unit,
    entered: at.text,
    computed: computed === null ? null : show(computed),
    difference: differs ? show(computed.minus(entered).abs()) : null,
  };
}
