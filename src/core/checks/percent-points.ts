import type { Indicator } from '../compute/types';
import { plainName } from '../indicators/plain-name';
import { matchKey } from '../text/match-key';
import { HUNDRED, type Decimal } from '../number/decimal';
import type { TypedValue } from '../value/typed';
import { compare } from '../number/compare';

const PERCENT_NAME = /\(%\)/;
const RATE_NAME = /(?:率|满意度|认可度|知晓度|覆盖面)$/;

/** True where the row says "%" outside the number: in its unit column or behind its name. */
export function saysPercent(indicator: Indicator): boolean {
  const { unit } = indicator.row.cells;
  if (unit !== undefined && unit.text !== '') return indicator.unit === '%';
  return PERCENT_NAME.test(matchKey(indicator.name));
}

/**
 * A typed number in percent points when it can be nothing else: "95%", 95 under the unit "%", 525
 * under the name of a rate. Null for other units, and where a plain number may be a ratio or a count.
 */
export function percentPoints(value: TypedValue, indicator: Indicator): Decimal | null {
  if (value.kind !== 'number') return null;
  if (value.percent) return value.amount;
  if (value.unit !== null || compare(value.amount, HUNDRED) <= 0) return null;
  const otherUnit =
    indicator.row.cells.unit !== undefined && indicator.row.cells.unit.text !== '' && indicator.unit !== '%';
  if (otherUnit) return null;
  return saysPercent(indicator) || RATE_NAME.test(plainName(indicator.name)) ? value.amount : null;
}
