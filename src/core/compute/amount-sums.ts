import { BUDGET_AMOUNTS } from '../layout/budget-columns';
import type { AmountsTable, AmountSum, BudgetRow, BudgetTable, FormCell } from '../layout/types';
import type { Decimal } from '../number/decimal';
import { convert } from '../value/unit';
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

/** "757.92元" beside a total of "2061.92万元" is not 757.92 of the same. */
function amountLike(cell: FormCell, total: FormCell | undefined): Decimal | null {
  const amount = amountIn(cell);
  if (amount === null || cell.value.kind !== 'number' || total?.value.kind !== 'number') return amount;
  const { unit } = cell.value;
  const { unit: wanted } = total.value;
  return unit === null || wanted === null ? amount : (convert(amount, unit, wanted) ?? amount);
}

/** 全年支出 = 其中：基本支出 + 项目支出, column by column; nested parts (人员经费 under 基本支出) are left out. */
export function budgetSums(table: BudgetTable, scope: string): SumEntry[] {
  const whole = table.rows.find((row) => row.whole);
  if (whole === undefined) return [];
  const basic = table.rows.some((row) => row.label.includes('基本支出'));
  const inner = basic ? /人员(经费|支出)|公用(经费|支出)|三公|采购/ : /三公|采购/;
  return groupsOf(table, whole).flatMap((group) => {
    const rows = group.filter((row) => !row.whole && !inner.test(row.label));
    return rows.length === 0 ? [] : groupSums(table, whole, rows, scope);
  });
}

/** "财政性资金 | 其他资金 | 合计 | 基本支出 | 项目支出" across an upright block adds up to the 合计 twice. */
function groupsOf({ rows, columns }: BudgetTable, whole: BudgetRow): readonly (readonly BudgetRow[])[] {
  const at = rows.indexOf(whole);
  const upright = columns.executed === undefined && columns.adjustedBudget === undefined;
  return upright && at > 0 ? [rows.slice(0, at), rows.slice(at + 1)] : [rows];
}

function groupSums(
  table: BudgetTable,
  whole: BudgetRow,
  rows: readonly BudgetRow[],
  scope: string,
): SumEntry[] {
  return BUDGET_AMOUNTS.flatMap((column) => {
    const at = whole.cells[column];
    const parts = rows
      .map((row) => ({ row, cell: row.cells[column] }))
      .filter((x): x is { row: typeof x.row; cell: FormCell } => x.cell !== undefined)
      .map(({ row, cell }) => ({ name: row.label, at: cell, value: amountLike(cell, at) }));
    return at === undefined || parts.every((part) => part.value === null)
      ? []
      : [amountEntry(whole.label, scope, at, parts, null, table.unit)];
  });
}
