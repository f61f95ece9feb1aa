import type { Indicator } from '../../compute/types';
import { HUNDRED } from '../../number/decimal';
import { matchKey } from '../../text/match-key';
import type { TypedNumber } from '../../value/typed';
import { certainDirection } from '../certain-direction';
import type { Check } from '../check';
import { finding } from '../finding';
import { saysPercent } from '../percent-points';
import type { Finding, Text } from '../types';
import { clause, nothingAbove, nothingBelow, title, zeroGoal } from './messages';

/** "≥0%", "≤100%" on a share, "0%" on a rate that should be high: bounds that ask for nothing. */
export const check: Check = {
  id: 'target-always-met',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => analysis.indicators.flatMap(judge),
};

function judge(indicator: Indicator): Finding[] {
  const { name, row, target } = indicator;
  const cell = row.cells.target;
  if (cell === undefined || target.kind !== 'number' || !indicator.scored) return [];
  const typed =
    row.cells.comparator?.value.kind === 'bare-comparator'
      ? `${row.cells.comparator.text}${cell.text}`
      : cell.text;
  const message = messageFor(indicator, target, typed);
  return message === null
    ? []
    : [finding(check, { at: cell, message, subject: name, clause: clause.zh, entered: typed })];
}

/** What may fall below 0, so that "≥0" asks for something: growth, change, a surplus. */
const SIGNED = /增长|增速|增幅|涨幅|变动|变化|增减|盈余|利润|收益|节约|节支|降低|下降/;

function messageFor(indicator: Indicator, target: TypedNumber, typed: string): Text | null {
  const { name } = indicator;
  const direction = certainDirection(name);
  switch (indicator.comparator) {
    case '≥':
      return target.amount.isZero() && !SIGNED.test(name)
        ? nothingBelow(name, typed, direction === 'lower')
        : null;
    case '≤':
    case '<': {
      const percent = target.percent || (target.unit === null && saysPercent(indicator));
      const out = indicator.comparator === '≤' ? target.amount.gte(HUNDRED) : target.amount.gt(HUNDRED);
      return indicator.share && percent && out ? nothingAbove(name, typed) : null;
    }
    case null:
    case '=':
      return target.amount.isZero() &&
        direction === 'higher' &&
        isRate(indicator, target) &&
        !isIdle(indicator)
        ? zeroGoal(name, typed)
        : null;
    case '>':
    case '≈':
      return null;
  }
}

function isRate(indicator: Indicator, target: TypedNumber): boolean {
  return target.percent || saysPercent(indicator) || matchKey(indicator.name).endsWith('率');
}

/** 0 against 0 is how some forms write that the work did not come up this year. */
function isIdle({ actual }: Indicator): boolean {
  return actual.kind === 'not-applicable' || (actual.kind === 'number' && actual.amount.isZero());
}
