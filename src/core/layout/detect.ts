import type { SheetSnapshot } from '../grid/cell';
import { Grid } from '../grid/grid';
import { readAmountLists } from './amount-list';
import { readAmountMatrix } from './amount-matrix';
import { budgetColumns } from './budget-columns';
import { readBudgetTable } from './budget-table';
import { dataColumns, readDataTable } from './data-table';
import { mappingNow } from './find-heads';
import { formCell, label } from './form-cell';
import { headerBandAt, type HeaderBand, type HeaderColumn } from './header-band';
import { headerKey } from './header-role';
import { indicatorColumns, readIndicatorTable } from './indicator-table';
import { readLabelled, type Beside } from './labelled';
import { mappedBand, type ColumnMapping } from './mapping';
import { sheetKind } from './sheet-kind';
import { isResultsSheet } from './results-sheet';
import { readUprightBudget } from './upright-budget';
import { readSummaryTable } from './summary-table';
import { Taken } from './taken';
import type { Amount, AmountsTable, FormCell, LabelledValue, SheetReading, TableReading } from './types';

/** From a raw sheet to what it is: its tables, the labelled values beside them, its notes. */
export function detectSheet(sheet: SheetSnapshot, mappings: readonly ColumnMapping[] = []): SheetReading {
  if (isResultsSheet(sheet)) return nothingOf(sheet);
  const grid = new Grid(sheet);
  const said = mappings.find((m) => m.sheet === sheet.name);
  const mapping = said === undefined ? null : mappingNow(grid, said);
  const taken = new Taken();
  const free = (row: number, col: number): boolean => !taken.has(row, col);
  const tables = headedTables(grid, mapping, taken);
  for (const row of grid.rows) {
    if (taken.hasRow(grid, row)) continue;
    const money = readAmountMatrix(grid, row, free) ?? readUprightBudget(grid, row, free);
    if (money === null) continue;
    tables.push(money);
    taken.add(money.area);
  }
  // Most rows belong to a table as a whole: whoever reads what is left need not look at them.
  const rest = grid.rows.filter((row) => !taken.hasRow(grid, row));
  const labelled = readLabelled(grid, rest, free, besideTables(tables));
  const lists = readAmountLists(grid, rest, free);
  for (const list of lists) {
    tables.push(list);
    taken.add(list.area);
  }
  tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  inheritUnits(tables);
  const title = readTitle(grid, tables);
  const kind = sheetKind(title, tables);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    kind: kind.kind,
    title,
    tables,
    labelled: withoutAmounts(labelled, tables),
    notes: readNotes(grid, rest, free),
    evidence: [kind.evidence],
  };
}

function besideTables(tables: readonly TableReading[]): Beside {
  const headers = new Set(tables.flatMap((table) => (table.kind === 'budget' ? table.headerRows : [])));
  const scores = new Map<number, number>();
  for (const table of tables)
    if (table.kind === 'budget' && table.columns.score !== undefined)
      scores.set(table.area.bottom + 1, table.columns.score);
  return { inHeader: (row) => headers.has(row), scoreColumn: (row) => scores.get(row) ?? null };
}

function nothingOf({ name, hidden }: SheetSnapshot): SheetReading {
  return { name, hidden, kind: 'other', title: '', tables: [], labelled: [], notes: [], evidence: [] };
}

/** "（万元）" over the first table of money speaks for those under it that name no unit. */
function inheritUnits(tables: TableReading[]): void {
  let unit: string | null = null;
  tables.forEach((table, i) => {
    if (table.kind !== 'amounts') return;
    const own: string | null = table.amounts.find((amount) => amount.unit !== null)?.unit ?? null;
    if (own === null && unit !== null) tables[i] = withUnit(table, unit);
    unit = own ?? unit;
  });
}

function withUnit(table: AmountsTable, unit: string): AmountsTable {
  const give = (amount: Amount): Amount => ({ ...amount, unit });
  const sums = table.sums.map((sum) => ({
    ...sum,
    total: give(sum.total),
    parts: sum.parts.map(give),
    bystanders: sum.bystanders.map(give),
  }));
  return { ...table, amounts: table.amounts.map(give), sums };
}

/** What stands in a table of money is its amount, and no labelled value besides. */
function withoutAmounts(
  labelled: readonly LabelledValue[],
  tables: readonly TableReading[],
): LabelledValue[] {
  const amounts = new Set<string>();
  for (const table of tables)
    if (table.kind === 'amounts') for (const amount of table.amounts) amounts.add(amount.cell.place);
  return amounts.size === 0 ? [...labelled] : labelled.filter((value) => !amounts.has(value.cell.place));
}

