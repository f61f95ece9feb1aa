import { percentShown, spaced } from '../core/checks/notation';
import type { Analysis } from '../core/compute/types';
import type { BudgetColumn, BudgetTable, FormCell } from '../core/layout/types';
import { plain } from '../core/number/decimal';
import { linkTo, type CellLink } from './cell-link';

/** One row of a budget block; the whole first, its parts after it. */
export interface BudgetFigures {
  readonly name: string;
  readonly whole: boolean;
  readonly unit: string | null;
  readonly initialBudget: Figure | null;
  readonly adjustedBudget: Figure | null;
  readonly executed: Figure | null;
  readonly executionRate: ExecutionFigure | null;
}

export interface Figure {
  /** What the form calls it: "实际支出数". */
  readonly header: string;
  /** Exact; null when the cell is blank or holds no number. */
  readonly value: string | null;
  /** As typed. */
  readonly text: string;
  readonly cell: CellLink;
}

export interface ExecutionFigure {
  /** "100%"; null when it cannot be worked out. */
  readonly computed: string | null;
  /** "2976.37 ÷ 2976.37 × 100%" */
  readonly working: string | null;
  readonly entered: string;
  readonly cell: CellLink;
}

export function budgetFigures(table: BudgetTable, analysis: Analysis): BudgetFigures[] {
  const figure = (role: BudgetColumn, cell: FormCell | undefined, usual: string): Figure | null =>
    cell === undefined
      ? null
      : {
          header: table.names[role] ?? usual,
          value: cell.value.kind === 'number' ? plain(cell.value.amount) : null,
          text: cell.text,
          cell: linkTo(cell),
        };
  const rows = table.rows.map(({ label, whole, cells }) => ({
    name: label,
    whole,
    unit: table.unit,
    initialBudget: figure('initialBudget', cells.initialBudget, '年初预算数'),
    adjustedBudget: figure('adjustedBudget', cells.adjustedBudget, '全年预算数'),
    executed: figure('executed', cells.executed, '执行数'),
    executionRate: rateOf(cells.executionRate, analysis),
  }));
  return [...rows.filter((row) => row.whole), ...rows.filter((row) => !row.whole)];
}

function rateOf(cell: FormCell | undefined, analysis: Analysis): ExecutionFigure | null {
  if (cell === undefined) return null;
  const rate = analysis.rates.find((one) => one.role === 'executionRate' && one.at.place === cell.place);
  const worked = rate?.outcome.kind === 'value' ? rate.outcome : null;
  return {
    computed: worked === null ? null : percentShown(worked.ratio),
    working: worked === null ? null : spaced(worked.working),
    entered: cell.text,
    cell: linkTo(cell),
  };
}
