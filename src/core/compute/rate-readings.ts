import type { FormCell } from '../layout/types';
import { Decimal, HUNDRED } from '../number/decimal';
import { scale } from '../number/interval';
import type { TypedNumber } from '../value/typed';
import type { EnteredRate } from './types';

const HUNDREDTH = new Decimal('0.01');
/** Nobody types a rate of 300 % as 3; everybody types 95 % as 0.95 sometimes. */
const LARGEST_RATIO = new Decimal(3);

/** What a typed rate may stand for, the likelier reading first; null when the cell holds no number. */
export function rateReadings(cell: FormCell, isRate: boolean): EnteredRate | null {
  if (cell.value.kind !== 'number') return null;
  const { value } = cell;
  if (value.unit !== null) return null;
  const percent = asPercent(value);
  if (value.percent || !isRate)
    return { readings: [value.percent ? percent : asRatio(value)], text: cell.text };
  if (value.amount.abs().gt(LARGEST_RATIO) || value.amount.isZero())
    return { readings: [percent], text: cell.text };
  const ratio = asRatio(value);
  return { readings: value.amount.abs().gt(1) ? [percent, ratio] : [ratio, percent], text: cell.text };
}

function asPercent(value: TypedNumber): EnteredRate['readings'][number] {
  return {
    ratio: value.amount.div(HUNDRED),
    interval: scale(value.interval, HUNDREDTH),
    decimals: value.decimals + 2,
  };
}

function asRatio(value: TypedNumber): EnteredRate['readings'][number] {
  return { ratio: value.amount, interval: value.interval, decimals: value.decimals };
}
