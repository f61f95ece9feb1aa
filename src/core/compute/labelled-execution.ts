import type { LabelledValue, SheetReading } from '../layout/types';
import { Decimal } from '../number/decimal';
import { scoreExecutionRate } from '../scoring/execution';
import { matchKey } from '../text/match-key';
import { rateReadings } from './rate-readings';
import type { ScoreEntry } from './types';

const POINTS = /^(?:预算执行|执行率)?得分\((\d+(?:\.\d+)?)分\)$/;

/**
 * "执行率 | 99.00% | 得分（10分） | 9.9" in the head of a form that has no block of money to carry the
 * points: they count into the total as a block's would.
 */
export function labelledExecution(sheet: SheetReading, scope: string): ScoreEntry[] {
  if (sheet.tables.some((table) => table.kind === 'budget')) return [];
  const rates = sheet.labelled.filter(({ label }) => /执行率$/.test(matchKey(label)));
  const [rate, another] = rates;
  if (rate === undefined || another !== undefined) return [];
  return sheet.labelled.flatMap((value) => entry(value, rate, scope));
}

function entry({ label, cell }: LabelledValue, rate: LabelledValue, scope: string): ScoreEntry[] {
  const points = POINTS.exec(matchKey(label))?.[1];
  if (points === undefined || cell.value.kind !== 'number') return [];
  const weight = new Decimal(points);
  const typed = rateReadings(rate.cell, true)?.readings[0] ?? null;
  return [
    {
      kind: 'execution',
      name: '预算执行',
      scope,
      at: cell,
      weight,
      weightAt: null,
      entered: cell.value.amount,
      result: typed === null ? { kind: 'unknown' } : scoreExecutionRate(weight, typed.ratio.times(100)),
      figures: [],
      accepted: [],
      indicator: null,
      reason: null,
      clause: '预算执行得分=分值×执行率，最高不超过分值',
    },
  ];
}
