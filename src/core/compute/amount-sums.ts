import { BUDGET_AMOUNTS } from '../layout/budget-columns';
import type { AmountsTable, AmountSum, BudgetTable, FormCell } from '../layout/types';
import type { Decimal } from '../number/decimal';
import { sumEntry } from './sums';
import type { SumEntry, SumPart } from './types';

/** Totals of money that the layout itself says are sums. */
export function amountSums(table: AmountsTable, scope: string): SumEntry[] {
  return table.sums
    .map((sum) => {
      const parts = sum.parts.map((part) => ({
        name: part.name,
        at: part.cell,
        value: amountIn(part.cell),
      }));
      return amountEntry(sum.total.name, scope, sum.total.cell, parts, sum, sum.total.unit);
    })
    .filter((sum) => sum.parts.some((part) => part.value !== null));
}

/** A blank part of an amount is how forms write nothing; text in its place leaves the sum open. */
function amountEntry(
  name: string,
  scope: string,
  at: FormCell,
  parts: readonly SumPart[],
  amounts: AmountSum | null,
  unit: string | null,
): SumEntry {
  const complete = parts.every(
    (part) =>
      part.value !== null || part.at.value.kind === 'blank' || part.at.value.kind === 'not-applicable',
  );
  return { ...sumEntry('amount', name, scope, at, parts, []), complete, amounts, unit };
}

function amountIn(cell: FormCell): Decimal | null {
  return cell.value.kind === 'number' ? cell.value.amount : null;
}

/** 全年支出 = 其中：基本支出 + 项目支出, column by column; nested parts (人员经费 under 基本支出) are left out. */
export function budgetSums(table: BudgetTable, scope: string): SumEntry[] {
  const whole = table.rows.find((row) => row.whole);
  if (whole === undefined) return [];
  const basic = table.rows.some((row) => row.label.includes('基本支出'));
  const inner = basic ? /人员(经费|支出)|公用(经费|支出)|三公|采购/ : /三公|采购/;
  const rows = table.rows.filter((row) => row !== whole && !row.whole && !inner.test(row.label));
  if (rows.length === 0) return [];
  const sums: SumEntry[] = [];
  for (const column of BUDGET_AMOUNTS) {
    const at = whole.cells[column];
    const parts = rows
      .map((row) => ({ row, cell: row.cells[column] }))
      .filter((x): x is { row: typeof x.row; cell: FormCell } => x.cell !== undefined)
      .map(({ row, cell }) => ({ name: row.label, at: cell, value: amountIn(cell) }));
    if (at === undefined || parts.every((part) => part.value === null)) continue;
    sums.push(amountEntry(whole.label, scope, at, parts, null, table.unit));
  }
  return sums;
}
