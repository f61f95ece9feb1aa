import type { SheetReading } from '../layout/types';
import { matchKey } from '../text/match-key';

/**
 * Which sheets speak of the same unit and year. A figure is bound to and compared with others of its
 * scope only: nine units in nine sheets have nine budgets, and last year's copy has last year's.
 * Sheets that name nobody (基础数据, 得分情况表) belong to the one scope there is, if there is one.
 */
export function findScopes(sheets: readonly SheetReading[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>();
  const forms = new Set<string>();
  const owners = sheets.map(ownerOf);
  sheets.forEach((sheet, i) => {
    const owner = owners[i];
    if (owner === null || owner === undefined) return;
    const own = `${owner.who}|${owner.year ?? onlyYear(owner, owners) ?? ''}`;
    // The same unit's form twice is two forms ("two forms with one title"), each with figures of its own.
    const form = `${own}|${sheet.kind}`;
    scopes.set(sheet.name, isForm(sheet) && forms.has(form) ? sheet.name : own);
    if (isForm(sheet)) forms.add(form);
  });
  const shared = sharedScope(sheets, scopes);
  for (const sheet of sheets) {
    if (!scopes.has(sheet.name))
      scopes.set(sheet.name, !sheet.hidden && shared !== null ? shared : sheet.name);
  }
  return scopes;
}

interface Owner {
  /** Unit, project and whether the sheet is hidden. */
  readonly who: string;
  readonly year: string | null;
}

/** A sheet that names no year speaks of the one its unit's other sheets name, if they agree. */
function onlyYear(owner: Owner, owners: readonly (Owner | null)[]): string | null {
  const years = new Set(
    owners.map((one) => (one?.who === owner.who ? one.year : null)).filter((year) => year !== null),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The one scope of the workbook's visible forms; null when there are several. */
function sharedScope(sheets: readonly SheetReading[], scopes: ReadonlyMap<string, string>): string | null {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const named = new Set(
    visible.map((sheet) => scopes.get(sheet.name)).filter((scope) => scope !== undefined),
  );
  const nameless = visible.filter((sheet) => isForm(sheet) && !scopes.has(sheet.name));
  if (named.size === 1 && nameless.length === 0) return [...named][0] ?? null;
  if (named.size > 0 || nameless.length > 1) return null;
  // A summary and its data without a form belong together as well.
  return (nameless[0] ?? visible[0])?.name ?? null;
}

function isForm(sheet: SheetReading): boolean {
  return sheet.tables.some((table) => table.kind === 'indicators' || table.kind === 'budget');
}

const OWNED: ReadonlySet<string> = new Set(['indicators', 'budget', 'amounts']);

function ownerOf(sheet: SheetReading): Owner | null {
  if (!sheet.tables.some((table) => OWNED.has(table.kind))) return null;
  const unit = unitNameOf(sheet);
  if (unit === null) return null;
  const project = sheet.labelled.find((value) => /^项目名称/.test(matchKey(value.label)))?.cell.text ?? '';
  return {
    who: [matchKey(unit), matchKey(project), sheet.hidden ? 'hidden' : ''].join('|'),
    year: yearOf(sheet),
  };
}

const UNIT_LABEL =
  /^(部门\(单位\)名称|部门单位名称|单位名称|部门名称|预算部门名称|预算部门|预算单位|填报单位|编制单位|单位|部门|填报部门|评价单位|机构名称)(\(.*\))?$/;

export function unitNameOf(sheet: SheetReading): string | null {
  const beside = sheet.labelled.find(
    (value) =>
      UNIT_LABEL.test(matchKey(value.label)) && value.cell.text.length > 1 && !isNumeric(value.cell.text),
  );
  if (beside !== undefined) return beside.cell.text.replace(/\s+/g, '');
  for (const note of sheet.notes) {
    const match =
      /(?:部门（单位）名称|部门\(单位\)名称|填报单位|单位名称|编制单位|预算单位)(?:（盖章）|\(盖章\)|（公章）)?\s*[:：]\s*(\S{3,40})/.exec(
        note.text,
      );
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function isNumeric(text: string): boolean {
  return /^[\d.,%\s]+$/.test(text);
}

/** The year the form is about, as its title, a label or a line of its own says. */
export function yearOf(sheet: SheetReading): string | null {
  const inTitle = /(20\d\d)\s*年/.exec(sheet.title);
  if (inTitle?.[1] !== undefined) return inTitle[1];
  const labelled = sheet.labelled.find((value) => /年度$/.test(matchKey(value.label)));
  const year = /(20\d\d)/.exec(labelled?.cell.text ?? '')?.[1];
  if (year !== undefined) return year;
  for (const note of sheet.notes.slice(0, 3)) {
    const match = /^[（(]?\s*(20\d\d)\s*年度?\s*[）)]?$/.exec(note.text.trim());
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}
