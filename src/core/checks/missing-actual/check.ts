import type { Indicator, Rate } from '../../compute/types';
import { HUNDRED, plain, rounded } from '../../number/decimal';
import type { Check } from '../check';
import { emptyCells } from '../empty-cells';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import { clause, empty, title } from './messages';

/** A named indicator whose 实际完成值 cell is blank; what the workbook's figures give is said with it. */
export const check: Check = {
  id: 'missing-actual',
  severity: 'gap',
  title,
  clause,
  run: (analysis) => {
    const rates = new Map<Indicator, Rate>();
    for (const rate of analysis.rates)
      if (rate.role === 'actual' && rate.indicator !== null) rates.set(rate.indicator, rate);
    return emptyCells(analysis, 'actual').map(({ indicator, cell }) => {
      const header = headerWording(indicator.table, 'actual') ?? '实际完成值';
      const target = indicator.row.cells.target?.text ?? '';
      const message = empty({
        name: indicator.name,
        header,
        target,
        working: workingOf(rates.get(indicator)),
      });
      return {
        ...finding(check, { at: cell, message, subject: indicator.name, clause: `本表“${header}”栏` }),
        neededBy: [indicator.name],
      };
    });
  },
};

function workingOf(rate: Rate | undefined): string | null {
  if (rate?.outcome.kind !== 'value') return null;
  return `${rate.outcome.working} = ${plain(rounded(rate.outcome.ratio.times(HUNDRED), 2))}%`;
}
