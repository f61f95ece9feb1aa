import type { Check } from '../check';
import { emptyCells } from '../empty-cells';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import { clause, empty, title } from './messages';

/** A named indicator whose 分值 cell is blank; weights that stand in names or level columns are no column of it. */
export const check: Check = {
  id: 'missing-weight',
  severity: 'gap',
  title,
  clause,
  run: (analysis) =>
    emptyCells(analysis, 'weight').map(({ indicator, cell }) => {
      const header = headerWording(indicator.table, 'weight') ?? '分值';
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
