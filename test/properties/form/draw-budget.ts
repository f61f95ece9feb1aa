import type { Easel } from './easel';
import type { Budget } from './model';
import { EXECUTION_WEIGHT, executionRate, executionScore } from './model';
import { amountInk, headerText, pointsInk, rateInk } from './typed';
import { BUDGET_HEADERS, WHOLES } from './wordings';

type Column = keyof typeof BUDGET_HEADERS;

/** A budget block: a side label merged down, a row for the whole, rows for its parts. */
export function drawBudget(easel: Easel, budget: Budget, top: number): number {
  const { layout, pen, truth } = easel;
  const { left } = layout;
  const columns: Column[] = [
    ...(budget.initialColumn ? (['initialBudget'] as const) : []),
    'adjustedBudget',
    'executed',
    'executionRate',
    ...(budget.scored ? (['weight', 'score'] as const) : []),
  ];
  pen.put(top, left, '年度预算执行情况（万元）');
  pen.span(top, left, top + budget.rows.length, left);
  columns.forEach((column, i) => {
    const words = BUDGET_HEADERS[column];
    pen.put(top, left + 2 + i, headerText(words[layout.wording % words.length] ?? '', layout.dress));
    truth.budgetColumns[column] = left + 2 + i;
  });
  budget.rows.forEach((row, i) => drawRow(easel, budget, columns, i, top + 1 + i));
  return top + 1 + budget.rows.length;
}

function drawRow(easel: Easel, budget: Budget, columns: readonly Column[], index: number, at: number): void {
  const { layout, pen, truth } = easel;
  const row = budget.rows[index];
  if (row === undefined) return;
  const label = index === 0 ? (WHOLES[layout.wording % WHOLES.length] ?? '') : row.label;
  pen.put(at, layout.left + 1, label);
  truth.budgetRows.push({ row: at, label });
  columns.forEach((column, i) => {
    const col = layout.left + 2 + i;
    const ref = `bud.${index}.${column}`;
    if (column === 'initialBudget') easel.write(ref, at, col, amountInk(row.initial, layout));
    else if (column === 'adjustedBudget') easel.write(ref, at, col, amountInk(row.adjusted, layout));
    else if (column === 'executed') easel.write(ref, at, col, amountInk(row.executed, layout));
    else if (column === 'executionRate') {
      const rate = executionRate(row);
      easel.write(
        ref,
        at,
        col,
        rate === null ? (['', '0.00%', '/'][layout.wording % 3] ?? '') : rateInk(rate, layout),
      );
    } else if (index === 0) {
      easel.write(
        ref,
        at,
        col,
        pointsInk(column === 'weight' ? EXECUTION_WEIGHT : executionScore(budget), layout),
      );
    } else if (layout.wide) pen.put(at, col, '—');
  });
}
