import type { Text } from '../../core/checks/types';
import type { Analysis } from '../../core/compute/types';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/grid/cell';
import { Grid } from '../../core/grid/grid';
import { headerRoles } from '../../core/layout/header-role';
import { mappingNow } from '../../core/layout/find-heads';
import type { ColumnMapping } from '../../core/layout/mapping';
import { isResultsSheet } from '../../core/layout/results-sheet';
import type { IndicatorColumn, IndicatorTable, SheetReading } from '../../core/layout/types';
import { doubtsOf, isUnsure, mayBeDoubted, type Doubt } from './doubts';
import { headerChoices } from './header-choices';
import { guessHeaderRow } from './guess-header';
import { ROLE_NAMES } from './roles';
import type { HeaderChoice, LayoutQuestion } from './types';

/**
 * What to ask the officer about the columns: nothing where the layout is certain, nothing again where
 * the officer has already said it. One question a sheet, as one mapping a sheet is remembered.
 */
export function layoutQuestions(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
  answered: readonly ColumnMapping[] = [],
): LayoutQuestion[] {
  return analysis.sheets.flatMap((reading) => {
    const sheet = snapshot.sheets.find((one) => one.name === reading.name);
    if (sheet === undefined || reading.hidden || isResultsSheet(sheet)) return [];
    const answer = answered.find((mapping) => mapping.sheet === reading.name);
    const isLost = answer !== undefined && mappingNow(new Grid(sheet), answer) === null;
    if (answer !== undefined && !isLost) return [];
    const question = ofTables(sheet, reading) ?? ofUnreadForm(sheet, reading);
    if (isLost) return againOf(question ?? asRead(sheet, reading));
    return question === null ? [] : [question];
  });
}

/** The officer has said it once, of a header that is not found any more. */
function againOf(question: LayoutQuestion | null): LayoutQuestion[] {
  return question === null ? [] : [{ ...question, why: [LOST, ...question.why] }];
}

/** How the columns of a sheet's first table of indicators are read; null where it has none. */
export function asRead(sheet: SheetSnapshot, reading: SheetReading): LayoutQuestion | null {
  const table = reading.tables.find((one) => one.kind === 'indicators');
  if (table?.kind !== 'indicators') return null;
  const columns = headerChoices(new Grid(sheet), table.area.top);
  const read = new Map(Object.entries(table.columns) as [IndicatorColumn, number][]);
  const roles = rolesOf(read, [], columns, true);
  return { sheet: sheet.name, headerRow: table.area.top, why: [], columns, roles };
}

/** The question for a header that the officer points at, whatever was read there. */
export function questionAt(sheet: SheetSnapshot, headerRow: number): LayoutQuestion {
  const columns = headerChoices(new Grid(sheet), headerRow);
  const read = new Map<IndicatorColumn, number>();
  for (const [role] of ROLE_NAMES) {
    const found = columns.find(({ col, header }) => ![...read.values()].includes(col) && says(header, role));
    if (found !== undefined) read.set(role, found.col);
  }
  return {
    sheet: sheet.name,
    headerRow,
    why: [POINTED_AT],
    columns,
    roles: rolesOf(read, [], columns, false),
  };
}

const POINTED_AT: Text = {
  zh: '请核对各列是什么，没有的留空。',
  en: 'Please say what each column is; leave out what the form has not.',
};

const LOST: Text = {
  zh: '表头改过，原来指定的各列找不到了，请再核对一次。',
  en: 'The header has changed and the columns you named are not found there any more; please check them again.',
};

const UNSURE: Text = {
  zh: '表头的写法不常见，读得没有把握，请核对各列是什么。',
  en: 'The header is worded unusually and was read with doubt; please check the columns.',
};

const NOT_READ: Text = {
  zh: '这张表像是绩效表，但表头没有认出来，请指明各列是什么。',
  en: 'This looks like a performance form, but its header was not recognised; please name the columns.',
};

function ofTables(sheet: SheetSnapshot, reading: SheetReading): LayoutQuestion | null {
  const doubted = reading.tables.filter(
    (table): table is IndicatorTable => table.kind === 'indicators' && mayBeDoubted(table, reading.kind),
  );
  if (doubted.length === 0) return null;
  const grid = new Grid(sheet);
  for (const table of doubted) {
    const columns = headerChoices(grid, table.area.top);
    const doubts = doubtsOf(table, reading.kind, columns);
    const unsure = isUnsure(table);
    if (doubts.length === 0 && !unsure) continue;
    const read = new Map(Object.entries(table.columns) as [IndicatorColumn, number][]);
    return {
      sheet: sheet.name,
      headerRow: table.area.top,
      why: [...(unsure ? [UNSURE] : []), ...doubts.map((doubt) => doubt.why)],
      columns,
      roles: rolesOf(read, doubts, columns, !unsure),
    };
  }
  return null;
}

/** A sheet that calls itself a form and in which no table was found. */
function ofUnreadForm(sheet: SheetSnapshot, reading: SheetReading): LayoutQuestion | null {
  if (reading.tables.some((table) => table.kind !== 'amounts' && table.kind !== 'budget')) return null;
  const row = guessHeaderRow(sheet, reading);
  return row === null ? null : { ...questionAt(sheet, row), why: [NOT_READ] };
}

function rolesOf(
  read: ReadonlyMap<IndicatorColumn, number>,
  doubts: readonly Doubt[],
  columns: readonly HeaderChoice[],
  sure: boolean,
): LayoutQuestion['roles'] {
  return ROLE_NAMES.map(([role, name]) => {
    const col = read.get(role) ?? null;
    const doubt = doubts.find((one) => one.role === role);
    const likely = columns.filter(({ header }) => says(header, role)).map((one) => one.col);
    const candidates = new Set([...(col === null ? [] : [col]), ...(doubt?.candidates ?? []), ...likely]);
    return { role, name, col, sure: sure && doubt === undefined, candidates: [...candidates] };
  });
}

function says(header: string, role: IndicatorColumn): boolean {
  return headerRoles(header.split(' / ').at(-1) ?? '').some((claim) => claim.role === role);
}
