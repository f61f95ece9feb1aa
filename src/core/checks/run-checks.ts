import type { Analysis } from '../compute/types';
import { ALL_CHECKS } from './registry';
import type { Finding } from './types';

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2, gap: 3 };

/** All checks on an analysed workbook; findings in the order an officer reads: sheet, row, column. */
export function runChecks(analysis: Analysis): Finding[] {
  const order = new Map(analysis.sheets.map((sheet, i) => [sheet.name, i]));
  const rank = (finding: Finding): number => order.get(finding.at.sheet) ?? order.size;
  return ALL_CHECKS.flatMap((check) => [...check.run(analysis)]).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col ||
      GRAVITY[a.severity] - GRAVITY[b.severity],
  );
}
