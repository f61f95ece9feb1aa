import type { CheckReport, ReportRow } from './check-report';

/** Findings of one sheet, by what they are about, in the order of the sheet. */
export interface SheetGroup<Item> {
  readonly sheet: string;
  readonly groups: readonly SubjectGroup<Item>[];
}

export interface SubjectGroup<Item> {
  /** Name of the indicator, budget line or data item; "" for what is about the sheet as a whole. */
  readonly subject: string;
  readonly items: readonly Item[];
}

interface Placed {
  readonly sheet: string;
  readonly cell: string;
}

/** Keeps the order of the list, which is the order of the sheet. */
export function bySubject<Item extends Placed>(
  items: readonly Item[],
  report: CheckReport,
): SheetGroup<Item>[] {
  const subjects = subjectsOf(report);
  const sheets = new Map<string, Map<string, { subject: string; items: Item[] }>>();
  for (const item of items) {
    const row = rowOf(item.cell);
    const subject = subjects.get(placeKey(item.sheet, row)) ?? '';
    // Two rows may bear one name; what has no name is gathered at its first place.
    const key = subject === '' ? '' : String(row);
    const groups = sheets.get(item.sheet) ?? new Map<string, { subject: string; items: Item[] }>();
    sheets.set(item.sheet, groups);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, items: [item] });
    else group.items.push(item);
  }
  return [...sheets].map(([sheet, groups]) => ({ sheet, groups: [...groups.values()] }));
}

/** What each row of the forms is about, by sheet and row. */
function subjectsOf(report: CheckReport): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  for (const { name, cell, sheet } of report.dataItems) subjects.set(placeKey(sheet, rowOf(cell)), name);
  for (const { name, tables } of report.sheets)
    for (const table of tables)
      for (const row of table.rows) {
        const subject = nameOf(row);
        if (subject !== '') subjects.set(placeKey(name, row.row), subject);
      }
  return subjects;
}

function nameOf(row: ReportRow): string {
  return String(row.name ?? row.label ?? '').trim();
}

function rowOf(cell: string): number {
  return Number(cell.replace(/^\D+/, ''));
}

function placeKey(sheet: string, row: number): string {
  return `${sheet}!${String(row)}`;
}
