import type { Indicator } from '../../compute/types';
import { findIndicator } from '../../indicators/find-indicator';
import { plainName } from '../../indicators/plain-name';
import type { FormCell, IndicatorTable } from '../../layout/types';
import { HUNDRED, ONE } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { saysPercent } from '../percent-points';
import type { Finding } from '../types';
import { clause, mixed, title } from './messages';
import { compare } from '../../number/compare';

interface Typed {
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly sign: boolean;
}

/** "95" here and "95%" there among the percentage targets of one table: one finding a table. */
export const check: Check = {
  id: 'unit-mixed',
  severity: 'info',
  title,
  clause,
  run: (analysis) => {
    const tables = new Map<IndicatorTable, Typed[]>();
    for (const indicator of analysis.indicators) {
      const typed = percentTarget(indicator);
      if (typed === null) continue;
      const list = tables.get(indicator.table);
      if (list === undefined) tables.set(indicator.table, [typed]);
      else if (list.at(-1)?.cell.place !== typed.cell.place) list.push(typed);
    }
    return [...tables.values()].flatMap(judge);
  },
};

/** A bare number counts only where the row or its name says that it is a percentage; 0 is 0 either way. */
function percentTarget(indicator: Indicator): Typed | null {
  const cell = indicator.row.cells.target;
  if (cell?.value.kind !== 'number' || cell.value.unit !== null) return null;
  const { percent, amount } = cell.value;
  if (percent) return { indicator, cell, sign: true };
  if (compare(amount, ONE) <= 0) return null;
  return saysPercent(indicator) || (isNamedRate(indicator) && amount.lte(HUNDRED))
    ? { indicator, cell, sign: false }
    : null;
}

function isNamedRate(indicator: Indicator): boolean {
  const { unit } = indicator.row.cells;
  if (unit !== undefined && unit.text !== '') return false;
  return findIndicator(indicator.name)?.unit === '%' || /(?:率|满意度)$/.test(plainName(indicator.name));
}

function judge(typed: readonly Typed[]): Finding[] {
  const signed = typed.filter((one) => one.sign);
  const bare = typed.filter((one) => !one.sign);
  const [firstSigned] = signed;
  const [firstBare] = bare;
  if (firstSigned === undefined || firstBare === undefined) return [];
  const odd = oddOne(typed, signed.length, bare.length);
  const example = (one: Typed, count: number): Parameters<typeof mixed>[0] => ({
    count,
    name: one.indicator.name,
    typed: one.cell.text,
  });
  const message = mixed(example(firstSigned, signed.length), example(firstBare, bare.length));
  return odd === undefined
    ? []
    : [finding(check, { at: odd.cell, message, subject: odd.indicator.name, clause: clause.zh })];
}

/** The first of the rarer notation; the first that differs where both are as many. */
function oddOne(typed: readonly Typed[], signed: number, bare: number): Typed | undefined {
  if (signed === bare) return typed.find((one) => one.sign !== typed[0]?.sign);
  return typed.find((one) => one.sign === signed < bare);
}
