import type { BudgetTable, IndicatorTable, SheetReading } from '../layout/types';
import { Decimal, ZERO } from '../number/decimal';
import type { ProfileChoice } from '../scoring/choose';
import { scoreExecutionRate } from '../scoring/execution';
import { pointsOf } from './indicators';
import type { Rate, ScoreEntry } from './types';

/** The execution scores that belong to an indicator table: those of the budget block over it, or beside it on its sheet. */
export function blockFor(
  table: IndicatorTable,
  sheet: SheetReading,
  execution: readonly ScoreEntry[],
  rates: readonly Rate[],
  choice: ProfileChoice,
): ScoreEntry[] {
  const blocks = sheet.tables.filter(
    (other): other is BudgetTable => other.kind === 'budget' && ownerOf(other, sheet) === table,
  );
  const own = execution.filter((score) =>
    blocks.some(
      (block) =>
        score.at.row >= block.area.top &&
        score.at.row <= block.area.bottom &&
        score.at.col >= block.area.left &&
        score.at.col <= block.area.right,
    ),
  );
  if (own.length > 0) return own;
  return blocks.flatMap((block) => unscoredBlock(block, table, rates, choice));
}

/** The nearest table below that stands under some of the same columns, else the nearest above. */
function ownerOf(block: BudgetTable, sheet: SheetReading): IndicatorTable | null {
  const tables = sheet.tables.filter(
    (table): table is IndicatorTable => table.kind === 'indicators' && overlap(table, block),
  );
  return tables.find((table) => table.area.top > block.area.bottom) ?? tables.at(-1) ?? null;
}

function overlap(a: IndicatorTable, b: BudgetTable): boolean {
  return a.area.left <= b.area.right && a.area.right >= b.area.left;
}

/**
 * A block that shows 执行率 but has no column for its score still counts in the total where the
 * indicators leave exactly its weight free (90 of 100).
 */
function unscoredBlock(
  block: BudgetTable,
  table: IndicatorTable,
  rates: readonly Rate[],
  choice: ProfileChoice,
): ScoreEntry[] {
  const { fullMark, executionWeight } = choice.profile;
  if (
    block.rows.some((row) => row.cells.score !== undefined) ||
    !weightsOf(table).plus(executionWeight).eq(fullMark)
  )
    return [];
  const rate = rates.find(
    (one) => one.role === 'executionRate' && one.at.sheet === block.sheet && within(block, one.at.row),
  );
  if (rate?.outcome.kind !== 'value') return [];
  const weight = new Decimal(executionWeight);
  const result = scoreExecutionRate(weight, rate.outcome.ratio.times(100));
  if (result.kind !== 'score') return [];
  const { scope, at } = rate;
  const bare = { accepted: [], indicator: null, reason: null, weightAt: null, inferred: true as const };
  return [
    {
      kind: 'execution',
      name: '预算执行',
      scope,
      at,
      weight,
      entered: result.score,
      result,
      clause: '预算执行得分=分值×执行率',
      ...bare,
    },
  ];
}

function weightsOf(table: IndicatorTable): Decimal {
  const points = table.rows.map((row) => (row.role === 'indicator' ? pointsOf(row.cells.weight) : null));
  return points.reduce<Decimal>((sum, one) => sum.plus(one ?? ZERO), ZERO);
}

function within(block: BudgetTable, row: number): boolean {
  return row >= block.area.top && row <= block.area.bottom;
}
