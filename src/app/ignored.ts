import type { Finding } from '../core/checks/types';
import type { CheckReport, ReportFinding, ReportGap } from './check-report';
import type { Gap } from './gaps/types';
import type { IgnoredFinding } from './remembered';

/** A finding or gap that the officer has set aside, with the reason given then. */
export interface SetAside {
  readonly item: ReportFinding | ReportGap;
  readonly reason: string;
}

export interface SortedReport {
  /** The report without what was set aside; its counts count what is left. */
  readonly report: CheckReport;
  readonly aside: readonly SetAside[];
}

/** What to remember of a finding or gap so that it is known again as long as it reads the same. */
export function ignoring(item: ReportFinding | ReportGap, reason: string): IgnoredFinding {
  const { check, sheet, cell, message } = item;
  return { check, sheet, cell, entered: enteredOf(item), message, reason };
}

/**
 * Takes apart what is shown and what was set aside. A finding whose cell, entered value or wording is no
 * longer the same is another finding: it is shown again, as the reason was given for the former.
 */
export function setAside(report: CheckReport, ignored: readonly IgnoredFinding[]): SortedReport {
  if (ignored.length === 0) return { report, aside: [] };
  const reasons = new Map(ignored.map((one) => [identity(one), one.reason]));
  const aside: SetAside[] = [];
  const isShown = (item: ReportFinding | ReportGap): boolean => {
    const reason = reasons.get(identity({ ...item, entered: enteredOf(item) }));
    if (reason !== undefined) aside.push({ item, reason });
    return reason === undefined;
  };
  const findings = report.findings.filter(isShown);
  const gaps = report.gaps.filter(isShown);
  const count = (severity: ReportFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const summary = { ...report.summary, ...counts, gaps: gaps.length };
  return { report: { ...report, findings, gaps, summary }, aside };
}

/** The same on findings of the core: what was set aside is not marked in the sheet either. */
export function notIgnored(findings: readonly Finding[], ignored: readonly IgnoredFinding[]): Finding[] {
  const known = new Set(ignored.map(identity));
  return findings.filter((finding) => !known.has(identity(stated(finding))));
}

/** And the walk through the gaps leads past it. */
export function gapsNotIgnored(gaps: readonly Gap[], ignored: readonly IgnoredFinding[]): Gap[] {
  const known = new Set(ignored.map(identity));
  return gaps.filter(
    ({ check, at: { sheet, address: cell }, message }) =>
      !known.has(identity({ check, sheet, cell, entered: null, message: message.zh })),
  );
}

function stated({ check, at, entered, message, severity }: Finding): Omit<IgnoredFinding, 'reason'> {
  const { sheet, address: cell } = at;
  return { check, sheet, cell, entered: severity === 'gap' ? null : entered, message: message.zh };
}

function enteredOf(item: ReportFinding | ReportGap): string | null {
  return 'entered' in item ? item.entered : null;
}

function identity({ check, sheet, cell, entered, message }: Omit<IgnoredFinding, 'reason'>): string {
  return JSON.stringify([check, sheet, cell, entered, message]);
}
