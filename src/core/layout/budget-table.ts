import type { Grid } from '../grid/grid';
import { moneyUnit, sheetMoneyUnit } from './amount-unit';
import {
  BUDGET_AMOUNTS,
  budgetColumns,
  hasUnreadAmounts,
  withoutIdleRemark,
  withUnreadColumn,
} from './budget-columns';
import { bandRows } from './column-finder';
import { blankCell, formCell, label } from './form-cell';
import type { HeaderBand, HeaderColumn } from './header-band';
import { bareKey, isNoteStart } from './row-words';
import type { BudgetColumn, BudgetRow, BudgetTable, FormCell } from './types';

type Columns = Partial<Record<BudgetColumn, number>>;
export function readBudgetTable(
  grid: Grid,
  band: HeaderBand,
  startsTable: (row: number) => boolean,
): BudgetTable | null {
  const read = budgetColumns(band);
  if (read === null) return null;
  const heads = withoutIdleRemark(grid, band, withUnreadColumn(grid, band, read));
  const columns: Columns = {};
  for (const [role, column] of heads) columns[role] = column.left;
  const first = Math.min(
    ...[...heads].filter(([role]) => role !== 'reason').map(([, column]) => column.left),
  );
  const rows = readRows(grid, band, columns, first, startsTable);
  if (rows.length === 0) return null;
  const labels = rows.map((row) => row.cells.label?.col).filter((col) => col !== undefined);
  if (labels.length > 0) columns.label = Math.max(...labels);
  const cols = Object.values(columns);
  return {
    kind: 'budget',
    sheet: grid.name,
    area: {
      top: band.top,
      left: Math.min(...cols),
      bottom: rows.at(-1)?.row ?? band.bottom,
      right: Math.max(...cols),
    },
    headerRows: bandRows(band),
    columns,
    rows,
    unit: headUnit(heads) ?? sideUnit(grid, band, first) ?? sheetMoneyUnit(grid),
    unreadAmounts: hasUnreadAmounts(grid, band, heads),
    names: columnNames(heads),
    heads: headTexts(grid, band),
    confidence: 0.95,
    evidence: [{ zh: '表头有预算数、执行数（执行率）', en: 'header: budget, executed (rate)' }],
    alternatives: [],
  };
}

/** The header's own words, without unit and letter in brackets; a word that only hints names nothing. */
function columnNames(heads: ReadonlyMap<BudgetColumn, HeaderColumn>): Partial<Record<BudgetColumn, string>> {
  const names: Partial<Record<BudgetColumn, string>> = {};
  for (const [role, column] of heads) {
    const sure = column.claims.some((claim) => claim.role === role && claim.strength >= 0.8);
    const text = label(column.stack.at(-1)?.cell.text ?? '')
      .replace(/\s*[（(][^（()）]*[)）]\s*/g, '')
      .replace(/\s+/g, '');
    if (sure && text !== '') names[role] = text;
  }
  return names;
}

function headUnit(heads: ReadonlyMap<BudgetColumn, HeaderColumn>): string | null {
  for (const column of heads.values()) {
    for (const cell of column.stack) {
      const unit = moneyUnit(cell.cell.text);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** Everything that stands in and beside the header: the side label is merged down over the rows. */
function headTexts(grid: Grid, band: HeaderBand): string[] {
  const rows = [...bandRows(band), band.bottom + 1];
  return [...new Set(rows.flatMap((row) => grid.rowCells(row).map((cell) => label(cell.cell.text))))].filter(
    (text) => text.length < 40,
  );
}

/** "年度资金预算情况（万元）" beside the rows. */
function sideUnit(grid: Grid, band: HeaderBand, first: number): string | null {
  for (let row = band.top; row <= band.bottom + 1; row++) {
    for (const cell of grid.rowCells(row)) {
      const unit = cell.col < first ? moneyUnit(cell.cell.text) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

const BUDGET_LABEL = /支出|资金|拨款|合计|总计|预算|总额|收入|结转|结余|经费|其他|其它|小计/;

function readRows(
  grid: Grid,
  band: HeaderBand,
  columns: Columns,
  first: number,
  startsTable: (row: number) => boolean,
): BudgetRow[] {
  const rows: BudgetRow[] = [];
  for (let row = band.bottom + 1; row <= grid.bottom && row <= band.bottom + 40; row++) {
    if (startsTable(row) || (!grid.hasOwn(row) && grid.rowCells(row).length === 0)) break;
    const read = readRow(grid, row, columns, first);
    if (read === null || !belongs(grid, read, rows, band, first)) break;
    rows.push(read);
  }
  return withWhole(rows);
}

/** 小计 over its parts is the whole where no row is called one. */
function withWhole(rows: readonly BudgetRow[]): BudgetRow[] {
  const [first, ...parts] = rows;
  if (first === undefined || parts.length === 0 || rows.some((row) => row.whole)) return [...rows];
  return /^小计$/.test(bareKey(first.label)) ? [{ ...first, whole: true }, ...parts] : [...rows];
}

function readRow(grid: Grid, row: number, columns: Columns, first: number): BudgetRow | null {
  const cells: Partial<Record<BudgetColumn, FormCell>> = {};
  for (const [role, col] of Object.entries(columns) as [BudgetColumn, number][]) {
    cells[role] = grid.area(row, col).left < first ? blankCell(grid, row, col) : formCell(grid, row, col);
  }
  const named = nearestLabel(grid, row, first);
  if (named !== null) cells.label = named;
  const text = named === null ? '' : label(named.text);
  if (isNoteStart(text)) return null;
  return { row, label: text, whole: isWhole(text), cells };
}

/** The text nearest to the left of the amounts: the row's own, or a side label merged over several rows. */
function nearestLabel(grid: Grid, row: number, first: number): FormCell | null {
  for (let col = first - 1; col >= 0; col--) {
    const cell = formCell(grid, row, col);
    // A column of numbers never names its rows.
    if (cell.text !== '' && cell.value.kind !== 'number') return cell;
  }
  return null;
}

function isWhole(text: string): boolean {
  return (
    !/其中/.test(text) &&
    /总额|合计|总计|总支出|整体支出|全年支出|部门预算|年度资金|总预算|预算资金/.test(text)
  );
}

/** Numbers where numbers belong, or an empty row that is named like money or stands beside the same side label. */
function belongs(
  grid: Grid,
  row: BudgetRow,
  before: readonly BudgetRow[],
  band: HeaderBand,
  first: number,
): boolean {
  // Words under 分值 or 执行率 mean that another table has begun ("按支出性质分：").
  if ((['executionRate', 'weight', 'score'] as const).some((role) => row.cells[role]?.value.kind === 'text'))
    return false;
  const amounts = BUDGET_AMOUNTS.map((role) => row.cells[role]).filter((cell) => cell !== undefined);
  const filled = amounts.filter((cell) => cell.text !== '');
  const numbers = filled.filter((cell) =>
    ['number', 'not-applicable', 'placeholder', 'error'].includes(cell.value.kind),
  );
  if (numbers.length > 0) return true;
  if (filled.length > 0)
    return filled.length < amounts.length && BUDGET_LABEL.test(row.label) && row.label.length < 20;
  if (row.label.length >= 30) return false;
  return (
    BUDGET_LABEL.test(row.label) || (before.length === 0 && grid.area(row.row, first - 1).top <= band.bottom)
  );
}
