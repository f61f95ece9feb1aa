import type { CheckReport, ReportFinding, ReportGap } from '../../app/check-report';
import { bySubject, type SheetGroup } from '../../app/finding-groups';
import type { Language } from '../../app/texts/texts';
import type { Filter, FindingKind } from './pane-state';

export type ShownItem = ReportFinding | ReportGap;

export interface ShownList {
  /** Gaps first: what is missing keeps others from being worked out. */
  readonly gaps: readonly SheetGroup<ShownItem>[];
  readonly findings: readonly SheetGroup<ShownItem>[];
  readonly count: number;
  readonly all: number;
}

/** What is to be listed of a report, narrowed by kind and by what was searched for. */
export function shownList(report: CheckReport, filter: Filter, language: Language): ShownList {
  const narrow = (items: readonly ShownItem[]): SheetGroup<ShownItem>[] =>
    narrowed(bySubject(items, report), filter, language);
  const gaps = narrow(report.gaps);
  const findings = narrow(report.findings);
  return {
    gaps,
    findings,
    count: countItems(gaps) + countItems(findings),
    all: report.gaps.length + report.findings.length,
  };
}

export function isGap(item: ShownItem): item is ReportGap {
  return 'neededBy' in item;
}

export function kindOf(item: ShownItem): FindingKind {
  return isGap(item) ? 'gap' : item.severity;
}

export function messageOf(item: ShownItem, language: Language): string {
  return language === 'zh' ? item.message : item.messageEn;
}

function narrowed(
  sheets: readonly SheetGroup<ShownItem>[],
  { kinds, search }: Filter,
  language: Language,
): SheetGroup<ShownItem>[] {
  const wanted = search.trim().toLowerCase();
  const fits = (item: ShownItem, subject: string): boolean =>
    (kinds.length === 0 || kinds.includes(kindOf(item))) &&
    (wanted === '' || searchText(item, subject, language).includes(wanted));
  return sheets
    .map(({ sheet, groups }) => ({
      sheet,
      groups: groups
        .map(({ subject, items }) => ({ subject, items: items.filter((item) => fits(item, subject)) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function searchText(item: ShownItem, subject: string, language: Language): string {
  const further = isGap(item) ? [item.item, ...item.neededBy] : [item.cause ?? '', item.clause];
  return [item.sheet, item.cell, subject, messageOf(item, language), ...further].join('\n').toLowerCase();
}

function countItems(sheets: readonly SheetGroup<ShownItem>[]): number {
  return sheets.flatMap(({ groups }) => groups).reduce((sum, { items }) => sum + items.length, 0);
}

const computed = new WeakMap<CheckReport, ReadonlyMap<string, string>>();

/**
 * 采用计算值 writes what 重算 has for the finding's cell: offered where that is the very value expected, or where
 * no more than a bound is ("≤10"), which what is computed keeps. Null where there is nothing to adopt.
 */
export function adoptable({ sheet, cell, expected }: ReportFinding, report: CheckReport): string | null {
  let values = computed.get(report);
  if (values === undefined) {
    values = new Map(report.computed.map((value) => [`${value.sheet}!${value.cell}`, value.text]));
    computed.set(report, values);
  }
  const value = values.get(`${sheet}!${cell}`) ?? null;
  return expected !== null && (expected === value || /^[≤≥]/.test(expected)) ? value : null;
}
