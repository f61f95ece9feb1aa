import { partName } from '../data-items/collect-items';
import type { BudgetRow, BudgetTable, FormCell, SheetReading } from '../layout/types';
import { Decimal, plain } from '../number/decimal';
import { isNumber } from '../value/parse-value';
import { scoreExecution, scoreExecutionRate } from '../scoring/execution';
import { pointsOf } from './indicators';
import { rateReadings } from './rate-readings';
import type { Input, Rate, RateOutcome, ScoreEntry } from './types';

/** 执行率 of each row of a budget block: 执行数 ÷ 全年（调整）预算数, 年初 only where the form has no other. */
export function executionRates(table: BudgetTable, scope: string): Rate[] {
  const rates: Rate[] = [];
  const names = figureNames(table);
  for (const row of table.rows) {
    const at = row.cells.executionRate;
    const outcome = rowOutcome(row, table);
    if (at === undefined || outcome === null) continue;
    const part = row.whole ? '' : partName(row.label);
    rates.push({
      role: 'executionRate',
      name: `${part}执行率`,
      scope,
      at,
      indicator: null,
      formula: `${names.executed}÷${names.budget}×100%`,
      source: 'table',
      clause: '执行率=执行数(B)÷全年（调整）预算数(A)×100%',
      outcome,
      accepted: [],
      rivals: rivalRates(row),
      entered: rateReadings(at, true),
    });
  }
  return rates;
}

/** The two figures of 执行率 as the form's header calls them. */
function figureNames({ names, columns }: BudgetTable): { budget: string; executed: string } {
  const initialOnly = columns.adjustedBudget === undefined && columns.initialBudget !== undefined;
  const budget = initialOnly ? (names.initialBudget ?? '年初预算数') : (names.adjustedBudget ?? '全年预算数');
  return { budget, executed: names.executed ?? '执行数' };
}

/** A blank 全年预算数 is a gap: 年初 stands in only where the form has no such column. */
function budgetCell({ cells }: BudgetRow): FormCell | undefined {
  return cells.adjustedBudget ?? cells.initialBudget;
}

function rowOutcome(row: BudgetRow, table: BudgetTable): RateOutcome | null {
  if (row.cells.adjustedBudget === undefined && table.unreadAmounts) return null;
  const names = figureNames(table);
  const budget = input(names.budget, budgetCell(row), table.unit);
  const executed = input(names.executed, row.cells.executed, table.unit);
  if (budget === null || executed === null) return missing(row, table, budget, executed);
  const inputs = [executed, budget];
  if (budget.value.isZero()) return { kind: 'zero-denominator', denominator: budget.name, inputs };
  return {
    kind: 'value',
    ratio: executed.value.div(budget.value),
    working: `${plain(executed.value)}÷${plain(budget.value)}×100%`,
    inputs,
  };
}

/**
 * A row half filled waits for its other half. One that nobody filled in waits for nothing, unless it is
 * the whole and carries points: without it the form has no total.
 */
function missing(
  row: BudgetRow,
  table: BudgetTable,
  budget: Input | null,
  executed: Input | null,
): RateOutcome | null {
  const found = [budget, executed].filter((x) => x !== null);
  if (found.length === 0 && !(row.whole && pointsOf(row.cells.weight)?.isPositive() === true)) return null;
  const names = figureNames(table);
  const wanted = [
    ...(budget === null ? [{ name: names.budget, cell: budgetCell(row) }] : []),
    ...(executed === null ? [{ name: names.executed, cell: row.cells.executed }] : []),
  ];
  const missed = wanted.flatMap(({ name, cell }) =>
    cell?.value.kind === 'blank'
      ? [
          {
            operand: name,
            item: (row.whole ? '' : partName(row.label)) + name,
            cell,
            unit: table.unit,
            gloss: '',
          },
        ]
      : [],
  );
  return missed.length < wanted.length ? null : { kind: 'missing', missing: missed, inputs: found };
}

