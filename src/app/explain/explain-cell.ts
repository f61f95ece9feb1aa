import type { Analysis } from '../../core/compute/types';
import { within } from '../../core/grid/area';
import { cellPlace } from '../../core/grid/address';
import type { Place } from '../../core/grid/cell';
import type { BudgetTable, SheetReading } from '../../core/layout/types';
import { linkTo } from '../cell-link';
import { explainIndicator, explainRate } from './indicator';
import { explainScore } from './score-steps';
import { explainFigure, explainGrade, explainSum } from './sum';
import type { Explanation } from './types';

/**
 * 解释此单元格: how the figure in a cell comes about; anywhere in an indicator's row it is the indicator.
 * Null where the cell belongs to nothing that has rules.
 */
export function explainCell(analysis: Analysis, place: Place): Explanation | null {
  const sheet = analysis.sheets.find((one) => one.name === place.sheet);
  if (sheet === undefined) return null;
  return (
    figureAt(analysis, cellPlace(place)) ??
    ofRow(analysis, sheet, place) ??
    itemAt(analysis, cellPlace(place))
  );
}

/** By one-based row, as the reports count them: the indicator of that row, or what else it is. */
export function explainRow(analysis: Analysis, sheet: string, row: number): Explanation | null {
  const table = analysis.sheets
    .find((one) => one.name === sheet)
    ?.tables.find((one) => row - 1 >= one.area.top && row - 1 <= one.area.bottom && one.kind !== 'amounts');
  if (table === undefined) return null;
  return explainCell(analysis, { sheet, row: row - 1, col: table.area.left });
}

/** The cell itself is a sum, a grade, a rate or a score outside of the indicators' rows. */
function figureAt(analysis: Analysis, place: string): Explanation | null {
  const sum = analysis.sums.find((one) => one.at.place === place && one.parts.length > 0);
  if (sum !== undefined) return explainSum(sum, analysis);
  const grade = analysis.grades.find((one) => one.at.place === place);
  if (grade !== undefined) return explainGrade(grade, analysis);
  const rate = analysis.rates.find((one) => one.at.place === place && one.role !== 'actual');
  if (rate !== undefined) return explainRate(rate, analysis);
  const score = analysis.scores.find((one) => one.at.place === place && one.kind === 'execution');
  return score === undefined
    ? null
    : {
        kind: 'execution',
        at: linkTo(score.at),
        title: score.name,
        path: [],
        stated: (score.figures ?? []).map(({ name, at }) => ({
          header: name,
          text: at.text,
          cell: linkTo(at),
        })),
        definition: null,
        calculation: null,
        score: explainScore(score, analysis),
        unexplained: [],
        usedBy: [],
      };
}

function ofRow(analysis: Analysis, sheet: SheetReading, { row, col }: Place): Explanation | null {
  const table = sheet.tables.find((one) => within(one.area, row, col));
  if (table === undefined) return null;
  if (table.kind === 'indicators') {
    const indicator = analysis.indicators.find((one) => one.table === table && one.row.row === row);
    if (indicator !== undefined) return explainIndicator(indicator, analysis);
    const total = analysis.sums.find((sum) => sum.at.sheet === sheet.name && sum.at.row === row);
    return total === undefined ? null : explainSum(total, analysis);
  }
  return table.kind === 'budget' ? executionOf(analysis, table, row, col) : null;
}

/** A figure of the budget block is explained as one; any other cell of its row is about the row's 执行率. */
function executionOf(
  analysis: Analysis,
  { sheet, columns, rows }: BudgetTable,
  row: number,
  col: number,
): Explanation | null {
  const amounts = [columns.initialBudget, columns.adjustedBudget, columns.executed];
  if (amounts.includes(col)) return null;
  const cell = rows.find((one) => one.row === row)?.cells.executionRate;
  const rate = analysis.rates.find((one) => one.at.sheet === sheet && one.at.place === cell?.place);
  return rate === undefined ? null : explainRate(rate, analysis);
}

function itemAt(analysis: Analysis, place: string): Explanation | null {
  const item = analysis.items.find((one) => one.cell.place === place);
  return item === undefined ? null : explainFigure(item, analysis);
}
