import { parseAddress } from '../core/grid/address';
import type { Mark } from '../core/planning/types';
import type { CheckReport } from './check-report';

/**
 * The marks that fit a report as it is shown: one a cell, the graver first. For when only what is set
 * aside has changed and the workbook need not be read again.
 */
export function marksOf(report: CheckReport): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of ['error', 'warning'] as const) {
    for (const finding of report.findings) {
      const at = parseAddress(finding.cell);
      const place = `${finding.sheet}!${finding.cell}`;
      if (finding.severity !== severity || at === null || marks.has(place)) continue;
      marks.set(place, { sheet: finding.sheet, ...at, severity, check: finding.check });
    }
  }
  return [...marks.values()];
}
