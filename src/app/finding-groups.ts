import type { CheckReport, ReportFinding, ReportGap, ReportRow } from './check-report';

/** Findings of one sheet, by what they are about, in the order of the sheet. */
export interface SheetGroup<T> {
  readonly sheet: string;
  readonly groups: readonly SubjectGroup<T>[];
}

export interface SubjectGroup<T> {
  /** Name of the indicator, budget line or data item; "" for what is about the sheet as a whole. */
  readonly subject: string;
  readonly items: readonly T[];
}

type Item = ReportFinding | ReportGap;

/** Keeps the order of the list, which is the order of the sheet. */
export function bySubject<T extends Item>(items: readonly T[], report: CheckReport): SheetGroup<T>[] {
  const rows = rowSubjects(report);
  const sheets = new Map<string, Map<string, { subject: string; items: T[] }>>();
  for (const item of items) {
    const row = rowOf(item.cell);
    const subject = rows.get(placeKey(item.sheet, row)) ?? ownSubject(item);
    // Two rows may bear one name; what has no name is gathered at its first place.
    const key = subject === '' ? '' : `${String(row)} ${subject}`;
    const groups = sheets.get(item.sheet) ?? new Map<string, { subject: string; items: T[] }>();
    sheets.set(item.sheet, groups);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, items: [item] });
    else group.items.push(item);
  }
  return [...sheets].map(([sheet, groups]) => ({ sheet, groups: [...groups.values()] }));
}

const subjectsOf = new WeakMap<CheckReport['sheets'], ReadonlyMap<string, string>>();

/** Of a workbook with hundreds of sheets they are many thousands, and asked for at every letter of a search. */
function rowSubjects({ sheets }: CheckReport): ReadonlyMap<string, string> {
  const known = subjectsOf.get(sheets) ?? gatherSubjects(sheets);
  subjectsOf.set(sheets, known);
  return known;
}

/** The row's own name holds all that is said of an indicator together, whatever each check calls it. */
function gatherSubjects(sheets: CheckReport['sheets']): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  for (const { name, tables } of sheets)
    for (const table of tables)
      for (const row of table.rows) {
        const subject = nameOf(row);
        if (subject !== '') subjects.set(placeKey(name, row.row), subject);
      }
  return subjects;
}

function ownSubject(item: Item): string {
  return 'subject' in item ? item.subject : (item.neededBy[0] ?? item.item);
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
