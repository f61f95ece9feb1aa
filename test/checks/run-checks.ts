import type { Check } from '../../src/core/checks/check';
import type { Finding } from '../../src/core/checks/types';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { workbook, type Book } from './grid';

/** What one check says of a workbook made of grids. */
export function findingsOf(check: Check, book: Book): readonly Finding[] {
  return check.run(analyseWorkbook(workbook(book)));
}

/** "G4 11 → ≤10", for tests that compare findings at a glance. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const severity = finding.severity === 'error' ? '' : `${finding.severity} `;
    return `${severity}${finding.at.address} ${finding.entered ?? '（无）'} → ${finding.expected ?? '（无）'}`;
  });
}
