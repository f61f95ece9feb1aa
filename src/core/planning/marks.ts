import type { Finding } from '../checks/types';
import type { Mark } from './types';

/** Errors and warnings are highlighted, one mark a cell, the graver first; infos and gaps are only listed. */
export function planMarks(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of ['error', 'warning'] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const { sheet, row, col, place } = finding.at;
      if (!marks.has(place)) marks.set(place, { sheet, row, col, severity, check: finding.check });
    }
  }
  return [...marks.values()];
}
