import { findIndicator } from '../indicators/find-indicator';
import type { FormCell, SummaryTable } from '../layout/types';
import { ZERO, type Decimal } from '../number/decimal';
import { matchKey } from '../text/match-key';
import { scoreExecutionRate } from '../scoring/execution';
import { scoreIndicator } from '../scoring/score';
import type { ScoreInput } from '../scoring/score-input';
import type { ScoreResult, ScoringProfile } from '../scoring/types';
import type { TypedValue } from '../value/typed';
import { pointsOf } from './indicators';
import type { Indicator, Rate, ScoreEntry } from './types';

/** What each indicator's target, actual and weight give, by the form's own standard or the profile's rules. */
export function indicatorScores(
  indicators: readonly Indicator[],
  rates: readonly Rate[],
  profile: ScoringProfile,
): ScoreEntry[] {
  const computed = new Map(
    rates
      .filter((rate) => rate.role === 'actual' && rate.indicator !== null)
      .map((rate) => [rate.indicator, rate]),
  );
  const entries: ScoreEntry[] = [];
  const shared = sharedScoreCells(indicators);
  for (const indicator of indicators) {
    const at = indicator.row.cells.score;
    if (at === undefined || at.value.kind === 'not-applicable') continue;
    const actual = actualOf(indicator, computed.get(indicator));
    const alone = !shared.has(at.place);
    const input = alone ? inputOf(indicator, actual, profile) : null;
    const result = alone ? resultOf(indicator, input) : UNKNOWN;
    entries.push({
      kind: 'indicator',
      name: indicator.name,
      scope: indicator.scope,
      at,
      weight: indicator.weight,
      weightAt: indicator.row.cells.weight ?? indicator.row.cells.name ?? null,
      entered: indicator.score,
      result,
      ...(input === null ? {} : { input }),
      accepted: executionAlternative(indicator, actual, result),
      indicator,
      reason: indicator.row.cells.reason ?? null,
      clause: indicator.standard === null ? profile.name.zh : '本表评分标准',
    });
  }
  return entries;
}

const NONE: ReadonlySet<string> = new Set();

/** Places of scores merged over several rows, or whose weight is: they are the group's, no single row accounts for them. */
export function sharedScoreCells(indicators: readonly Indicator[]): ReadonlySet<string> {
  // On most sheets every row has cells of its own: then no cell can be met twice.
  const sheets = new Set(indicators.filter(leansOut).map((indicator) => indicator.table.sheet));
  if (sheets.size === 0) return NONE;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { row, table } of indicators) {
    if (!sheets.has(table.sheet)) continue;
    for (const cell of [row.cells.score, row.cells.weight]) {
      if (cell === undefined) continue;
      if (seen.has(cell.place) && row.cells.score !== undefined) shared.add(row.cells.score.place);
      seen.add(cell.place);
    }
  }
  return shared;
}

/** Score or weight begin in a row above, or are one cell. */
function leansOut({ row }: Indicator): boolean {
  const { score, weight } = row.cells;
  if ((score !== undefined && score.row !== row.row) || (weight !== undefined && weight.row !== row.row))
    return true;
  return score !== undefined && score.col === weight?.col;
}

/** A blank actual that its definition gives is as good as typed: Recalculate writes both at once. */
function actualOf(indicator: Indicator, rate: Rate | undefined): TypedValue {
  if (indicator.actual.kind !== 'blank' || rate?.outcome.kind !== 'value') return indicator.actual;
  const amount = rate.outcome.ratio.times(100).toDecimalPlaces(2);
  return {
    kind: 'number',
    amount,
    percent: true,
    comparator: null,
    unit: null,
    decimals: 2,
    interval: { low: amount, high: amount },
    numeric: false,
    formula: false,
  };
}

/** A weight of 0 is how some forms say 不适用: its score is 0 whatever was done. */
const NOTHING_TO_EARN: ScoreResult = { kind: 'score', score: ZERO, working: '分值为 0', met: true };

const UNKNOWN: ScoreResult = { kind: 'unknown' };

function resultOf(indicator: Indicator, input: ScoreInput | null): ScoreResult {
  if (indicator.weight?.isZero() === true) return NOTHING_TO_EARN;
  return input === null ? UNKNOWN : scoreIndicator(input);
}

function inputOf(indicator: Indicator, actual: TypedValue, profile: ScoringProfile): ScoreInput | null {
  if (indicator.weight === null || !indicator.scored) return null;
  const reason = indicator.row.cells.reason?.text;
  const input = {
    weight: indicator.weight,
    target: indicator.target,
    actual,
    comparator: indicator.comparator,
    direction: indicator.direction,
    unit: indicator.unit,
    profile,
    standard: indicator.standard,
  };
  return reason === undefined || reason === '' ? input : { ...input, reason };
}

/** 预算执行率 as a row of the table: some places score it by its target, some by proportion; both are right. */
function executionAlternative(indicator: Indicator, actual: TypedValue, result: ScoreResult): Decimal[] {
  if (result.kind !== 'score' || indicator.weight === null || actual.kind !== 'number') return [];
  if (findIndicator(indicator.name)?.name !== '预算执行率') return [];
  const percent = actual.percent || actual.amount.gt(3) ? actual.amount : actual.amount.times(100);
  const byRate = scoreExecutionRate(indicator.weight, percent);
  return byRate.kind === 'score' ? [byRate.score] : [];
}

/** 预算执行 in a 得分情况表: its weight times the execution rate that the scope's data give. */
export function summaryScores(table: SummaryTable, scope: string, execution: Rate | undefined): ScoreEntry[] {
  if (execution?.outcome.kind !== 'value') return [];
  const percent = execution.outcome.ratio.times(100);
  const entries: ScoreEntry[] = [];
  for (const row of table.rows) {
    const at = row.cells.score;
    const weight = pointsOf(row.cells.weight);
    if (
      row.role !== 'indicator' ||
      at === undefined ||
      weight === null ||
      !/^预算执行/.test(matchKey(row.label))
    )
      continue;
    entries.push({
      ...summaryEntry(row.label, scope, at, weight, row.cells.weight ?? null, percent),
      figures: execution.outcome.inputs,
    });
  }
  return entries;
}

function summaryEntry(
  name: string,
  scope: string,
  at: FormCell,
  weight: Decimal,
  weightAt: FormCell | null,
  percent: Decimal,
): ScoreEntry {
  return {
    kind: 'execution',
    name,
    scope,
    at,
    weight,
    weightAt,
    entered: pointsOf(at),
    result: scoreExecutionRate(weight, percent),
    accepted: [],
    indicator: null,
    reason: null,
    clause: '预算执行得分=分值×执行率，最高不超过分值',
  };
}
