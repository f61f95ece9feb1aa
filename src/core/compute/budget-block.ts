import { within } from '../grid/area';
import type { BudgetTable, IndicatorTable, SheetReading } from '../layout/types';
import { Decimal, ZERO } from '../number/decimal';
import type { ProfileChoice } from '../scoring/choose';
import { scoreExecutionRate } from '../scoring/execution';
import { pointsOf } from './indicators';
import type { Rate, ScoreEntry } from './types';

/** Which budget blocks of a sheet count towards which of its indicator tables. */
export function blocksByTable(sheet: SheetReading): ReadonlyMap<IndicatorTable, readonly BudgetTable[]> {
  const found = new Map<IndicatorTable, BudgetTable[]>();
  for (const block of sheet.tables) {
    const owner = block.kind === 'budget' ? ownerOf(block, sheet) : null;
    if (block.kind !== 'budget' || owner === null) continue;
    found.set(owner, [...(found.get(owner) ?? []), block]);
  }
  return found;
}

/** The execution scores that belong to an indicator table: those of its budget blocks. */
export function blockScores(
  table: IndicatorTable,
  blocks: readonly BudgetTable[],
  execution: readonly ScoreEntry[],
  rates: readonly Rate[],
  choice: ProfileChoice,
): ScoreEntry[] {
  if (blocks.length === 0) return [];
  const own = execution.filter((score) =>
    blocks.some((block) => within(block.area, score.at.row, score.at.col)),
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
    (one) =>
      one.role === 'executionRate' &&
      one.at.sheet === block.sheet &&
      within(block.area, one.at.row, one.at.col),
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
