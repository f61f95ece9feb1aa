import type { Analysis, Indicator } from '../../compute/types';
import type { IndicatorTable } from '../../layout/types';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { bareSign, bareUnit, clause, title } from './messages';

/**
 * "≥" and nothing behind it, or a blank target beside a sign or the unit "%". In a form whose
 * targets are all blank the signs and units are the template's, and the gaps say enough.
 */
export const check: Check = {
  id: 'target-without-number',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const begun = begunTables(analysis);
    return analysis.indicators.flatMap((indicator) => judge(indicator, begun.has(indicator.table)));
  },
};

/** Tables in which somebody has filled in a target. */
function begunTables(analysis: Analysis): ReadonlySet<IndicatorTable> {
  const filled = analysis.indicators.filter(({ row }) => {
    const kind = row.cells.target?.value.kind;
    return kind !== undefined && kind !== 'blank' && kind !== 'bare-comparator' && kind !== 'placeholder';
  });
  return new Set(filled.map((indicator) => indicator.table));
}

function judge(indicator: Indicator, begun: boolean): Finding[] {
  const { name, row } = indicator;
  const { target, comparator, unit } = row.cells;
  if (target === undefined || name === '' || target.row !== row.row || !begun) return [];
  const parts = { at: target, subject: name, clause: clause.zh };
  if (target.value.kind === 'bare-comparator')
    return [finding(check, { ...parts, message: bareSign(name, target.text) })];
  if (target.value.kind !== 'blank') return [];
  const sign = comparator?.value.kind === 'bare-comparator' ? comparator.text : null;
  const percent = unit !== undefined && indicator.unit === '%' ? unit.text : null;
  return sign === null && percent === null
    ? []
    : [finding(check, { ...parts, message: bareUnit(name, sign, percent) })];
}
