import type { Finding } from '../core/checks/types';
import type { CheckReport, ReportFinding, ReportGap } from './check-report';
import type { Gap } from './gaps/types';
import type { IgnoredFinding } from './remembered';
import { rowPath } from './row-path';

/** A finding or gap that the officer has set aside, with the reason given then. */
export interface SetAside {
  readonly item: ReportFinding | ReportGap;
  readonly reason: string;
  /** What is remembered of it. */
  readonly entry: IgnoredFinding;
}

export interface SortedReport {
  /** The report without what was set aside; its counts count what is left. */
  readonly report: CheckReport;
  readonly aside: readonly SetAside[];
}

type Item = ReportFinding | ReportGap;

/** What to remember of a finding or gap so that it is known again as long as it reads the same. */
export function ignoring(item: Item, reason: string, report: CheckReport): IgnoredFinding {
  const { check, sheet, cell, message } = item;
  const row = rowPath(report, sheet, cell);
  return {
    check,
    sheet,
    cell,
    entered: enteredOf(item),
    message,
    reason,
    ...(row === null ? {} : { row }),
  };
}

/**
 * Takes apart what is shown and what was set aside. A finding whose row, entered value or wording is no
 * longer the same is another finding: it is shown again, as the reason was given for the former.
 */
export function setAside(report: CheckReport, ignored: readonly IgnoredFinding[]): SortedReport {
  if (ignored.length === 0) return { report, aside: [] };
  const entries = matched(report, ignored);
  if (entries.size === 0) return { report, aside: [] };
  const aside: SetAside[] = [];
  const isShown = (item: Item): boolean => {
    const entry = entries.get(item);
    if (entry !== undefined) aside.push({ item, reason: entry.reason, entry });
    return entry === undefined;
  };
  const findings = report.findings.filter(isShown);
  const gaps = report.gaps.filter(isShown);
  const count = (severity: ReportFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const summary = { ...report.summary, ...counts, gaps: gaps.length };
  return { report: { ...report, findings, gaps, summary }, aside };
}

/**
 * The same on findings of the core, and on the walk through the gaps: what was set aside is not marked
 * in the sheet either, and the walk leads past it. `report` is the one of these very findings.
 */
export function notIgnored<T extends Pick<Finding | Gap, 'check' | 'at' | 'message'>>(
  found: readonly T[],
  ignored: readonly IgnoredFinding[],
  report: CheckReport,
): readonly T[] {
  const aside = new Set(setAside(report, ignored).aside.map(({ item }) => placeAndWords(item)));
  if (aside.size === 0) return found;
  return found.filter(
    ({ check, at: { sheet, address: cell }, message }) =>
      !aside.has(placeAndWords({ check, sheet, cell, message: message.zh })),
  );
}

/** 恢复: nothing is remembered of this one any more. */
export function broughtBack(
  item: Item,
  ignored: readonly IgnoredFinding[],
  report: CheckReport,
): readonly IgnoredFinding[] {
  const wanted = placeAndWords(item);
  const found = setAside(report, ignored).aside.find((one) => placeAndWords(one.item) === wanted);
  return ignored.filter((entry) => entry !== found?.entry);
}

function placeAndWords({
  check,
  sheet,
  cell,
  message,
}: Pick<Item, 'check' | 'sheet' | 'cell' | 'message'>): string {
  return JSON.stringify([check, sheet, cell, message]);
}

/**
 * Which remembered entry each item is. An entry stands for one item: the one in its own cell, else, as
 * rows may have been inserted above, one of the same words in a row of the same name.
 */
function matched(report: CheckReport, ignored: readonly IgnoredFinding[]): Map<Item, IgnoredFinding> {
  const waiting = new Map<string, IgnoredFinding[]>();
  for (const entry of ignored) {
    const key = wordsOf(entry);
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [entry]);
    else same.push(entry);
  }
  const candidates = [...report.findings, ...report.gaps]
    .map((item) => ({ item, entries: waiting.get(wordsOf({ ...item, entered: enteredOf(item) })) }))
    .filter((one) => one.entries !== undefined);
  const found = new Map<Item, IgnoredFinding>();
  for (const fits of [isInPlace, hasMoved])
    for (const { item, entries = [] } of candidates) {
      if (found.has(item)) continue;
      const row = rowPath(report, item.sheet, item.cell);
      const at = entries.findIndex((entry) => fits(entry, item, row));
      const [entry] = at < 0 ? [] : entries.splice(at, 1);
      if (entry !== undefined) found.set(item, entry);
    }
  return found;
}

function isInPlace(entry: IgnoredFinding, { cell }: Item, row: string | null): boolean {
  return entry.cell === cell && (entry.row === undefined || entry.row === row);
}

function hasMoved(entry: IgnoredFinding, _: Item, row: string | null): boolean {
  return entry.row !== undefined && entry.row === row;
}

function enteredOf(item: Item): string | null {
  return 'entered' in item ? item.entered : null;
}

/** Addresses in the words move along with their rows and say nothing of what is meant. */
const ADDRESS = /(?<![A-Z])[A-Z]{1,3}\d{1,7}(?!\d)|第 \d+ 行/g;

function wordsOf({ check, sheet, entered, message }: Omit<IgnoredFinding, 'reason' | 'cell'>): string {
  return JSON.stringify([check, sheet, entered, message.replace(ADDRESS, '')]);
}
