import type { Check } from '../check';
import { emptyCells } from '../empty-cells';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import { clause, empty, title } from './messages';

/** A named indicator whose 指标值 cell is blank; the only gap that a declaration can have in its table. */
export const check: Check = {
  id: 'missing-target',
  severity: 'gap',
  title,
  clause,
  run: (analysis) =>
    emptyCells(analysis, 'target').map(({ indicator, cell }) => {
      const header = headerWording(indicator.table, 'target') ?? '指标值';
      return {
        ...finding(check, {
          at: cell,
          message: empty(indicator.name, header),
          subject: indicator.name,
          clause: `本表“${header}”栏`,
        }),
        neededBy: [indicator.name],
      };
    }),
};
