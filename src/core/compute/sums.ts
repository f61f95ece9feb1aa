import type { FormCell, IndicatorRow, IndicatorTable, SheetReading } from '../layout/types';
import { isAdjustmentLabel } from '../layout/row-words';
import { ZERO, type Decimal } from '../number/decimal';
import { pointsOf } from './indicators';
import { isScoredOnce, statedTotals } from './stated-total';
import type { ScoreEntry, SumEntry, SumPart } from './types';
import { sumUp } from '../number/sum';

type Points = 'score' | 'weight';

/** What the totals and subtotals of an indicator table must add up to. */
export function indicatorSums(
  table: IndicatorTable,
  sheet: SheetReading,
  scope: string,
  execution: readonly ScoreEntry[],
  fullMark: number,
): SumEntry[] {
  const sums: SumEntry[] = [];
  for (const points of ['weight', 'score'] as const) {
    // A form that nobody filled in yet has the points of its money only: they are no total of it.
    if (table.columns[points] === undefined || partsOf(table.rows, points).length === 0) continue;
    sums.push(...subtotals(table, points, scope, execution));
    for (const total of totalCells(table, sheet, points, execution))
      sums.push(totalOf(table, total, points, scope, execution, fullMark));
  }
  return sums;
}

interface TotalCell {
  readonly name: string;
  readonly at: FormCell;
}

/** The 合计 row's cell; for scores also 自评得分 in the header block, where the form has it there. */
function totalCells(
  table: IndicatorTable,
  sheet: SheetReading,
  points: Points,
  execution: readonly ScoreEntry[],
): TotalCell[] {
  const found: TotalCell[] = [];
  for (const row of table.rows) {
    if (row.role !== 'total') continue;
    const at = totalCell(table, row, points, execution);
    if (at !== null && !isTotalledAbove(table, row, at, points)) found.push({ name: row.name, at });
  }
  if (points === 'score' && isScoredOnce(sheet))
    for (const { label, cell } of statedTotals(sheet)) found.push({ name: label, at: cell });
  return found;
}

/** 最终得分 under a 合计 that has the weights already: its own weight is left blank on purpose. */
function isTotalledAbove({ rows }: IndicatorTable, row: IndicatorRow, at: FormCell, points: Points): boolean {
  return (
    points === 'weight' &&
    at.value.kind === 'blank' &&
    rows.some((one) => one.role === 'total' && one.row < row.row && pointsOf(one.cells.weight) !== null)
  );
}

/**
 * A total row may hold one number for both columns, merged over them or typed under the wrong one:
 * the 98 under 分值 that is the sum of the scores is the score total.
 */
function totalCell(
  table: IndicatorTable,
  row: IndicatorRow,
  points: Points,
  execution: readonly ScoreEntry[],
): FormCell | null {
  const weight = row.cells.weight;
  const score = row.cells.score;
  const weightValue = pointsOf(weight);
  const scoreValue = pointsOf(score);
  if (
    weight !== undefined &&
    score !== undefined &&
    weightValue !== null &&
    scoreValue === null &&
    score.text === ''
  ) {
    const weights = possibleSums(table, execution, 'weight');
    const isScore =
      !weights.some((sum) => sum.eq(weightValue)) &&
      possibleSums(table, execution, 'score').some((sum) => sum.eq(weightValue));
    if (points === 'score') return isScore ? weight : score;
    return isScore ? null : weight;
  }
  if (points === 'score') return score ?? null;
  // Merged over both columns, the cell is the score's: a weight written there would replace it.
  return weight === undefined || weight.place === score?.place ? null : weight;
}

/** Σ of the rows alone, and with the budget block. */
function possibleSums(table: IndicatorTable, execution: readonly ScoreEntry[], points: Points): Decimal[] {
  const rows = partsOf(table.rows, points);
  return [sumOf(rows).sum, sumOf([...rows, ...execution.map((score) => executionPart(score, points))]).sum];
}

function partsOf(rows: readonly IndicatorRow[], points: Points): SumPart[] {
  const parts: SumPart[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = row.cells[points];
    if (
      (row.role !== 'indicator' && row.role !== 'not-applicable') ||
      cell === undefined ||
      seen.has(cell.place)
    )
      continue;
    seen.add(cell.place);
    if (row.role === 'not-applicable' && pointsOf(cell) === null) continue;
    parts.push({ name: row.name, at: cell, value: pointsOf(cell) });
  }
  return parts;
}

export function sumOf(parts: readonly SumPart[]): { sum: Decimal; complete: boolean } {
  const values: Decimal[] = [];
  let complete = true;
  for (const part of parts) {
    if (part.value !== null) values.push(part.value);
    else if (part.at.value.kind !== 'not-applicable') complete = false;
  }
  return { sum: sumUp(values), complete };
}

/** 小计 rows: what stands between two of them belongs to the later one, or to the earlier where groups are headed by theirs. */
function subtotals(
  table: IndicatorTable,
  points: Points,
  scope: string,
  execution: readonly ScoreEntry[],
): SumEntry[] {
  const kind = points === 'score' ? 'score-subtotal' : 'weight-subtotal';
  const groups = subtotalGroups(table);
  // A single 小计 before 加分项 and 总得分 may take in the budget block above the table.
  const outside = groups.length === 1 ? execution.map((score) => executionPart(score, points)) : [];
  return groups.flatMap(({ row, group }) => {
    const at = row.cells[points];
    const parts = partsOf(group, points);
    if (at === undefined || parts.length === 0) return [];
    const withBlock = outside.length === 0 ? [] : [sumOf([...outside, ...parts]).sum];
    return [sumEntry(kind, row.name, scope, at, parts, withBlock)];
  });
}

