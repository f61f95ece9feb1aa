import type { Grid, GridCell } from '../grid/grid';
import { moneyUnit, sheetMoneyUnit } from './amount-unit';
import { BUDGET_AMOUNTS } from './budget-columns';
import { formCell, label } from './form-cell';
import { headerRoles } from './header-role';
import { bareKey } from './row-words';
import type { BudgetColumn, BudgetRow, BudgetTable, FormCell } from './types';

type Figure = Exclude<BudgetColumn, 'label'>;
const FIGURES: readonly Figure[] = [...BUDGET_AMOUNTS, 'executionRate', 'weight', 'score'];
const LONGEST_LABEL = 20;

interface FigureRow {
  readonly row: number;
  readonly figure: Figure;
  readonly area: { readonly right: number; readonly left: number };
}

/**
 * A budget block that stands upright: 年初预算数, 全年预算数, 执行数 below each other, and 合计, 基本支出,
 * 项目支出 over the columns (or one column without a head).
 */
export function readUprightBudget(
  grid: Grid,
  top: number,
  free: (row: number, col: number) => boolean,
): BudgetTable | null {
  const first = figureAt(grid, top, free);
  if (first === null) return null;
  const figures = [first];
  for (let row = top + 1; row <= grid.bottom && row <= top + 8; row++) {
    const next = figureAt(grid, row, free);
    if (next?.area.left !== first.area.left || figures.some((one) => one.figure === next.figure)) break;
    figures.push(next);
  }
  if (figures.filter(({ figure }) => BUDGET_AMOUNTS.some((one) => one === figure)).length < 2) return null;
  const rows = readParts(grid, figures, first);
  return rows.length === 0 ? null : toTable(grid, figures, rows);
}

/** A budget word as the first own cell of a row, with a number, a blank or "—" beside it. */
function figureAt(grid: Grid, row: number, free: (row: number, col: number) => boolean): FigureRow | null {
  const first = grid.rowCells(row).find((cell) => cell.row === row && free(row, cell.col));
  return first === undefined ? null : figureIn(grid, row, first);
}

function figureIn(grid: Grid, row: number, cell: GridCell): FigureRow | null {
  if (cell.cell.number !== undefined || cell.cell.text.length > LONGEST_LABEL) return null;
  const figure = FIGURES.find((one) =>
    headerRoles(cell.cell.text).some((claim) => claim.role === one && claim.strength >= 0.8),
  );
  if (figure === undefined) return null;
  const beside = formCell(grid, row, cell.area.right + 1);
  const others = grid.rowCells(row).filter((other) => other.row === row && other.col > cell.col);
  const valued = others.every((other) =>
    ['number', 'not-applicable', 'placeholder'].includes(formCell(grid, row, other.col).value.kind),
  );
  return valued && beside.row === row ? { row, figure, area: cell.area } : null;
}

/** One part per value column; its name stands over the block, or nowhere where there is one column only. */
function readParts(grid: Grid, figures: readonly FigureRow[], first: FigureRow): BudgetRow[] {
  const rows: BudgetRow[] = [];
  let col = first.area.right + 1;
  while (col <= grid.right) {
    const { right } = grid.area(first.row, col);
    const cells: Partial<Record<BudgetColumn, FormCell>> = {};
    for (const { row, figure } of figures) cells[figure] = formCell(grid, row, col);
    const head = first.row > 0 ? grid.at(first.row - 1, col) : null;
    const name = head !== null && head.row < first.row ? label(head.cell.text) : '';
    const filled = Object.values(cells).some((cell) => cell.text !== '');
    if (!filled && (name === '' || rows.length > 0)) break;
    rows.push({ row: first.row, label: name, whole: rows.length === 0, cells });
    if (name === '') break;
    col = right + 1;
  }
  // "合计 | 基本支出 | 项目支出": without such heads two value columns are no budget block.
  return rows.length > 1 ? withWhole(rows) : rows;
}

const WHOLE = /合计|总|全年|整体/;

/** 合计 may stand first or between 资金来源 and 支出结构; without one the columns are no parts of anything. */
function withWhole(rows: readonly BudgetRow[]): BudgetRow[] {
  const at = rows.findIndex((row) => WHOLE.test(bareKey(row.label)));
  return at < 0 ? [] : rows.map((row, i) => ({ ...row, whole: i === at }));
}

function toTable(grid: Grid, figures: readonly FigureRow[], rows: readonly BudgetRow[]): BudgetTable {
  const top = Math.min(...figures.map((one) => one.row));
  const bottom = Math.max(...figures.map((one) => one.row));
  const left = figures[0]?.area.left ?? 0;
  const named = rows.some((row) => row.label !== '');
  const heads = [...new Set(gridTexts(grid, named ? top - 1 : top, bottom))];
  const right = Math.max(...rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.col)));
  return {
    kind: 'budget',
    sheet: grid.name,
    area: { top: named ? top - 1 : top, left, bottom, right },
    headerRows: named ? [top - 1] : [],
    columns: { label: left },
    rows,
    unit: heads.map(moneyUnit).find((unit) => unit !== null) ?? sheetMoneyUnit(grid),
    unreadAmounts: false,
    names: {},
    heads,
    confidence: 0.85,
    evidence: [{ zh: '预算数、执行数逐行排列', en: 'budget and executed amounts below each other' }],
    alternatives: [],
  };
}

function gridTexts(grid: Grid, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row++)
    for (const cell of grid.rowCells(row)) texts.push(label(cell.cell.text));
  return texts.filter((text) => text.length < 40);
}