function input(name: string, cell: FormCell | undefined, unit: string | null): Input | null {
  if (cell === undefined || !isNumber(cell.value)) return null;
  return { name, at: cell, value: cell.value.amount, unit };
}

function rivalRates(row: BudgetRow): Rate['rivals'] {
  const { initialBudget, executed } = row.cells;
  if (
    initialBudget === undefined ||
    executed === undefined ||
    !isNumber(initialBudget.value) ||
    !isNumber(executed.value)
  )
    return [];
  if (initialBudget.value.amount.isZero()) return [];
  return [
    {
      zh: '年初预算数',
      en: 'the initial budget',
      ratio: executed.value.amount.div(initialBudget.value.amount),
    },
  ];
}

/** The scored row of a budget block: weight × 执行率. The weight may stand only in a label ("（20分）"). */
export function executionScores(table: BudgetTable, sheet: SheetReading, scope: string): ScoreEntry[] {
  const entries: ScoreEntry[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const at = row.cells.score;
    if (at === undefined || seen.has(at.place) || at.value.kind === 'not-applicable') continue;
    const scoredRow =
      row.whole ||
      table.rows.length === 1 ||
      at.value.kind === 'number' ||
      pointsOf(row.cells.weight) !== null;
    const weight =
      pointsOf(row.cells.weight) ?? (row === firstScored(table) ? labelledWeight(table, row, sheet) : null);
    if (!scoredRow || weight === null) continue;
    seen.add(at.place);
    entries.push(executionScore(row, table, at, weight, scope));
  }
  return entries;
}

function firstScored(table: BudgetTable): BudgetRow | undefined {
  return table.rows.find((row) => row.whole) ?? table.rows[0];
}

function executionScore(
  row: BudgetRow,
  table: BudgetTable,
  at: FormCell,
  weight: Decimal,
  scope: string,
): ScoreEntry {
  const outcome = rowOutcome(row, table);
  const figures = outcome?.inputs ?? [];
  const [executed, budget] = outcome?.kind === 'value' ? figures : [];
  const typed =
    row.cells.executionRate === undefined
      ? null
      : (rateReadings(row.cells.executionRate, true)?.readings[0] ?? null);
  const exact =
    executed !== undefined && budget !== undefined
      ? scoreExecution(weight, executed.value, budget.value)
      : null;
  const byTyped = typed === null ? null : scoreExecutionRate(weight, typed.ratio.times(100));
  const result = exact ?? byTyped ?? { kind: 'unknown' as const };
  return {
    kind: 'execution',
    name: '预算执行',
    scope,
    at,
    weight,
    weightAt: row.cells.weight ?? null,
    entered: pointsOf(at),
    result,
    figures,
    accepted:
      byTyped?.kind === 'score' && exact?.kind === 'score' ? roundedBy(byTyped.score, exact.score) : [],
    indicator: null,
    reason: row.cells.reason ?? null,
    clause: '预算执行得分=分值×执行率，最高不超过分值',
  };
}

/** The rate as typed was rounded: a score worked out from it differs by less than its last digit. */
function roundedBy(byTyped: Decimal, exact: Decimal): Decimal[] {
  return byTyped.minus(exact).abs().lt(new Decimal('0.15')) ? [byTyped] : [];
}

/** "预算执行情况（20分）" beside the rows, or "得分（20分*执行率）" over them. */
function labelledWeight(table: BudgetTable, row: BudgetRow, sheet: SheetReading): Decimal | null {
  const texts = [row.label, row.cells.label?.text ?? '', ...table.heads];
  for (const note of sheet.notes)
    if (note.row >= table.area.top - 1 && note.row <= table.area.bottom) texts.push(note.text);
  for (const text of texts) {
    const match = /[（(][^（()）]*?(?<![\d.])(\d+(?:\.\d+)?)\s*分/.exec(text.normalize('NFKC'));
    if (match?.[1] !== undefined) return new Decimal(match[1]);
  }
  return null;
}
