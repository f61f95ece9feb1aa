import type { Grid } from '../grid/grid';
import { columnFor } from './column-finder';
import { formCell } from './form-cell';
import type { HeaderBand, HeaderColumn } from './header-band';
import type { BudgetColumn } from './types';

export const BUDGET_AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

type BudgetHeads = ReadonlyMap<BudgetColumn, HeaderColumn>;

/** A header with two of 年初预算数, 全年预算数, 执行数 (or one and 执行率) heads a budget block. */
export function budgetColumns(band: HeaderBand): BudgetHeads | null {
  const found = new Map<BudgetColumn, HeaderColumn>();
  for (const role of [...BUDGET_AMOUNTS, 'executionRate', 'weight', 'score', 'reason'] as const) {
    const column = columnFor(band, role, 0.5);
    if (column !== null && ![...found.values()].includes(column)) found.set(role, column);
  }
  const sure = BUDGET_AMOUNTS.filter((role) => columnFor(band, role, 0.8) !== null && found.has(role)).length;
  const amounts = BUDGET_AMOUNTS.filter((role) => found.has(role)).length;
  const named = columnFor(band, 'level2') !== null || columnFor(band, 'target', 0.8) !== null;
  const rated = found.has('executionRate');
  // "预算收入 | 支出 | 执行率 | 分值 | 得分": the scored rate between them says what two vague words are.
  const scored = amounts >= 2 && rated && found.has('weight') && found.has('score');
  if (named || (sure === 0 && !scored)) return null;
  return sure >= 2 || amounts >= 2 || rated ? found : null;
}

/** Amounts that are no budget of their own: what was added or is left. */
const DIFFERENCE = /追加|追减|增减|调增|调减|调剂|差额|结转|结余|变动|其中/;

/**
 * A budget block whose wording for one figure is not known still has its column: an unread column of
 * amounts between the figures that were read is the one that is missing, by the order all forms keep
 * (年初, 全年, 执行, 执行率).
 */
export function withUnreadColumn(grid: Grid, band: HeaderBand, heads: BudgetHeads): BudgetHeads {
  const missing = BUDGET_AMOUNTS.filter((role) => !heads.has(role));
  const [role, another] = missing;
  if (role === undefined || another !== undefined) return heads;
  const at = (one: BudgetColumn): number | undefined => heads.get(one)?.left;
  const [after, before] = {
    initialBudget: [-1, at('adjustedBudget')],
    adjustedBudget: [at('initialBudget'), at('executed')],
    executed: [at('adjustedBudget'), at('executionRate')],
  }[role];
  if (after === undefined || before === undefined) return heads;
  const taken = [...heads.values()];
  const unread = band.columns.filter(
    (column) =>
      !taken.includes(column) &&
      column.left > after &&
      column.left < before &&
      holdsAmounts(grid, band, column),
  );
  const [only, more] = unread;
  return only === undefined || more !== undefined ? heads : new Map([...heads, [role, only]]);
}

/** 备注 or 自评说明 beside the money is a place for reasons only where its first row has something written in it. */
export function withoutIdleRemark(grid: Grid, band: HeaderBand, heads: BudgetHeads): BudgetHeads {
  const column = heads.get('reason');
  if (column?.claims.some((claim) => claim.role === 'reason' && claim.strength >= 0.8) !== false)
    return heads;
  const said = formCell(grid, band.bottom + 1, column.left);
  if (said.row > band.bottom && said.value.kind === 'text') return heads;
  return new Map([...heads].filter(([role]) => role !== 'reason'));
}

/** Columns of amounts inside the block that no role was found for. */
export function hasUnreadAmounts(grid: Grid, band: HeaderBand, heads: BudgetHeads): boolean {
  const taken = [...heads.values()];
  const left = Math.min(...taken.map((column) => column.left));
  const right = Math.max(...taken.map((column) => column.left));
  return band.columns.some(
    (column) =>
      !taken.includes(column) &&
      column.left > left &&
      column.left < right &&
      holdsAmounts(grid, band, column),
  );
}

/** Numbers in every filled cell of the first rows, under a header that names no difference. */
function holdsAmounts(grid: Grid, band: HeaderBand, column: HeaderColumn): boolean {
  if (column.stack.some((head) => DIFFERENCE.test(head.cell.text)) || column.stack.length === 0) return false;
  const kinds: string[] = [];
  for (let row = band.bottom + 1; row <= band.bottom + 4; row++) {
    const cell = formCell(grid, row, column.left);
    if (cell.text !== '' && cell.row > band.bottom) kinds.push(cell.value.kind);
  }
  return kinds[0] === 'number' && kinds.filter((kind) => kind === 'number').length * 2 > kinds.length;
}
