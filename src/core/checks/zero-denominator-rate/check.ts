import type { Rate } from '../../compute/types';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { clause, title, zeroDenominator } from './messages';

const meta = { id: 'zero-denominator-rate', severity: 'error' } as const;

export const check: Check = { ...meta, title, clause, run: (analysis) => analysis.rates.flatMap(judge) };

/** 0 and 0.00 % are how forms write "nothing to compute"; "/" and blanks are no entered rates at all. */
function judge(rate: Rate): readonly Finding[] {
  const { outcome, entered, at, name } = rate;
  if (
    outcome.kind !== 'zero-denominator' ||
    entered === null ||
    entered.readings.some((reading) => reading.ratio.isZero())
  )
    return [];
  const message = zeroDenominator(name, outcome.denominator, entered.text);
  return [finding(meta, { at, message, subject: name, clause: `${rate.clause}；${clause.zh}` })];
}
