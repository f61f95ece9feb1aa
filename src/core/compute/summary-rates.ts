import type { FormCell, SummaryTable } from '../layout/types';
import { plain } from '../number/decimal';
import { pointsOf } from './indicators';
import { rateReadings } from './rate-readings';
import type { Input, Rate, RateOutcome } from './types';

/** 得分率 = 得分 ÷ 权重分值, row by row. */
export function summaryRates(table: SummaryTable, scope: string): Rate[] {
  const rates: Rate[] = [];
  for (const row of table.rows) {
    const at = row.cells.scoreRate;
    const { score, weight } = row.cells;
    if (at === undefined || score === undefined || weight === undefined) continue;
    const outcome = scoreRateOutcome(score, weight);
    if (outcome === null) continue;
    rates.push({
      role: 'scoreRate',
      name: `${row.label}得分率`,
      scope,
      at,
      indicator: null,
      formula: '得分÷权重分值×100%',
      source: 'table',
      clause: '得分率=得分÷权重分值×100%',
      outcome,
      accepted: [],
      rivals: [],
      entered: rateReadings(at, true),
    });
  }
  return rates;
}

function scoreRateOutcome(score: FormCell, weight: FormCell): RateOutcome | null {
  const points = pointsOf(score);
  const full = pointsOf(weight);
  if (points === null || full === null) return null;
  const inputs: Input[] = [
    { name: '得分', at: score, value: points, unit: '分' },
    { name: '权重分值', at: weight, value: full, unit: '分' },
  ];
  if (full.isZero()) return { kind: 'zero-denominator', denominator: '权重分值', inputs };
  return { kind: 'value', ratio: points.div(full), working: `${plain(points)}÷${plain(full)}×100%`, inputs };
}