/** Tables that a header row announces, from top to bottom; what one has taken is not read again. */
function headedTables(grid: Grid, mapping: ColumnMapping | null, taken: Taken): TableReading[] {
  const tables: TableReading[] = [];
  const bands = new Map<number, readonly HeaderBand[]>();
  const bandsAt = (row: number): readonly HeaderBand[] => {
    let found = bands.get(row);
    if (found === undefined)
      bands.set(
        row,
        (found =
          mapping?.headerRow === row
            ? [mappedBand(grid, mapping)]
            : segments(headerBandAt(grid, row)).filter((band) => !reaches(band, mapping))),
      );
    return found;
  };
  const startsTable = (row: number): boolean => bandsAt(row).some((band) => headsTable(grid, band));
  for (const row of grid.rows) {
    for (const band of bandsAt(row)) {
      const first = band.columns.find((column) => column.claims.length > 0);
      if (first === undefined || taken.has(row, first.left)) continue;
      const table = readTable(grid, band, startsTable);
      if (table === null) continue;
      tables.push(table);
      taken.add(table.area);
    }
  }
  return tables;
}

/** A header that would swallow the one the officer has named is none. */
function reaches(band: HeaderBand, mapping: ColumnMapping | null): boolean {
  return mapping !== null && band.top < mapping.headerRow && band.bottom >= mapping.headerRow;
}

function headsTable(grid: Grid, band: HeaderBand): boolean {
  return budgetColumns(band) !== null || indicatorColumns(grid, band) !== null || dataColumns(band) !== null;
}

function readTable(grid: Grid, band: HeaderBand, startsTable: (row: number) => boolean): TableReading | null {
  if (band.columns.filter((column) => column.claims.length > 0).length < 2) return null;
  const budget = readBudgetTable(grid, band, startsTable);
  if (budget !== null) return budget;
  const columns = indicatorColumns(grid, band);
  if (columns !== null) return readIndicatorTable(grid, band, columns, startsTable);
  return readSummaryTable(grid, band, startsTable) ?? readDataTable(grid, band, startsTable);
}

/** Roles that begin a table; a second 目标值 or 得分 is last year's or the reviewer's. */
const OPENING: ReadonlySet<string> = new Set(['level1', 'name', 'item', 'initialBudget', 'adjustedBudget']);

/** What nearly every row heads. */
const NONE: readonly HeaderBand[] = [];

/**
 * Two tables side by side share a header row: the second begins where an opening header comes again,
 * with the blank heads before it.
 */
function segments(band: HeaderBand | null): readonly HeaderBand[] {
  if (band === null) return NONE;
  const parts: HeaderColumn[][] = [[]];
  let pending: HeaderColumn[] = [];
  let seen = new Set<string>();
  for (const column of band.columns) {
    const claim = column.claims[0];
    const mark =
      claim === undefined
        ? null
        : `${claim.role} ${column.stack.map((cell) => headerKey(cell.cell.text)).join('/')}`;
    if (mark === null) {
      pending.push(column);
      continue;
    }
    if ((seen.has(mark) && OPENING.has(claim?.role ?? '')) || opensDataTable(column, parts.at(-1) ?? [])) {
      parts.push([]);
      seen = new Set();
    }
    seen.add(mark);
    parts.at(-1)?.push(...pending, column);
    pending = [];
  }
  parts.at(-1)?.push(...pending);
  return parts.map((columns) => ({ top: band.top, bottom: band.bottom, columns }));
}

/** 数据项 to the right of an indicator table's own columns heads a table beside it; 项目 does after a gap. */
function opensDataTable(column: HeaderColumn, before: readonly HeaderColumn[]): boolean {
  const item = column.claims.find((claim) => claim.role === 'item');
  const last = before.at(-1);
  if (item === undefined || last === undefined) return false;
  const apart = column.left > last.right + 1;
  return (
    (item.strength === 1 || apart) &&
    before.some((one) => one.claims.some((claim) => claim.role === 'level1' || claim.role === 'name'))
  );
}

/** The form's name: the first text over the tables that speaks of 表, 报告 or 绩效; else the first text. */
function readTitle(grid: Grid, tables: readonly TableReading[]): string {
  const until = Math.min(tables[0]?.area.top ?? Infinity, 12);
  let first = '';
  for (const row of grid.rows) {
    if (row > until) break;
    for (const cell of grid.rowCells(row)) {
      const text = label(cell.cell.text);
      if (text.length < 4 || text.length > 60) continue;
      if (/(表|报告|绩效)/.test(text) && !/^附|编号|[:：]/.test(text) && !/(单位|部门).{0,6}名称/.test(text))
        return text;
      if (first === '') first = text;
    }
  }
  return first;
}

const NOTE_LENGTH = 12;
/** "满分120分" and "填报单位：某局" are notes however short. */
const SHORT_NOTE = /满分[\s为：:]*\d+|(填报单位|单位名称|编制单位|预算单位|名称)[^:：]{0,6}[:：]\s*\S/;

function readNotes(
  grid: Grid,
  rows: readonly number[],
  free: (row: number, col: number) => boolean,
): FormCell[] {
  const notes: FormCell[] = [];
  for (const row of rows) {
    for (const cell of grid.rowCells(row)) {
      if (
        cell.row === row &&
        (cell.cell.text.length >= NOTE_LENGTH || SHORT_NOTE.test(cell.cell.text)) &&
        free(row, cell.col)
      )
        notes.push(formCell(grid, row, cell.col));
    }
  }
  return notes;
}
