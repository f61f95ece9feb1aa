import { Decimal, HUNDRED, ONE } from '../number/decimal';
import { sumUp } from '../number/sum';
import { partOfCell } from './form-cell';
import type { FormCell, IndicatorRow } from './types';

const FEWEST = 3;
/** A weight or two may be wrong: shares still add up to about 1, and the scores to far more. */
const ABOUT_ONE = { low: new Decimal('0.5'), high: new Decimal('1.5') };
const POINTS = 20;

/**
 * Weights written as shares of 1 (0.05, 0.1, 0.2) beside scores in points: they are percents of the
 * full mark, and are read as that.
 */
export function readFractionWeights(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const shares = numbers(rows, 'weight');
  if (shares.length < FEWEST || shares.some((share) => share.gt(ONE))) return rows;
  const sum = sumUp(shares);
  const scored = sumUp(numbers(rows, 'score'));
  if (sum.lt(ABOUT_ONE.low) || sum.gt(ABOUT_ONE.high) || (!sum.eq(ONE) && scored.lt(POINTS))) return rows;
  return rows.map((row) => {
    const { weight } = row.cells;
    return weight === undefined ? row : { ...row, cells: { ...row.cells, weight: asPercent(weight) } };
  });
}

function numbers(rows: readonly IndicatorRow[], column: 'weight' | 'score'): Decimal[] {
  return rows.flatMap((row) => {
    const value = row.role === 'indicator' ? row.cells[column]?.value : undefined;
    return value?.kind === 'number' && !value.percent ? [value.amount] : [];
  });
}

function asPercent(cell: FormCell): FormCell {
  const { value } = cell;
  if (value.kind !== 'number' || value.percent) return cell;
  const { low, high } = value.interval;
  return partOfCell(cell, cell.text, {
    ...value,
    amount: value.amount.times(HUNDRED),
    percent: true,
    decimals: Math.max(0, value.decimals - 2),
    interval: { low: low.times(HUNDRED), high: high.times(HUNDRED) },
  });
}