interface Group {
  readonly row: IndicatorRow;
  readonly group: readonly IndicatorRow[];
}

function subtotalGroups({ rows }: IndicatorTable): Group[] {
  const body = rows.filter((row) => row.role !== 'header' && row.role !== 'note');
  const headed = body.find((row) => row.role === 'subtotal' || row.role === 'indicator')?.role === 'subtotal';
  const groups: Group[] = [];
  let open: IndicatorRow[] = [];
  for (const row of headed ? [...body].reverse() : body) {
    if (row.role === 'subtotal') {
      groups.push({ row, group: open });
      open = [];
    } else open.push(row);
  }
  return headed ? groups.reverse() : groups;
}

/**
 * Σ of the rows, with the budget block's score where the block is scored outside the table: the
 * weights tell (rows that make 90 beside a block of 10 leave room for it); where they do not, either
 * sum is accepted.
 */
function totalOf(
  table: IndicatorTable,
  total: TotalCell,
  points: Points,
  scope: string,
  execution: readonly ScoreEntry[],
  fullMark: number,
): SumEntry {
  const isFull = (weights: Decimal): boolean => weights.eq(fullMark);
  const rows = partsOf(table.rows, points);
  const outside = execution.map((score) => executionPart(score, points));
  const { sum: weights, complete: known } = sumOf(points === 'weight' ? rows : partsOf(table.rows, 'weight'));
  const extra = execution.reduce(
    (sum, score) => (score.weight === null ? sum : sum.plus(score.weight)),
    ZERO,
  );
  const withBlock =
    outside.length > 0 && (weights.isZero() || !isFull(weights) || isFull(weights.plus(extra)));
  const both = [...outside, ...rows];
  const parts = [...(withBlock ? both : rows), ...adjustmentsAbove(table, total.at, points)];
  const certain = known && !weights.isZero() && (isFull(weights) || isFull(weights.plus(extra)));
  const accepted = outside.length > 0 && !certain ? [sumOf(withBlock ? rows : both).sum] : [];
  // Points that stand nowhere may or may not have been added in.
  if (execution.some((score) => score.inferred === true)) accepted.push(sumOf(rows).sum);
  // A weight total printed under the table may leave out the block: both are how forms write it.
  if (points === 'weight' && outside.length > 0) accepted.push(sumOf(rows).sum, sumOf(both).sum);
  const normalised =
    points === 'score' && !weights.isZero()
      ? withoutNotApplicable(table, parts, withBlock ? weights.plus(extra) : weights, fullMark)
      : null;
  if (normalised !== null) accepted.push(normalised);
  const kind = points === 'score' ? 'score-total' : 'weight-total';
  return { ...sumEntry(kind, total.name, scope, total.at, parts, accepted), normalised };
}

/** 加分项 and 扣分项 count in the totals below them (最终得分), not in the 合计 above. */
function adjustmentsAbove(table: IndicatorTable, total: FormCell, points: Points): SumPart[] {
  if (points === 'weight') return [];
  return table.rows.flatMap((row) => {
    const cell = row.cells.score;
    const value = pointsOf(cell);
    const counts =
      row.role === 'note' && row.row < total.row && [row.name, row.level1].some(isAdjustmentLabel);
    return counts && cell !== undefined && value !== null
      ? [{ name: row.level1 === '' ? row.name : row.level1, at: cell, value }]
      : [];
  });
}

/** Items that do not apply leave the full mark (§5): Σ ÷ (100 − 不适用分) × 100, where 100 is the full mark. */
function withoutNotApplicable(
  table: IndicatorTable,
  parts: readonly SumPart[],
  weights: Decimal,
  fullMark: number,
): Decimal | null {
  const skipped = table.rows.filter((row) => row.role === 'not-applicable');
  if (skipped.length === 0) return null;
  const lost = skipped.reduce((total, row) => total.plus(pointsOf(row.cells.weight) ?? ZERO), ZERO);
  const left = weights.minus(lost);
  if (left.lte(0) || left.gte(fullMark)) return null;
  return sumOf(parts).sum.div(left).times(fullMark).toDecimalPlaces(2);
}

function executionPart(score: ScoreEntry, points: Points): SumPart {
  return points === 'score'
    ? { name: score.name, at: score.at, value: score.entered }
    : { name: score.name, at: score.weightAt ?? score.at, value: score.weight };
}

export function sumEntry(
  kind: SumEntry['kind'],
  name: string,
  scope: string,
  at: FormCell,
  parts: readonly SumPart[],
  accepted: readonly Decimal[],
): SumEntry {
  return {
    kind,
    name,
    scope,
    at,
    entered: at.value.kind === 'number' ? at.value.amount : null,
    parts,
    ...sumOf(parts),
    accepted,
    normalised: null,
    amounts: null,
    unit: null,
  };
}
