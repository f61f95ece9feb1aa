import type { CheckReport, ReportFinding, ReportGap } from '../../app/check-report';
import { bySubject, type SheetGroup } from '../../app/finding-groups';
import type { Language } from '../../app/texts/texts';
import type { Filter, FindingKind } from './pane-state';

/** A finding or a gap as the list shows it: both are something to go to. */
export interface ShownItem {
  readonly kind: FindingKind;
  readonly sheet: string;
  readonly cell: string;
  readonly item: ReportFinding | ReportGap;
}

export interface ShownList {
  /** Gaps first: what is missing keeps others from being worked out. */
  readonly gaps: readonly SheetGroup<ShownItem>[];
  readonly findings: readonly SheetGroup<ShownItem>[];
  readonly count: number;
  readonly all: number;
}

export function shownList(report: CheckReport, filter: Filter, language: Language): ShownList {
  const gaps = report.gaps.map((item): ShownItem => ({ ...placeOf(item), kind: 'gap', item }));
  const findings = report.findings.map((item): ShownItem => ({
    ...placeOf(item),
    kind: item.severity,
    item,
  }));
  const groups = [bySubject(gaps, report), bySubject(findings, report)].map((list) =>
    narrowed(list, filter, language),
  );
  const [shownGaps = [], shownFindings = []] = groups;
  return {
    gaps: shownGaps,
    findings: shownFindings,
    count: countItems(shownGaps) + countItems(shownFindings),
    all: gaps.length + findings.length,
  };
}

export function messageOf(item: ReportFinding | ReportGap, language: Language): string {
  return language === 'zh' ? item.message : item.messageEn;
}

function placeOf({ sheet, cell }: ReportFinding | ReportGap): { sheet: string; cell: string } {
  return { sheet, cell };
}

function narrowed(
  sheets: readonly SheetGroup<ShownItem>[],
  { kinds, search }: Filter,
  language: Language,
): SheetGroup<ShownItem>[] {
  const wanted = search.trim().toLowerCase();
  const fits = (shown: ShownItem, subject: string): boolean =>
    (kinds.length === 0 || kinds.includes(shown.kind)) &&
    (wanted === '' || searchText(shown, subject, language).includes(wanted));
  return sheets
    .map(({ sheet, groups }) => ({
      sheet,
      groups: groups
        .map(({ subject, items }) => ({ subject, items: items.filter((item) => fits(item, subject)) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function searchText({ sheet, cell, item }: ShownItem, subject: string, language: Language): string {
  const named = 'item' in item ? [item.item, ...item.neededBy] : [item.cause ?? '', item.clause];
  return [sheet, cell, subject, messageOf(item, language), ...named].join('\n').toLowerCase();
}

function countItems(sheets: readonly SheetGroup<ShownItem>[]): number {
  return sheets.flatMap(({ groups }) => groups).reduce((sum, { items }) => sum + items.length, 0);
}
